import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { longestNote } from '../../picture/annotations.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { useTyped } from '../typed/use-typed.ts';
import { useAnnotations } from './use-annotations.ts';

/** Where notes that are on no node begin, in thousandths of the picture; each further one stands a little lower. */
const first = { x: 500, y: 120, step: 140 };

/** The words of a note: new on a node or at a place, or one that is there. */
export function NoteDialog({ nameOf }: { nameOf: (id: string) => string }) {
  const { notes, writing, write, ...annotations } = useAnnotations();
  if (!writing) return null;
  const note = 'id' in writing ? notes.find(({ id }) => id === writing.id) : undefined;
  const node = 'node' in writing ? writing.node : (note?.node ?? null);
  const keep = (all: typeof notes) => annotations.put({ ...annotations, notes: all });
  const save = (text: string) => {
    const free = notes.filter((each) => each.node === null).length;
    const place = node === null ? { x: first.x, y: Math.min(first.y + free * first.step, 900) } : { x: null, y: null };
    const fresh = { id: `n${Date.now().toString(36)}`, text, node, ...place };
    keep(note ? notes.map((each) => (each.id === note.id ? { ...each, text } : each)) : [...notes, fresh]);
    write(null);
  };
  const remove = () => {
    keep(notes.filter((each) => each.id !== note?.id));
    write(null);
    useToasts.getState().tell(texts.annotations.removed, async () => {
      keep(notes);
      return null;
    });
  };
  return (
    <NoteForm
      key={note?.id ?? node ?? 'place'}
      field={note?.id ?? `note-${node ?? 'place'}`}
      text={note?.text ?? ''}
      on={node === null ? null : nameOf(node)}
      onSave={save}
      onRemove={note ? remove : null}
      onClose={() => write(null)}
    />
  );
}

interface FormProps {
  field: string;
  text: string;
  on: string | null;
  onSave: (text: string) => void;
  onRemove: (() => void) | null;
  onClose: () => void;
}

function NoteForm({ field, text, on, onSave, onRemove, onClose }: FormProps) {
  const [typed, type, forget] = useTyped(field, text);
  const words = texts.annotations;
  return (
    <Modal opened onClose={onClose} title={words.note} closeButtonProps={{ 'aria-label': texts.page.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          forget();
          onSave(typed.trim());
        }}
      >
        {on !== null && (
          <Text size="sm" mb="xs">
            {words.on} <Foreign>{on}</Foreign>
          </Text>
        )}
        <Textarea
          aria-label={words.note}
          description={words.hint(longestNote)}
          value={typed}
          maxLength={longestNote}
          autosize
          minRows={3}
          data-autofocus
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Group justify="space-between" mt="sm">
          {onRemove ? (
            <Button variant="default" onClick={onRemove}>
              {words.remove}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" disabled={typed.trim() === ''}>
            {words.put}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
