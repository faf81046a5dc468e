import './editing.css';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type FactDocument, FactsDocument, RestoreFactDocument, WithdrawFactDocument } from '../api/correcting.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { useMayWrite } from '../api/viewer.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { texts } from '../texts.ts';
import { NotDone } from './conflict.tsx';
import { useDesk } from './desk.ts';
import { type FactEnds, isCorrectable } from './fact-form.ts';

/** What an analyst may do to the relationships of a type between two nodes, in their panel. */
export function FactBars({ type, from, to }: Omit<FactEnds, 'kind'>) {
  const usable = useMayWrite() && isCorrectable(type);
  const variables = { type, from, to } as VariablesOf<typeof FactsDocument>;
  const [{ data }, again] = useQuery({
    query: FactsDocument,
    variables,
    pause: !usable,
    requestPolicy: 'cache-and-network',
  });
  if (!usable) return null;
  return data?.facts.map(({ kind, ...now }) => (
    <FactBar
      key={kind ?? ''}
      ends={{ ...variables, kind }}
      {...now}
      onDone={() => again({ requestPolicy: 'network-only' })}
    />
  ));
}

interface Props {
  ends: FactEnds;
  version: number;
  withdrawn: boolean;
  onDone: () => void;
}

/** Corrects a relationship, withdraws it, or restores it. */
function FactBar({ ends, version, withdrawn, onDone }: Props) {
  const words = texts.editing;
  const open = useDesk((desk) => desk.open);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function decide() {
    setBusy(true);
    const mutation = withdrawn ? RestoreFactDocument : WithdrawFactDocument;
    const input = {
      ...(ends as VariablesOf<typeof FactDocument>),
      idempotencyKey: newKey(),
      expectedVersion: version,
      note: why,
    };
    const answer = await write(mutation, { input });
    setBusy(false);
    setRefusal(answer.refusal);
    if (!answer.refusal) setWhy('');
    onDone();
  }
  return (
    <div className="editing-bar">
      {ends.kind !== null && <p className="fact-kind">{texts.explore.relatedKind(ends.kind)}</p>}
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
