import type { ActorDocument } from '../api/actor.ts';
import type { ResultOf } from '../api/graphql.ts';
import { texts } from '../texts.ts';
import { AnswerList, answersTo } from './answer-card.tsx';
import { ClaimList } from './claim-item.tsx';
import { EntryLink, EntryLinks } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { IdentityQuestions } from './identity-questions.tsx';
import { NoteList } from './note-list.tsx';
import { ReachLine } from './reach-line.tsx';
import { Section } from './section.tsx';
import { SourceButton } from './source-button.tsx';
import { StatementCard } from './statement-card.tsx';

type Actor = NonNullable<ResultOf<typeof ActorDocument>['actor']>;

export function ActorPanel({ actor }: { actor: Actor }) {
  const answers = answersTo(actor.claims);
  const amplifies = actor.statements.length > 0;
  const described = [actor.roleText, actor.__typename === 'Organization' ? actor.orgType : null].filter(
    (words) => words !== null,
  );
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  return (
    <>
      <p className="panel-lead">
        {described.length > 0 && <Foreign>{described.join(' · ')}</Foreign>}
        {actor.country !== null && (
          <>
            {described.length > 0 && ' · '}
            <EntryLink {...actor.country} />
          </>
        )}
      </p>
      {aliases.length > 0 && (
        <p className="dim-text">
          {texts.panel.alsoPrinted} <Foreign>{aliases.join(', ')}</Foreign>
        </p>
      )}
      <IdentityQuestions questions={actor.possiblySameAs} />
      {amplifies && actor.roles.includes('AMPLIFIER') && <ReachLine reach={actor.reach} />}
      <Section title={texts.panel.channels} size={actor.channels.length}>
        <ul className="plain">
          {actor.channels.map((channel) => (
            <li key={channel.id}>
              <EntryLink id={channel.id} name={channel.displayName} />{' '}
              <span className="dim-text">
                {channel.reach ? texts.panel.followers(channel.reach.count) : texts.picture.reachUnknown},{' '}
                {texts.panel.platform(channel.platform)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.panel.affiliations} size={actor.affiliations.length}>
        <EntryLinks entries={actor.affiliations.map((each) => each.organization)} />
      </Section>
      <Section title={texts.panel.narratives} size={actor.narratives.length}>
        <EntryLinks entries={actor.narratives.map(({ id, title }) => ({ id, name: title }))} />
      </Section>
      <Section title={texts.panel.statements} size={actor.statements.length}>
        {actor.statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </Section>
      <Section title={texts.panel.claimsOf(actor.name)} size={actor.claims.length}>
        <ClaimList claims={actor.claims} />
      </Section>
      <Section title={texts.panel.answersToClaims} size={answers.length}>
        <AnswerList answers={answers} />
      </Section>
      <Section title={texts.panel.answersGiven} size={actor.counterEvidence.length}>
        <AnswerList answers={actor.counterEvidence} />
      </Section>
      <NoteList notes={actor.notes} />
      <Section title={texts.panel.mentions} size={actor.mentions.length}>
        <details>
          <summary>{texts.panel.places(actor.mentions.length)}</summary>
          <ul className="mentions">
            {actor.mentions.map((mention) => (
              <li key={`${mention.document.id} ${mention.start}`}>
                <SourceButton source={mention} label={mention.excerpt} />
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </>
  );
}
