import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { HistoryDocument, RestoreNodeDocument, UndoChangeDocument, WithdrawNodeDocument } from '../api/editing.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { Refused } from '../errors/refused.tsx';
import { Foreign } from '../panels/foreign.tsx';
import { day, texts } from '../texts.ts';
import { fieldName, fieldValue, isTold } from './told-field.ts';

/** How a node came to be as it is, each change with its undo, and the way to withdraw the node as a whole. */
export default function History({ id }: { id: string }) {
  const words = texts.editing;
  const [{ data, fetching }, again] = useQuery({
    query: HistoryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  // where it was asked for: at a change, or at the node as a whole
  const [refused, setRefused] = useState<{ at: string; refusal: Refusal } | null>(null);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const history = data?.history;

  async function send(at: string, step: () => Promise<{ refusal: Refusal | null }>) {
    setBusy(true);
    const answer = await step();
    setRefused(answer.refusal && { at, refusal: answer.refusal });
    if (!answer.refusal) setWhy('');
    again({ requestPolicy: 'network-only' });
    setBusy(false);
  }
  const undo = (change: string) =>
    send(change, () => write(UndoChangeDocument, { input: { idempotencyKey: newKey(), change } }));
  const decide = () => {
    if (!history) return;
    const input = { idempotencyKey: newKey(), id, expectedVersion: history.version, note: why };
    void send(id, () => write(history.withdrawn ? RestoreNodeDocument : WithdrawNodeDocument, { input }));
  };
  const refusalAt = (at: string) =>
    refused?.at === at && (
      <Alert color="red" role="alert" title={texts.review.notDone}>
        <Refused {...refused.refusal} />
      </Alert>
    );
  if (!history) return fetching ? <p className="dim-text">{texts.states.loadingPanel}</p> : null;
  return (
    <section className="history" aria-busy={busy}>
      <p className="dim-text">
        {words.version(history.version)} · {texts.markings[history.marking]}
      </p>
      {history.changes.length === 0 && <p className="dim-text">{words.noChange}</p>}
      <ol>
        {history.changes.map((change) => (
          <li key={change.id}>
            <p>
              <strong>{words.changeKind(change.kind)}</strong> · <Foreign>{change.by}</Foreign>, {day(change.at)}{' '}
              {change.at.slice(11, 16)} UTC
            </p>
            {change.fields
              .filter(isTold)
              .slice(0, 8)
              .map(({ name, before, after }) => (
                <p key={name} className="history-field">
                  {fieldName(name)}: {before !== null && <del>{<Foreign>{fieldValue(name, before)}</Foreign>}</del>}{' '}
                  {after !== null && <Foreign>{fieldValue(name, after)}</Foreign>}
                </p>
              ))}
            {change.note !== null && (
              <p className="dim-text">
                <Foreign>{change.note}</Foreign>
              </p>
            )}
            {change.undoneBy === null && change.undoes === null ? (
              <Button size="compact-xs" variant="default" disabled={busy} onClick={() => void undo(change.id)}>
                {words.undo}
              </Button>
            ) : (
              <p className="dim-text">{change.undoes === null ? words.undone : words.undid}</p>
            )}
            {refusalAt(change.id)}
          </li>
        ))}
      </ol>
      <form
        className="withdraw"
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
      >
        <TextInput
          size="xs"
          label={history.withdrawn ? words.whyRestore : words.whyWithdraw}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <Button type="submit" size="compact-xs" variant="default" disabled={busy || why.trim() === ''}>
          {history.withdrawn ? words.restore : words.withdraw}
        </Button>
      </form>
      {refusalAt(id)}
    </section>
  );
}
