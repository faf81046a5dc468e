import type { Grouping } from '../exploration.ts';
import type { Belonging } from '../grouped.ts';
import type { Network, NetworkNode } from '../network.ts';

/** What is known of who somebody is, and belongs to. */
interface Actor {
  country?: { id: string; name: string } | null;
  affiliations?: readonly { organization: { id: string; name: string } }[];
}

/** What sources state of an actor or channel that it may be grouped by. */
export interface Belongings extends Actor {
  __typename?: string;
  id?: string;
  channels?: readonly { platform: string }[];
  platform?: string;
  operator?: Actor | null;
}

const several = (all: readonly { key: string; label: string }[]): { key: string; label: string } | null => {
  const distinct = [...new Map(all.map((each) => [each.key, each])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (distinct.length === 0) return null;
  return { key: distinct.map(({ key }) => key).join('+'), label: distinct.map(({ label }) => label).join(' + ') };
};

function statedOf(entity: Belongings | undefined, grouping: Grouping): ReturnType<Belonging> {
  if (!entity) return null;
  if (grouping === 'platform') {
    const platforms =
      entity.platform !== undefined ? [entity.platform] : (entity.channels ?? []).map((each) => each.platform);
    return several(platforms.filter((each) => each !== 'unknown').map((each) => ({ key: each, label: each })));
  }
  const actor = entity.operator !== undefined ? entity.operator : entity;
  if (!actor) return null;
  if (grouping === 'country') return actor.country ? { key: actor.country.id, label: actor.country.name } : null;
  const homes = actor.affiliations ?? [];
  return several(homes.map(({ organization }) => ({ key: organization.id, label: organization.name })));
}

/** By what a node is grouped: by what sources state of it, or by the narratives that it is joined to. */
export function belongingBy(
  grouping: Grouping,
  network: Network,
  entities: ReadonlyMap<string, Belongings>,
): Belonging {
  if (grouping !== 'narrative') return (node: NetworkNode) => statedOf(entities.get(node.id), grouping);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return (node) =>
    several(
      network.edges
        .filter(({ source }) => source === node.id)
        .flatMap(({ target }) => {
          const reached = nodes.get(target);
          if (reached?.kind === 'Narrative') return [{ key: reached.id, label: reached.label }];
          return (reached?.entity.narratives ?? []).map(({ id, title }) => ({ key: id, label: title }));
        }),
    );
}
