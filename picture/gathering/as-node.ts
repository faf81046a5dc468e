import type { NetworkEntity, NetworkNode } from '../network.ts';

type Reach = NonNullable<NetworkEntity['reach']>;

/** A neighbour as the API tells it. */
export interface Neighbour {
  id: string;
  kind: string;
  label: string;
  at: string | null;
}

/** What the API tells of a neighbour besides its name; each kind has its own part of it. */
export interface Told {
  __typename: string;
  id: string;
  roles?: readonly string[];
  reach?: Reach;
  /** The followers that a channel states. */
  latest?: { count: number | null } | null;
  claimReach?: Reach;
  narrativeReach?: Reach;
  rebutted?: boolean;
  narratives?: NetworkEntity['narratives'];
  rebuttalCoverage?: NetworkEntity['rebuttalCoverage'];
  statements?: NetworkEntity['statements'];
}

const drawn = ['AMPLIFIER', 'EXPERT', 'AUTHOR'];

/** A neighbour as a node of the picture. What nobody states stays unknown: a known reach of nothing is none. */
export function asNode({ id, kind, label, at }: Neighbour, told: Told | undefined): NetworkNode {
  const entity: Told = told ?? { __typename: kind, id };
  const reach = entity.claimReach ?? entity.narrativeReach ?? (entity.roles ? entity.reach : undefined);
  const known = reach && reach.known > 0 ? reach.known : (entity.latest?.count ?? null);
  return {
    ...{ id, kind, label, at, y: null },
    reach: known,
    reachKnown: known !== null && (reach?.unknown.length ?? 0) === 0,
    roles: (entity.roles ?? []).filter((role) => drawn.includes(role)),
    entity: {
      __typename: entity.__typename,
      id,
      ...(reach && {
        reach: entity.roles
          ? { ...reach, unknown: known === null ? reach.unknown.slice(0, 1).map(() => ({ id })) : [] }
          : reach,
      }),
      ...(entity.rebutted !== undefined && { rebutted: entity.rebutted }),
      ...(entity.narratives && { narratives: entity.narratives }),
      ...(entity.rebuttalCoverage && { rebuttalCoverage: entity.rebuttalCoverage }),
      ...(entity.statements && { statements: entity.statements }),
    },
  };
}
