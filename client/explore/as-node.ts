import type { NetworkNode } from '../../picture/network.ts';
import type { Facts, NeighbourResult } from '../api/neighbourhood.ts';

const drawn = ['AMPLIFIER', 'EXPERT', 'AUTHOR'];

/** A neighbour as a node of the picture. What nobody states stays unknown: a known reach of nothing is none. */
export function asNode({ id, kind, label, at }: NeighbourResult, facts: Facts | undefined): NetworkNode {
  const entity: Facts = facts ?? ({ __typename: kind, id } as Facts);
  const reach = reachOf(entity);
  const statedBy = 'latest' in entity ? (entity.latest?.count ?? null) : null;
  const known = reach && reach.known > 0 ? reach.known : statedBy;
  return {
    ...{ id, kind, label, at, y: null },
    reach: known,
    reachKnown: known !== null && (reach?.unknown.length ?? 0) === 0,
    roles: 'roles' in entity ? entity.roles.filter((role) => drawn.includes(role)) : [],
    entity: {
      __typename: entity.__typename,
      id,
      ...(reach && {
        reach:
          'roles' in entity
            ? { ...reach, unknown: known === null ? reach.unknown.slice(0, 1).map(() => ({ id })) : [] }
            : reach,
      }),
      ...('rebutted' in entity && { rebutted: entity.rebutted }),
      ...('narratives' in entity && { narratives: entity.narratives }),
      ...('rebuttalCoverage' in entity && { rebuttalCoverage: entity.rebuttalCoverage }),
      ...('statements' in entity && { statements: entity.statements }),
    },
  };
}

function reachOf(entity: Facts) {
  if ('claimReach' in entity) return entity.claimReach;
  if ('narrativeReach' in entity) return entity.narrativeReach;
  return 'roles' in entity ? entity.reach : undefined;
}
