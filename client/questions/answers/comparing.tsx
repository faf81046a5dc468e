import { texts } from '../../texts.ts';
import { entries, entry, faint, knownReach, type Measured, type Named, nameOf, remarks } from '../cells.ts';
import { ActorsDocument, type ComparedClaim as Claim, NarrativesDocument } from '../documents/comparing.ts';
import { Sides } from '../drawings/sides.tsx';
import { voicesOf } from '../pairs.ts';
import { type Answer, question } from '../question.ts';

interface Side {
  name: string;
  reach: Measured;
  rebutted: number;
  all: number;
  claims: readonly Claim[];
  /** Whom or what the other side may have as well. */
  members: readonly Named[];
}

/** What both have, and what each has alone. */
function shared<Each extends { id: string }>(one: readonly Each[], other: readonly Each[]) {
  const [ofOne, ofOther] = [new Set(one.map(({ id }) => id)), new Set(other.map(({ id }) => id))];
  return [
    ...one.filter(({ id }) => ofOther.has(id)).map((each) => ({ each, side: 'both' as const })),
    ...one.filter(({ id }) => !ofOther.has(id)).map((each) => ({ each, side: 'one' as const })),
    ...other.filter(({ id }) => !ofOne.has(id)).map((each) => ({ each, side: 'other' as const })),
  ];
}

/** Side by side: what both have, what each has alone, and the reach of each and of both, where a channel counts once. */
function compared(
  one: Side,
  other: Side,
  union: Measured,
  lead: (members: number, claims: number) => string,
): Omit<Answer, 'narrows'> {
  const { questions, comparison } = texts;
  const { columns } = questions;
  const members = shared(one.members, other.members);
  const claims = shared(one.claims, other.claims);
  const inBoth = members.filter(({ side }) => side === 'both').map(({ each }) => each);
  const sideName = { both: comparison.both, one: one.name, other: other.name };
  const reachOf = (reach: Measured) =>
    comparison.reach(reach.known > 0 ? texts.count(reach.known) : null, reach.channels, reach.unknownCount);
  return {
    lead: lead(inBoth.length, claims.filter(({ side }) => side === 'both').length),
    notes: remarks(
      ...[one, other].map((side) => comparison.side(side.name, reachOf(side.reach), side.rebutted, side.all)),
      comparison.union(reachOf(union)),
    ),
    columns: [comparison.in, columns.kind, comparison.member, columns.reach, columns.rebutted, columns.answer],
    rows: [
      ...members.map(({ each, side }) => ({
        key: `${side} ${each.id}`,
        cells: [faint(sideName[side]), faint(kindOf(each)), entry(each), faint(''), faint(''), faint('')],
      })),
      ...claims.map(({ each, side }) => ({
        key: `${side} ${each.id}`,
        cells: [
          faint(sideName[side]),
          faint(texts.kinds.Claim),
          entry(each),
          knownReach(each.reach),
          faint(each.rebutted ? texts.panel.rebutted : texts.panel.unrebutted),
          entries(
            each.counterEvidence.map(({ id, kind, givenBy }) => ({
              id,
              name: `${texts.edge[kind]}: ${givenBy.map(({ name }) => name).join(', ')}`,
            })),
          ),
        ],
      })),
    ],
    drawing: <Sides names={sideName} members={members} claims={claims} />,
  };
}

const prefixes: Record<string, keyof typeof texts.kinds> = {
  person: 'Person',
  organization: 'Organization',
  collective: 'Collective',
  channel: 'Channel',
  narrative: 'Narrative',
};
const kindOf = ({ id }: Named): string => texts.kinds[prefixes[id.split(':')[0] ?? ''] ?? 'Channel'];

const missing: Named = { id: '' };
const nothing = { known: 0, channels: 0, unknown: [], unknownCount: 0 };

export const narratives = question({
  needs: ['narrative', 'narrative'],
  document: NarrativesDocument,
  variables: ([one = '', other = '']) => ({ one, other }),
  answer({ one, other, union }, about) {
    const sideOf = (narrative: typeof one): Side => ({
      name: nameOf(narrative ?? missing),
      reach: narrative?.reach ?? nothing,
      rebutted: narrative?.rebuttalCoverage.rebutted ?? 0,
      all: narrative?.rebuttalCoverage.claims ?? 0,
      claims: narrative?.claims ?? [],
      members: voicesOf({ speakers: narrative?.actors ?? [], channels: narrative?.channels ?? [] }),
    });
    return {
      ...compared(sideOf(one), sideOf(other), union.reach, texts.comparison.narratives),
      narrows: { narratives: about.slice(0, 2) },
    };
  },
});

export const actors = question({
  needs: ['actor', 'actor'],
  document: ActorsDocument,
  variables: ([one = '', other = '']) => ({ one, other }),
  answer({ one, other, ofOne, ofOther, union }, about) {
    const sideOf = (actor: typeof one, of: typeof ofOne): Side => ({
      name: nameOf(actor ?? missing),
      reach: of.reach,
      rebutted: of.rebuttalCoverage.rebutted,
      all: of.rebuttalCoverage.claims,
      claims: actor?.claims ?? [],
      members: [...(actor?.narratives ?? []), ...(actor?.channels ?? [])],
    });
    return {
      ...compared(sideOf(one, ofOne), sideOf(other, ofOther), union.reach, texts.comparison.actors),
      narrows: { actors: about.slice(0, 2) },
    };
  },
});
