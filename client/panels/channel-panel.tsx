import type { ChannelDocument } from '../api/actor.ts';
import type { ResultOf } from '../api/graphql.ts';
import { count, day, texts } from '../texts.ts';
import { AnswerList, answersTo } from './answer-card.tsx';
import { ChannelStatements } from './channel-statements.tsx';
import { ClaimList } from './claim-item.tsx';
import { EntryLink, EntryLinks } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { NoteList } from './note-list.tsx';
import { Section } from './section.tsx';
import { SourceButton } from './source-button.tsx';

type Channel = NonNullable<ResultOf<typeof ChannelDocument>['channel']>;

/** An archive counts followers every day; so many of the latest counts are shown at once. */
const RECENT = 3;

const counted = (observation: Channel['reachHistory'][number]) => (
  <p key={`${observation.count} ${observation.asOf}`}>
    <strong>{count(observation.count)}</strong>{' '}
    {texts.panel.followersAsOf(observation.count, observation.asOf ? day(observation.asOf) : null)}{' '}
    {observation.source && <SourceButton source={observation.source} />}
  </p>
);

export function ChannelPanel({ channel }: { channel: Channel }) {
  const answers = answersTo(channel.claims);
  return (
    <>
      <p className="panel-lead">
        {texts.panel.platform(channel.platform)}
        {' · '}
        {channel.operator ? (
          <>
            {texts.panel.operatedBy} <EntryLink {...channel.operator} />
          </>
        ) : (
          texts.panel.noOperator
        )}
      </p>
      {channel.url !== null && (
        <p className="dim-text">
          {texts.panel.address} <Foreign>{channel.url}</Foreign>
        </p>
      )}
      {channel.reachHistory.length === 0 && <p className="unknown-reach">{texts.picture.reachUnknown}</p>}
      {channel.reachHistory.slice(0, RECENT).map(counted)}
      {channel.reachHistory.length > RECENT && (
        <details>
          <summary>{texts.panel.earlierCounts(channel.reachHistory.length - RECENT)}</summary>
          {channel.reachHistory.slice(RECENT).map(counted)}
        </details>
      )}
      <Section title={texts.panel.relays} size={channel.relays.length}>
        <EntryLinks entries={channel.relays} />
      </Section>
      <Section title={texts.panel.narratives} size={channel.narratives.length}>
        <EntryLinks entries={channel.narratives.map(({ id, title }) => ({ id, name: title }))} />
      </Section>
      <ChannelStatements channel={channel.id} />
      <Section title={texts.panel.claimsOf(channel.displayName)} size={channel.claims.length}>
        <ClaimList claims={channel.claims} />
      </Section>
      <Section title={texts.panel.answersToClaims} size={answers.length}>
        <AnswerList answers={answers} />
      </Section>
      <Section title={texts.panel.coShared} size={channel.coSharedWith.length}>
        <ul className="plain">
          {channel.coSharedWith.map((each) => (
            <li key={each.channel.id}>
              <EntryLink id={each.channel.id} name={each.channel.displayName} />{' '}
              <span className="dim-text">{texts.panel.together(each.objects, each.windowSec)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <NoteList notes={channel.notes} />
    </>
  );
}
