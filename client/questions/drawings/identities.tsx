import type { ResultOf } from '../../api/graphql.ts';
import { IdentityAnswer } from '../../editing/identity-answer.tsx';
import { EntryLink } from '../../panels/entry-link.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { SourceButton } from '../../panels/source-button.tsx';
import { texts } from '../../texts.ts';
import type { IdentitiesDocument } from '../documents/linking.ts';

type Question = ResultOf<typeof IdentitiesDocument>['identityQuestions'][number];
type Asked = Question['actor'];

/** Two names side by side with what is known of each; what is the same speaks for one person, what differs against it. */
export function Identities({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className="pairs">
      {questions.map((question) => (
        <li key={`${question.subject.id} ${question.actor.id}`} className="card identity-pair">
          <Pair question={question} />
          <p className="dim-text">
            <Foreign>{texts.reason(question)}</Foreign>
            {question.score !== null && ` ${texts.questions.columns.likeness}: ${texts.share(question.score)}`}
          </p>
          <IdentityAnswer
            subject={question.subject.id}
            actor={question.actor.id}
            status={question.status}
            version={question.version}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is compared, as printed; empty where nobody has stated it. */
function facetsOf(actor: Asked): [keyof typeof texts.questions.facets, string[]][] {
  return [
    ['kind', [texts.kinds[actor.__typename]]],
    ['role', actor.roleText === null ? [] : [actor.roleText]],
    ['spellings', [actor.name, ...actor.aliases.filter((alias) => alias !== actor.name)]],
    ['country', actor.country === null ? [] : [actor.country.name]],
    ['organizations', actor.affiliations.map(({ organization }) => organization.name)],
    ['channels', actor.channels.map(({ displayName }) => displayName)],
    ['narratives', actor.narratives.map(({ title }) => title)],
  ];
}

function standing(one: readonly string[], other: readonly string[]): 'alike' | 'apart' | 'onlyOne' {
  if (one.length === 0 || other.length === 0) return 'onlyOne';
  return one.some((value) => other.includes(value)) ? 'alike' : 'apart';
}

function Pair({ question: { subject, actor } }: { question: Question }) {
  const { questions } = texts;
  const others = new Map(facetsOf(actor));
  const rows = facetsOf(subject)
    .map(([facet, one]) => ({ facet, one, other: others.get(facet) ?? [] }))
    .filter(({ one, other }) => one.length + other.length > 0);
  const told = (values: readonly string[]) =>
    values.length === 0 ? (
      <span className="dim-text">{questions.unknown}</span>
    ) : (
      <Foreign>{values.join('; ')}</Foreign>
    );
  return (
    <table className="facets">
      <thead>
        <tr>
          <td />
          {[subject, actor].map((each) => (
            <th key={each.id} scope="col">
              <EntryLink id={each.id} name={each.name} />
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ facet, one, other }) => (
          <tr key={facet}>
            <th scope="row">{questions.facets[facet]}</th>
            <td>{told(one)}</td>
            <td>{told(other)}</td>
            <td className={`facet-${standing(one, other)}`}>{questions[standing(one, other)]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{questions.printed}</th>
          {[subject, actor].map((each) => (
            <td key={each.id}>{each.mentions[0] && <SourceButton source={each.mentions[0]} />}</td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}
