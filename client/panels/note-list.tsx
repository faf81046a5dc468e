import type { Note } from '../api/fragments.ts';
import { texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { noteText } from './note-text.ts';
import { Section } from './section.tsx';

/** What is unclear about an entry, and how the analysts have settled it, if they have. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <Section title={texts.panel.notes} size={notes.length}>
      {notes.map((note) => (
        <article className="card note" key={note.id}>
          <p className="dim-text">{texts.panel.noteStatus(note.status)}</p>
          <p>
            <Foreign>{noteText(note)}</Foreign>
          </p>
          {note.resolution !== null && (
            <p className="dim-text">
              <Foreign>{note.resolution}</Foreign>
            </p>
          )}
        </article>
      ))}
    </Section>
  );
}
