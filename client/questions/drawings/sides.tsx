import { ClaimItem } from '../../panels/claim-item.tsx';
import { EntryLinks } from '../../panels/entry-link.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { type Named, nameOf } from '../cells.ts';
import type { ComparedClaim } from '../documents/comparing.ts';

type Side = 'one' | 'both' | 'other';
interface Placed<Each> {
  each: Each;
  side: Side;
}
interface Props {
  names: Record<Side, string>;
  members: readonly Placed<Named>[];
  claims: readonly Placed<ComparedClaim>[];
}

const sides: readonly Side[] = ['one', 'both', 'other'];

/** What the one has alone, what both have, what the other has alone. */
export function Sides({ names, members, claims }: Props) {
  const { comparison, panel } = texts;
  return (
    <div className="sides">
      {sides.map((side) => {
        const here = members
          .filter((each) => each.side === side)
          .map(({ each }) => ({ id: each.id, name: nameOf(each) }));
        const claimed = claims.filter((each) => each.side === side).map(({ each }) => each);
        return (
          <section key={side} className={`side-${side}`}>
            <h3 className={side === 'both' ? 'side-name side-name-both' : 'side-name'}>
              {side === 'both' ? comparison.inBoth : <Foreign>{comparison.only(names[side])}</Foreign>}
            </h3>
            {here.length > 0 && <EntryLinks entries={here} />}
            {claimed.length > 0 && (
              <>
                <h4>{panel.claimCount(claimed.length)}</h4>
                <ul className="plain">
                  {claimed.map((claim) => (
                    <ClaimItem key={claim.id} claim={claim} />
                  ))}
                </ul>
                <Answers claims={claimed} />
              </>
            )}
            {here.length + claimed.length === 0 && <p className="dim-text">{texts.questions.none}</p>}
          </section>
        );
      })}
    </div>
  );
}

/** What answers any of the claims, each piece once. */
function Answers({ claims }: { claims: readonly ComparedClaim[] }) {
  const answers = new Map(claims.flatMap(({ counterEvidence }) => counterEvidence).map((each) => [each.id, each]));
  if (answers.size === 0) return null;
  return (
    <>
      <h4>{texts.comparison.answers(answers.size)}</h4>
      <EntryLinks
        entries={[...answers.values()].map(({ id, kind, givenBy }) => ({
          id,
          name: `${texts.edge[kind]}: ${givenBy.map(({ name }) => name).join(', ')}`,
        }))}
      />
    </>
  );
}
