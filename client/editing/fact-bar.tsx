import './editing.css';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { FactDocument, RestoreFactDocument, WithdrawFactDocument } from '../api/correcting.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { useMayWrite } from '../api/viewer.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { texts } from '../texts.ts';
import { NotDone } from './conflict.tsx';
import { useDesk } from './desk.ts';
import { type FactEnds, isCorrectable } from './fact-form.ts';

/** What an analyst may do to a relationship, in its panel: correct it, withdraw it, or restore it. */
export function FactBar({ ends }: { ends: FactEnds }) {
  const words = texts.editing;
  const mayWrite = useMayWrite();
  const open = useDesk((desk) => desk.open);
  const variables = ends as VariablesOf<typeof FactDocument>;
  const usable = mayWrite && isCorrectable(ends.type);
  const [{ data }, again] = useQuery({
    query: FactDocument,
    variables,
    pause: !usable,
    requestPolicy: 'cache-and-network',
  });
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fact = data?.fact;
  if (!usable || !fact) return null;
  const { withdrawn, version } = fact;
  async function decide() {
    setBusy(true);
    const mutation = withdrawn ? RestoreFactDocument : WithdrawFactDocument;
    const input = { ...variables, idempotencyKey: newKey(), expectedVersion: version, note: why };
    const answer = await write(mutation, { input });
    setBusy(false);
    setRefusal(answer.refusal);
    if (!answer.refusal) setWhy('');
    again({ requestPolicy: 'network-only' });
  }
  return (
    <div className="editing-bar">
      {!withdrawn && (
        <div className="editing-actions">
          <Button size="compact-xs" variant="default" onClick={() => open({ correctFact: ends })}>
            {texts.forms.correct}
          </Button>
        </div>
      )}
      <form
        className="withdraw"
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <TextInput
          size="xs"
          label={withdrawn ? words.whyRestore : words.whyWithdraw}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <Button type="submit" size="compact-xs" variant="default" disabled={busy || why.trim() === ''}>
          {withdrawn ? words.restore : words.withdraw}
        </Button>
      </form>
      {refusal && <NotDone refusal={refusal} />}
    </div>
  );
}
