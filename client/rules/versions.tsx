import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import { type Rule, RuleVersionsDocument } from '../api/rules.ts';
import { Foreign } from '../panels/foreign.tsx';
import { day, texts } from '../texts.ts';
import { lists, type Terms, termsOf } from './draft.ts';

/** How the rule was worded in each version; an earlier wording may be taken up again, as a new version. */
export default function Versions({ rule, onTake }: { rule: Rule; onTake: (terms: Terms) => void }) {
  const words = texts.rules;
  const [{ data, fetching }] = useQuery({
    query: RuleVersionsDocument,
    variables: { id: rule.id },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return fetching ? <p className="dim-text">{texts.states.loadingPanel}</p> : null;
  return (
    <ol className="rule-versions">
      {data.ruleVersions.map(({ version, at, by, note, title, terms }) => (
        <li key={version}>
          <p>
            <strong>{texts.editing.version(version)}</strong> · <Foreign>{by}</Foreign>, {day(at)} {at.slice(11, 16)}{' '}
            UTC
          </p>
          <p>
            <Foreign>{title}</Foreign>
          </p>
          <ul>
            {lists
              .filter((name) => terms[name].length > 0)
              .map((name) => (
                <li key={name}>
                  <span className="dim-text">{words.term[name]}:</span> <Foreign>{terms[name].join(' · ')}</Foreign>
                </li>
              ))}
            {(terms.from !== null || terms.until !== null) && (
              <li className="dim-text">
                {words.between(terms.from && day(terms.from), terms.until && day(terms.until))}
              </li>
            )}
          </ul>
          {note !== null && (
            <p className="dim-text">
              <Foreign>{note}</Foreign>
            </p>
          )}
          {version !== rule.version && (
            <Button size="compact-xs" variant="default" onClick={() => onTake(termsOf(terms))}>
              {words.takeTerms}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
