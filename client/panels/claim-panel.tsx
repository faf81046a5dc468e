import type { ClaimDocument } from '../api/claim.ts';
import type { ResultOf } from '../api/graphql.ts';
import { day, texts } from '../texts.ts';
import { AnswerList } from './answer-card.tsx';
import { ClaimItem, RebuttedMark } from './claim-item.tsx';
import { EntryLink, EntryLinks } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { NoteList } from './note-list.tsx';
import { ReachLine } from './reach-line.tsx';
import { Section } from './section.tsx';
import { StatementCard } from './statement-card.tsx';

type Claim = NonNullable<ResultOf<typeof ClaimDocument>['claim']>;

/** Who makes the claim: whoever is printed or paraphrased, and the channels that only pass words on. */
function voicesOf(claim: Claim): { id: string; name: string }[] {
  const all = claim.statements.flatMap((statement) =>
    statement.mode === 'reported'
      ? statement.channels.map(({ id, displayName }) => ({ id, name: displayName }))
      : statement.speakers.length > 0
        ? statement.speakers
        : statement.channels.map(({ id, displayName }) => ({ id, name: displayName })),
  );
  return [...new Map(all.map((voice) => [voice.id, voice])).values()];
}

/** Never states the claim: it says who claims it, how widely, and what answers it. */
export function ClaimPanel({ claim }: { claim: Claim }) {
  const voices = voicesOf(claim);
  const about = claim.about.map((entry) => ({
    id: entry.id,
    name: 'name' in entry ? entry.name : 'eventName' in entry ? entry.eventName : entry.id,
  }));
  return (
    <>
      <p className="claim-voices">
        {voices.length === 0 ? (
          texts.panel.nobodySays
        ) : (
          <>
            {voices.map((voice) => (
              <EntryLink key={voice.id} {...voice} />
            ))}{' '}
            {texts.panel.says(voices.length)}
          </>
        )}
      </p>
      <p className="claim-text claim-large">
        <Foreign>{claim.text}</Foreign>
      </p>
      <p className="claim-foot">
        <RebuttedMark rebutted={claim.rebutted} />
        <span>{texts.panel.claimKind(claim.kind)}</span>
        {claim.firstSeenAt !== null && <span>{texts.panel.firstSeen(day(claim.firstSeenAt))}</span>}
      </p>
      <ReachLine reach={claim.reach} />
      <Section title={texts.panel.answers} size={claim.counterEvidence.length}>
        <AnswerList answers={claim.counterEvidence} />
      </Section>
      {claim.counterEvidence.length === 0 && <p className="card none">{texts.panel.noAnswer}</p>}
      <Section title={texts.panel.statements} size={claim.statementCount}>
        {claim.statements.length < claim.statementCount && (
          <p className="dim-text">{texts.panel.earliestOf(claim.statements.length, claim.statementCount)}</p>
        )}
        {claim.statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} withClaims={false} />
        ))}
      </Section>
      <Section title={texts.panel.contradicts} size={claim.contradicts.length}>
        <ul className="plain">
          {claim.contradicts.map((other) => (
            <ClaimItem key={other.id} claim={other} />
          ))}
        </ul>
      </Section>
      {claim.families.map((family) => (
        <Section key={family.id} title={texts.panel.family} size={family.claims.length}>
          <p className="dim-text">
            <Foreign>{family.text}</Foreign>
          </p>
          <ul className="plain">
            {family.claims
              .filter((other) => other.id !== claim.id)
              .map((other) => (
                <li key={other.id}>
                  <EntryLink id={other.id} name={other.text} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Section title={texts.panel.narratives} size={claim.narratives.length}>
        <EntryLinks entries={claim.narratives.map(({ id, title }) => ({ id, name: title }))} />
      </Section>
      <Section title={texts.panel.about} size={about.length}>
        <EntryLinks entries={about} />
      </Section>
      <NoteList notes={claim.notes} />
    </>
  );
}
