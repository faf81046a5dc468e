import { Alert, Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { type RulePreview, RulePreviewDocument, type TermsInput } from '../api/rules.ts';
import { refusalOf } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';
import { EntryLink } from '../panels/entry-link.tsx';
import { Foreign } from '../panels/foreign.tsx';
import { day, texts } from '../texts.ts';
import { looksForSomething, type Terms, termsInput } from './draft.ts';

/** What the rule would tie, before it does: how many posts of whom, when, and words of theirs. Nothing is written. */
export function Preview({ terms }: { terms: Terms }) {
  const words = texts.rules;
  const asked = looksForSomething(terms) ? JSON.stringify(termsInput(terms)) : '';
  const [settled] = useDebouncedValue(asked, 350);
  const pause = asked === '';
  const [{ data, fetching, error }] = useQuery({
    query: RulePreviewDocument,
    variables: { terms: JSON.parse(settled === '' ? '{}' : settled) as TermsInput },
    pause: settled === '',
  });
  const waiting = fetching || settled !== asked;
  const found = data?.rulePreview;
  return (
    <section className="rule-preview" aria-label={words.preview} aria-busy={waiting && !pause}>
      <h2>{words.preview}</h2>
      <div role="status">
        {pause && <p className="dim-text">{words.nothingAsked}</p>}
        {!pause && waiting && (
          <p className="dim-text">
            <Loader size={12} aria-hidden /> {words.looking}
          </p>
        )}
        {!pause && !waiting && found && <p className="rule-found">{words.wouldTie(found.posts, found.channels)}</p>}
        {!pause && !waiting && found?.first && found.last && (
          <p className="dim-text">{words.published(day(found.first), day(found.last))}</p>
        )}
      </div>
      {!pause && !waiting && error && (
        <Alert color="red" role="alert" title={words.noPreview}>
          <Foreign>{whyOf(refusalOf(error))}</Foreign>
        </Alert>
      )}
      {!pause && found && found.posts > 0 && <Carriers found={found} faded={waiting} />}
    </section>
  );
}

function Carriers({ found: { carriers, channels }, faded }: { found: RulePreview; faded: boolean }) {
  const words = texts.rules;
  return (
    <>
      <h3>{words.carriers(carriers.length, channels)}</h3>
      <ol className={faded ? 'rule-carriers faded' : 'rule-carriers'}>
        {carriers.map(({ channel, posts, example }) => (
          <li key={channel.id}>
            <p>
              <EntryLink id={channel.id} name={channel.displayName} />{' '}
              <span className="dim-text">
                {words.carried(posts)} ·{' '}
                {channel.reach ? texts.panel.followers(channel.reach.count) : words.unknownReach}
              </span>
            </p>
            <blockquote className="printed">
              <Foreign>{example.text}</Foreign>
            </blockquote>
            {example.publishedAt !== null && <p className="dim-text">{day(example.publishedAt)}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
