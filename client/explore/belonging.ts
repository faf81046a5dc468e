import type { Belonging } from '../../picture/grouped.ts';
import type { Network, NetworkNode } from '../../picture/network.ts';
import type { ResultOf } from '../api/graphql.ts';
import type { GroupingDocument } from '../api/grouping.ts';
import type { Grouping } from '../store/exploration.ts';

type Entity = ResultOf<typeof GroupingDocument>['amplification']['nodes'][number]['entity'];

const several = (all: readonly { key: string; label: string }[]): { key: string; label: string } | null => {
  const distinct = [...new Map(all.map((each) => [each.key, each])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (distinct.length === 0) return null;
  return { key: distinct.map(({ key }) => key).join('+'), label: distinct.map(({ label }) => label).join(' + ') };
};

function statedOf(entity: Entity | undefined, grouping: Grouping): ReturnType<Belonging> {
  if (!entity) return null;
  if (grouping === 'platform') {
    const platforms =
      'platform' in entity
        ? [entity.platform]
        : 'channels' in entity
          ? entity.channels.map((each) => each.platform)
          : [];
    return several(platforms.filter((each) => each !== 'unknown').map((each) => ({ key: each, label: each })));
  }
  const actor = 'operator' in entity ? entity.operator : 'country' in entity ? entity : null;
  if (!actor) return null;
  if (grouping === 'country') return actor.country && { key: actor.country.id, label: actor.country.name };
  return several(actor.affiliations.map(({ organization }) => ({ key: organization.id, label: organization.name })));
}

/** By what a node is grouped: by what sources state of it, or by the narratives that it is joined to. */
export function belongingBy(grouping: Grouping, network: Network, entities: ReadonlyMap<string, Entity>): Belonging {
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
