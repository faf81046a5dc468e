import './editing.css';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useMayWrite } from '../api/viewer.ts';
import { texts } from '../texts.ts';
import { useDesk } from './desk.ts';
import type { Values } from './fields.ts';
import type { Known } from './known.ts';
import type { NewForm } from './new-forms.ts';

const History = lazy(() => import('./history.tsx'));

const CORRECTED = /^(person|organization|collective|channel|claim|narrative|counter|statement):/;

/** What is entered from where: a claim is answered, a statement makes a claim, a channel has followers. */
function follows(id: string, known: Known): { make: NewForm; preset: Values }[] {
  switch (id.split(':')[0]) {
    case 'claim':
      return [{ make: 'counterEvidence', preset: { kind: 'REBUTTAL', rebuts: [known] } }];
    case 'statement':
      return [{ make: 'claim', preset: { kind: 'EXPLICIT', statements: [known] } }];
    case 'channel':
      return [{ make: 'reach', preset: { channel: known } }];
    case 'person':
    case 'organization':
    case 'collective':
      return [{ make: 'statement', preset: { mode: 'DIRECT', speaker: known } }];
    case 'narrative':
      return [{ make: 'claim', preset: { kind: 'EXPLICIT', narratives: [known] } }];
    default:
      return [];
  }
}

/** What an analyst may do to a node, in its panel; nothing for those who may only read. */
export function EditingBar({ id, label }: Known) {
  const mayWrite = useMayWrite();
  const open = useDesk((desk) => desk.open);
  const [history, setHistory] = useState(false);
  if (!mayWrite) return null;
  const known = { id, label };
  const corrected = CORRECTED.test(id);
  return (
    <div className="editing-bar">
      <div className="editing-actions">
        {corrected && (
          <Button size="compact-xs" variant="default" onClick={() => open({ correct: id })}>
            {texts.forms.correct}
          </Button>
        )}
        {follows(id, known).map(({ make, preset }) => (
          <Button key={make} size="compact-xs" variant="default" onClick={() => open({ make, preset })}>
            {texts.forms.follows[make]}
          </Button>
        ))}
        <Button size="compact-xs" variant="default" onClick={() => open({ make: 'fact', preset: { subject: known } })}>
          {texts.forms.follows.fact}
        </Button>
        {corrected && (
          <Button size="compact-xs" variant="default" aria-expanded={history} onClick={() => setHistory(!history)}>
            {texts.editing.history}
          </Button>
        )}
      </div>
      {history && (
        <Suspense>
          <History id={id} />
        </Suspense>
      )}
    </div>
  );
}
