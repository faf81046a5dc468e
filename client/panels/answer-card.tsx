import type { Answer } from '../api/fragments.ts';
import { glyphSource } from '../legend/glyph.ts';
import { usePalette } from '../legend/use-palette.ts';
import { texts } from '../texts.ts';
import { CopyQuote } from './copy-quote.tsx';
import { EntryLink } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { SourceButton } from './source-button.tsx';

/** A piece of counter-evidence: what kind of answer, from whom, and whether that is the document's own author. */
export function AnswerCard({ answer, open = false }: { answer: Answer; open?: boolean }) {
  const palette = usePalette();
  const targets = [
    { label: texts.panel.rebuts, claims: answer.rebuts },
    { label: texts.panel.corroborates, claims: answer.corroborates },
    { label: texts.panel.exposes, claims: answer.exposesMotiveOf },
  ].filter((target) => target.claims.length > 0);
  return (
    <article className={`card answer ${answer.kind.toLowerCase()}`}>
      <p className="answer-kind">
        <img src={glyphSource(answer.kind, palette)} alt="" width={40} height={18} />
        {texts.edge[answer.kind]}
      </p>
      <p className="attribution">
        {answer.givenBy.map((actor) => (
          <EntryLink key={actor.id} {...actor} />
        ))}{' '}
        <span className="dim-text">{answer.independent ? texts.panel.independent : texts.panel.ofAuthor}</span>
      </p>
      {answer.rating && <RatingLine rating={answer.rating} />}
      <blockquote>
        <Foreign>{answer.text}</Foreign>
      </blockquote>
      <div className="card-foot">
        {answer.source && <SourceButton source={answer.source} />}
        {answer.source && (
          <CopyQuote words={answer.text} by={answer.givenBy.map(({ name }) => name)} source={answer.source} />
        )}
        {targets.map((target) => (
          <details key={target.label} open={open}>
            <summary>
              {target.label} {texts.panel.claimCount(target.claims.length)}
            </summary>
            <ul className="plain">
              {target.claims.map((claim) => (
                <li key={claim.id}>
                  <EntryLink id={claim.id} name={claim.text} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </article>
  );
}

/** How a fact-checker rates the claim: in its own words, and on the scale that all share. */
function RatingLine({ rating: { text, norm } }: { rating: NonNullable<Answer['rating']> }) {
  const common = norm === null ? null : texts.panel.ratingNorm(norm);
  return (
    <p className="rating">
      {texts.panel.rating} {text !== null && <Foreign>{text}</Foreign>}
      {common !== null && common.toLowerCase() !== text?.toLowerCase() && (
        <span className="dim-text"> {texts.panel.onCommonScale(common)}</span>
      )}
    </p>
  );
}

const order = ['REBUTTAL', 'MOTIVE_EXPOSED', 'ALTERNATIVE', 'CONTEXT'];

/** What answers any of the claims, each piece once. */
export function answersTo(claims: readonly { counterEvidence: readonly Answer[] }[]): Answer[] {
  const answers = claims.flatMap((claim) => claim.counterEvidence);
  return [...new Map(answers.map((answer) => [answer.id, answer])).values()];
}

/** Rebuttals first; within a kind, sources other than the document's author first. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const ordered = [...answers].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(b.independent) - Number(a.independent),
  );
  return ordered.map((answer) => <AnswerCard key={answer.id} answer={answer} />);
}
