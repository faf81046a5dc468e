import { RebuttedMark } from '../../panels/claim-item.tsx';
import { EntryLink } from '../../panels/entry-link.tsx';
import { texts } from '../../texts.ts';
import { type Contradicting, type Pair, voicesOf } from '../pairs.ts';

/** Two claims that exclude each other, face to face; neither of them is held to be true. */
export function Contradictions({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <ul className="pairs">
      {pairs.map(([one, other]) => (
        <li key={`${one.id} ${other.id}`} className="pair">
          <Side claim={one} />
          <p className="versus">
            <span aria-hidden>≠</span> {texts.questions.cannotBoth}
          </p>
          <Side claim={other} />
        </li>
      ))}
    </ul>
  );
}

function Side({ claim }: { claim: Contradicting }) {
  const voices = voicesOf(claim);
  return (
    <article className="card statement">
      <p className="claim-voices">
        {voices.map((voice) => (
          <EntryLink key={voice.id} {...voice} />
        ))}{' '}
        {voices.length === 0 ? texts.panel.nobodySays : texts.panel.says(voices.length)}
      </p>
      <EntryLink id={claim.id} name={claim.text} large />
      <p className="claim-foot">
        <RebuttedMark rebutted={claim.rebutted} />
        <span>{texts.picture.claimReach(claim.reach.known, claim.reach.channels, claim.reach.unknownCount)}</span>
      </p>
    </article>
  );
}
