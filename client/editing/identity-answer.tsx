import './editing.css';
import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { AnswerIdentityDocument } from '../api/editing.ts';
import { useMayWrite } from '../api/viewer.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { Refused } from '../errors/refused.tsx';
import { texts } from '../texts.ts';

interface Props {
  subject: string;
  actor: string;
  status: string;
  version: number;
}

/** An analyst's answer to whether two actors are one. Nobody is merged: both stay. */
export function IdentityAnswer({ subject, actor, status, version }: Props) {
  const words = texts.editing;
  const mayWrite = useMayWrite();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!mayWrite) return null;
  const answer = async (given: 'YES' | 'NO' | 'OPEN') => {
    setBusy(true);
    const input = { idempotencyKey: newKey(), subject, actor, answer: given, note, expectedVersion: version };
    const { refusal: refused } = await write(AnswerIdentityDocument, { input });
    setBusy(false);
    setRefusal(refused);
    if (!refused) setNote('');
  };
  const without = busy || note.trim() === '';
  return (
    <>
      <div className="identity-answer">
        <TextInput
          size="xs"
          label={words.whySame}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {status === 'open' ? (
          <>
            <Button size="xs" variant="default" disabled={without} onClick={() => void answer('YES')}>
              {words.yes}
            </Button>
            <Button size="xs" variant="default" disabled={without} onClick={() => void answer('NO')}>
              {words.no}
            </Button>
          </>
        ) : (
          <Button size="xs" variant="default" disabled={without} onClick={() => void answer('OPEN')}>
            {words.reopen}
          </Button>
        )}
      </div>
      {refusal && (
        <Alert color="red" role="alert">
          <Refused {...refusal} />
        </Alert>
      )}
    </>
  );
}
