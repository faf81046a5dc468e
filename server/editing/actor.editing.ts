import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import { searchKey } from '../../cypher/search-key.ts';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import { hashId } from '../ingest/hashes.ts';
import { nameKey } from '../ingest/names.ts';
import type { Context } from '../reading/context.ts';
import { SPEAKING, suggestNames } from '../review/matching/suggest-names.ts';
import { Written } from '../writing/change.type.ts';
import { badInput, optionalText, text } from '../writing/input-shape.ts';
import { mutate, type Mutation as Writing } from '../writing/mutate.ts';
import { CorrectActorInput, CreateActorInput } from './actor.input.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode, mentioned } from './create-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import { idPart } from './ids.ts';
import { findSource, newShape } from './source.ts';

const named = { otherNames: z.array(text(300)).max(50).nullish() };
const actor = { roleText: optionalText(500), orgType: optionalText(200) };

const newActor = z.strictObject({
  ...{ ...newShape, ...named, ...actor },
  kind: z.enum(['person', 'organization', 'collective']),
  name: text(300),
  namesake: z.boolean().nullish(),
});
const ROWS = {
  person: { kind: 'persons', labels: ['Actor', 'Person'] },
  organization: { kind: 'organizations', labels: ['Actor', 'Organization'] },
  collective: { kind: 'collectives', labels: ['Actor', 'Collective'] },
} as const;

const creating: Writing<z.infer<typeof newActor>> = {
  kind: 'createActor',
  shape: newActor,
  async work(tx, { kind, name, otherNames, roleText = null, orgType = null, namesake, marking, ...input }, stamp) {
    if (orgType !== null) refuseOrgType(kind, orgType);
    const writing = { tx, stamp, marking, source: await findSource(tx, input.source, marking) };
    const names = [...new Set([name, ...(otherNames ?? [])])];
    if (!namesake) await refuseNamesake(tx, name);
    const id = `${kind}:${idPart(name)}${namesake ? `-${hashId(stamp.change).slice(0, 6)}` : ''}`;
    const keys = { nameKey: nameKey(name), searchKey: searchKey(name, ...names) };
    return createNode(writing, {
      ...ROWS[kind],
      row: { id, name, names, roleText, orgType, candidate: false, marking, ...keys },
      facts: mentioned(writing, id),
      taken: { field: 'name', value: name, why: editingRefusal('ACTOR_THERE', id) },
    });
  },
};

/** Whatever kind of actor it is: two of one name, one amplifying and one answering, would be taken for one another. */
async function refuseNamesake(tx: Transaction, name: string): Promise<void> {
  const known = await suggestNames(tx, name, SPEAKING, HIGHEST_CLEARANCE, false);
  const same = known.find(({ by }) => by === 'exact');
  if (same) throw badInput('name', name, editingRefusal('ACTOR_THERE', same.id));
}

function refuseOrgType(kind: string, orgType: string): void {
  if (kind !== 'organization') throw badInput('orgType', orgType, editingRefusal('ONLY_ORGANIZATIONS', kind));
}

const actorCorrection = z.strictObject({ ...nodeCorrection, ...named, ...actor, name: text(300).nullish() });

const correcting: Writing<z.infer<typeof actorCorrection>> = {
  kind: 'correctActor',
  shape: actorCorrection,
  work(tx, { id, expectedVersion, name, otherNames, roleText, orgType, marking }) {
    if (orgType != null) refuseOrgType(id.slice(0, id.indexOf(':')), orgType);
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'Actor' },
      values: (now) => {
        const newName = name ?? String(now.name);
        const others = otherNames ?? (now.names as string[]).filter((one) => one !== now.name);
        const names = [...new Set([newName, ...others])];
        return { name: newName, names, roleText, orgType, marking };
      },
    });
  },
};

/** Creates and corrects persons, organizations and collectives. */
@Resolver()
export class ActorEditing {
  @Mutation(() => Written, { description: 'Adds a person, an organization or a collective.' })
  createActor(
    @Arg('input', () => CreateActorInput) input: CreateActorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, {
    description: 'Corrects what an actor holds; its roles follow from facts and are not here.',
  })
  correctActor(
    @Arg('input', () => CorrectActorInput) input: CorrectActorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }
}
