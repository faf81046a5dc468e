import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { nodeId, optionalText, text } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode } from './create-node.ts';
import type { NewFact } from './hand-facts.ts';
import { idOfChange } from './ids.ts';
import { CorrectNarrativeInput, CreateNarrativeInput } from './narrative.input.ts';
import { findSource, newShape } from './source.ts';

const level = z.enum(['meta', 'narrative', 'sub']);
const newNarrative = z.strictObject({
  ...newShape,
  ...{ title: text(300), gloss: optionalText(1_000), level, parent: nodeId.nullish() },
});

const creating: Command<z.infer<typeof newNarrative>> = {
  kind: 'createNarrative',
  shape: newNarrative,
  async work(tx, { title, gloss = null, level: wide, parent, marking, source }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, source, marking) };
    const id = idOfChange('narrative', stamp.change);
    const none = { taxonomy: null, code: null, note: null };
    const facts: NewFact[] = [];
    if (writing.source.printed) {
      const fields = { from: 'source.document', to: 'source' };
      facts.push({ type: 'DESCRIBES', from: writing.source.printed.document, to: id, fields });
    }
    if (parent) facts.push({ type: 'PART_OF', from: id, to: parent, fields: { from: 'title', to: 'parent' } });
    return createNode(writing, {
      ...{ kind: 'narratives', labels: ['Narrative'], facts },
      row: { id, title, gloss, level: wide, ...none, searchKey: searchKey(title, gloss), marking },
    });
  },
};

const narrativeCorrection = z.strictObject({
  ...nodeCorrection,
  ...{ title: text(300).nullish(), gloss: optionalText(1_000), level: level.nullish() },
});

const correcting: Command<z.infer<typeof narrativeCorrection>> = {
  kind: 'correctNarrative',
  shape: narrativeCorrection,
  work(tx, { id, expectedVersion, title, gloss, level: wide, marking }) {
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'Narrative' },
      values: () => ({ title: title ?? undefined, gloss, level: wide ?? undefined, marking }),
    });
  },
};

/** Creates and corrects narratives. */
@Resolver()
export class NarrativeEditing {
  @Mutation(() => Written, { description: 'Adds a narrative.' })
  createNarrative(
    @Arg('input', () => CreateNarrativeInput) input: CreateNarrativeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, { description: 'Corrects the title, the gloss or the level of a narrative.' })
  correctNarrative(
    @Arg('input', () => CorrectNarrativeInput) input: CorrectNarrativeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }
}
