import './rules.css';
import '../review/review.css';
import '../panels/panels.css';
import '../panels/cards.css';
import { Alert, Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { type Rule, RulesDocument } from '../api/rules.ts';
import { useMayWrite } from '../api/viewer.ts';
import { ReviewHead } from '../review/review-head.tsx';
import { useView } from '../store/store.ts';
import { openRule } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { ApplyRule } from './apply-rule.tsx';
import { draftOf, emptyDraft, same } from './draft.ts';
import { Preview } from './preview.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleList } from './rule-list.tsx';
import { NEW, useRuleDrafts } from './use-rule-drafts.ts';

const Versions = lazy(() => import('./versions.tsx'));

/** Rules that tie posts to claims and narratives: written, previewed, applied, corrected, taken back. */
export default function RulesScreen() {
  const { view, go } = useView();
  const mayWrite = useMayWrite();
  const [{ data, fetching, error }, again] = useQuery({ query: RulesDocument, requestPolicy: 'cache-and-network' });
  const open = (rule: string) => go(openRule(rule));
  const reload = () => again({ requestPolicy: 'network-only' });
  const rules = data?.rules;
  const chosen = rules?.find(({ id }) => id === view.rules) ?? null;
  return (
    <div className="review">
      <ReviewHead title={texts.rules.heading} mayWrite={mayWrite} />
      {!mayWrite && <Alert color="gray">{texts.review.readOnly}</Alert>}
      <main id="content" className="rules" aria-busy={fetching && !rules}>
        {error && !rules && (
          <Alert color="red" role="alert" title={texts.states.panelError}>
            <Button size="xs" color="red" onClick={reload}>
              {texts.states.retry}
            </Button>
          </Alert>
        )}
        {rules && <RuleList rules={rules} open={view.rules ?? ''} mayWrite={mayWrite} onOpen={open} />}
        {rules && (chosen || (view.rules === NEW && mayWrite)) && (
          <OneRule
            key={chosen?.id ?? NEW}
            rule={chosen}
            mayWrite={mayWrite}
            onSaved={(id) => {
              reload();
              open(id);
            }}
            onChanged={reload}
          />
        )}
        {rules && !chosen && (view.rules !== NEW || !mayWrite) && (
          <div className="no-rule">
            <h2>{texts.rules.whatFor}</h2>
            <p>{texts.rules.whatForHint}</p>
          </div>
        )}
      </main>
    </div>
  );
}

function OneRule({
  rule,
  mayWrite,
  onSaved,
  onChanged,
}: {
  rule: Rule | null;
  mayWrite: boolean;
  onSaved: (id: string) => void;
  onChanged: () => void;
}) {
  const place = rule?.id ?? NEW;
  const { drafts, change, forget } = useRuleDrafts();
  const [versions, setVersions] = useState(false);
  const stored = rule ? draftOf(rule) : emptyDraft;
  const draft = drafts[place] ?? stored;
  return (
    <>
      <div className="rule-work">
        <RuleEditor
          rule={rule}
          stored={stored}
          draft={draft}
          disabled={!mayWrite}
          onChange={(next) => (same(next, stored) ? forget(place) : change(place, next))}
          onSaved={(id) => {
            forget(place);
            onSaved(id);
          }}
        />
        {rule && mayWrite && <ApplyRule rule={rule} blocked={!same(draft, stored)} onDone={onChanged} />}
        {rule && mayWrite && (
          <Button size="compact-sm" variant="default" aria-expanded={versions} onClick={() => setVersions(!versions)}>
            {texts.rules.versions}
          </Button>
        )}
        {rule && versions && (
          <Suspense>
            <Versions rule={rule} onTake={(terms) => change(place, { ...draft, terms })} />
          </Suspense>
        )}
      </div>
      <Preview terms={draft.terms} />
    </>
  );
}
