import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { ImportDocument, type ImportEntry, UndoImportDocument } from '../../api/review.ts';
import { newKey, write } from '../../api/write.ts';
import { whyOf } from '../../errors/why.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';

/** Takes an import out of the graph again, whole; says what stands in the way where something does. */
export function UndoImport({ entry, onUndone }: { entry: ImportEntry; onUndone: (message: string) => void }) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = async () => {
    setBusy(true);
    setTrouble(null);
    const read = await client.query(ImportDocument, { id: entry.id }, { requestPolicy: 'network-only' }).toPromise();
    const version = read.data?.import?.version;
    if (version === undefined) {
      setTrouble(read.error ? texts.states.offline : texts.states.missing);
    } else {
      const input = { idempotencyKey: newKey(), import: entry.id, expectedVersion: version };
      const { data, refusal } = await write(UndoImportDocument, { input });
      if (data) onUndone(texts.imports.importUndone(entry.document.title, data.undoImport.nodes));
      else setTrouble(whyOf(refusal));
    }
    setBusy(false);
    setSure(false);
  };
  return (
    <>
      {sure ? (
        <span className="sure">
          {texts.imports.undoImportSure(entry.progress.accepted)}{' '}
          <Button size="compact-sm" color="red" loading={busy} onClick={() => void undo()}>
            {texts.imports.undoImport}
          </Button>{' '}
          <Button size="compact-sm" variant="default" autoFocus onClick={() => setSure(false)}>
            {texts.imports.keep}
          </Button>
        </span>
      ) : (
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => setSure(true)}>
          {texts.imports.undoImport}
        </Button>
      )}
      {trouble !== null && (
        <Alert color="red" role="alert" title={texts.imports.notUndone}>
          <Foreign>{trouble}</Foreign>
        </Alert>
      )}
    </>
  );
}
