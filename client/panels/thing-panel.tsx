import { ThingDocument } from '../api/claim.ts';
import { day, texts } from '../texts.ts';
import { ClaimList } from './claim-item.tsx';
import { useEntry } from './entries.tsx';
import { EntryLinks } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { noteText } from './note-text.ts';
import { PanelFrame } from './panel-frame.tsx';
import { Section } from './section.tsx';
import { SourceButton } from './source-button.tsx';

/** What claims are about and what a search may find: countries, places, events, topics, families, notes, documents. */
export function ThingPanel({ id }: { id: string }) {
  const { data, frame } = useEntry(ThingDocument, id);
  const thing = data?.node ?? null;
  const title =
    thing &&
    ('name' in thing
      ? thing.name
      : 'title' in thing
        ? thing.title
        : 'textCode' in thing
          ? noteText(thing)
          : 'text' in thing
            ? thing.text
            : thing.id);
  const kind = thing ? texts.kinds[thing.__typename as keyof typeof texts.kinds] : undefined;
  return (
    <PanelFrame {...frame} missing={!thing} kind={kind ?? ''} title={title ?? ''}>
      {thing && 'eventStatus' in thing && (
        <p className="panel-lead">
          {texts.panel.eventStatus(thing.eventStatus)}
          {thing.dateText !== null && (
            <>
              {' · '}
              <Foreign>{thing.dateText}</Foreign>
            </>
          )}
        </p>
      )}
      {thing && 'resolution' in thing && (
        <p>
          {texts.panel.noteStatus(thing.status)} <Foreign>{thing.resolution ?? ''}</Foreign>
        </p>
      )}
      {thing && 'source' in thing && thing.source && <SourceButton source={thing.source} />}
      {thing && 'authors' in thing && (
        <>
          <p className="dim-text">{thing.published === null ? texts.reader.noDate : day(thing.published)}</p>
          <EntryLinks entries={thing.authors} />
          <SourceButton
            label={texts.panel.openDocument}
            source={{ document: thing, section: null, start: 0, end: 1, line: null, excerpt: '' }}
          />
        </>
      )}
      {thing && 'actors' in thing && (
        <Section title={texts.panel.actors} size={thing.actors.length}>
          <EntryLinks entries={thing.actors} />
        </Section>
      )}
      {thing && 'participants' in thing && (
        <Section title={texts.panel.participants} size={thing.participants.length}>
          <EntryLinks entries={thing.participants} />
        </Section>
      )}
      {thing && 'events' in thing && (
        <Section title={texts.panel.events} size={thing.events.length}>
          <EntryLinks entries={thing.events} />
        </Section>
      )}
      {thing && 'claims' in thing && (
        <Section title={texts.panel.claimsAbout} size={thing.claims.length}>
          <ClaimList claims={thing.claims} />
        </Section>
      )}
    </PanelFrame>
  );
}
