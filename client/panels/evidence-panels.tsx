import { AnswerDocument, StatementDocument } from '../api/claim.ts';
import { texts } from '../texts.ts';
import { AnswerCard } from './answer-card.tsx';
import { useEntry } from './entries.tsx';
import { EntryLink, EntryLinks } from './entry-link.tsx';
import { NoteList } from './note-list.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { Section } from './section.tsx';
import { StatementCard } from './statement-card.tsx';

export function StatementEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(StatementDocument, id);
  const statement = data?.node && 'mode' in data.node ? data.node : null;
  const voice = statement?.channels[0]?.displayName ?? statement?.speakers[0]?.name ?? '';
  return (
    <PanelFrame
      {...frame}
      missing={!statement}
      kind={texts.kinds.Statement}
      title={texts.panel.wordsOf(voice)}
      words={statement?.text}
    >
      {statement && (
        <>
          <StatementCard statement={statement} withClaims={false} />
          <Section title={texts.panel.expressed} size={statement.claims.length}>
            <ul className="plain">
              {statement.claims.map((claim) => (
                <li key={claim.id}>
                  <EntryLink id={claim.id} name={claim.text} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={texts.panel.narratives} size={statement.narratives.length}>
            <EntryLinks
              entries={statement.narratives.map(({ id: narrative, title }) => ({ id: narrative, name: title }))}
            />
          </Section>
          <NoteList notes={statement.notes} />
        </>
      )}
    </PanelFrame>
  );
}

export function AnswerEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(AnswerDocument, id);
  const answer = data?.node && 'independent' in data.node ? data.node : null;
  return (
    <PanelFrame
      {...frame}
      missing={!answer}
      kind={answer ? texts.edge[answer.kind] : ''}
      title={texts.panel.answerOf(answer?.givenBy[0]?.name ?? '')}
      words={answer?.paraphrase ?? answer?.text}
    >
      {answer && (
        <>
          <AnswerCard answer={answer} open />
          <Section title={texts.panel.narratives} size={answer.narratives.length}>
            <EntryLinks
              entries={answer.narratives.map(({ id: narrative, title }) => ({ id: narrative, name: title }))}
            />
          </Section>
          <NoteList notes={answer.notes} />
        </>
      )}
    </PanelFrame>
  );
}
