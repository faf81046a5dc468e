import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { badInput, nodeIds, optionalText, text, time } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { CorrectCounterEvidenceInput, CreateCounterEvidenceInput } from './counter-evidence.input.ts';
import { createNode, each, printed } from './create-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import { idOfChange } from './ids.ts';
import { findSource, newShape } from './source.ts';

const kind = z.enum(['rebuttal', 'motiveExposed', 'context', 'alternative']);
const claims = nodeIds.nullish();
const newCounterEvidence = z.strictObject({
  ...newShape,
  ...{ kind, text: optionalText(2_000), paraphrase: text(500), publishedAt: time },
  ...{ givenBy: nodeIds.min(1), via: nodeIds.nullish(), narratives: nodeIds.nullish() },
  ...{ rebuts: claims, corroborates: claims, qualifies: claims, exposesMotiveOf: claims },
});

const creating: Command<z.infer<typeof newCounterEvidence>> = {
  kind: 'createCounterEvidence',
  shape: newCounterEvidence,
  async work(tx, { kind: does, paraphrase, publishedAt = null, marking, ...input }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, input.source, marking) };
    const id = idOfChange('counter', stamp.change);
    const excerpt = writing.source.printed?.excerpt;
    if (excerpt !== undefined && input.text != null && input.text !== excerpt) {
      throw badInput('text', input.text, editingRefusal('WORDS_ARE_EXCERPT'));
    }
    const words = excerpt ?? input.text;
    if (words == null) throw badInput('text', input.text, editingRefusal('WORDS_NEEDED'));
    if (input.rebuts?.length && does !== 'rebuttal') {
      throw badInput('rebuts', input.rebuts, editingRefusal('ONLY_REBUTTALS_REBUT', does));
    }
    const row = { id, text: words, paraphrase, kind: does, hedge: null, note: null, publishedAt, marking };
    return createNode(writing, {
      ...{ kind: 'counterEvidence', labels: ['CounterEvidence'] },
      row: { ...row, searchKey: searchKey(words, paraphrase) },
      facts: [
        ...printed(writing, id),
        ...each({ type: 'GAVE', to: id }, input.givenBy, 'givenBy'),
        ...each({ type: 'VIA', from: id }, input.via, 'via'),
        ...each({ type: 'IN_NARRATIVE', from: id }, input.narratives, 'narratives'),
        ...each({ type: 'REBUTS', from: id }, input.rebuts, 'rebuts'),
        ...each({ type: 'CORROBORATES', from: id }, input.corroborates, 'corroborates'),
        ...each({ type: 'QUALIFIES', from: id }, input.qualifies, 'qualifies'),
        ...each({ type: 'EXPOSES_MOTIVE_OF', from: id }, input.exposesMotiveOf, 'exposesMotiveOf'),
      ],
    });
  },
};

const correction = z.strictObject({
  ...nodeCorrection,
  ...{ kind: kind.nullish(), paraphrase: text(500).nullish(), publishedAt: time },
});

const correcting: Command<z.infer<typeof correction>> = {
  kind: 'correctCounterEvidence',
  shape: correction,
  work(tx, { id, expectedVersion, kind: does, paraphrase, publishedAt, marking }) {
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'CounterEvidence' },
      values: () => ({ kind: does ?? undefined, paraphrase: paraphrase ?? undefined, publishedAt, marking }),
    });
  },
};

/** Creates and corrects counter-evidence. */
@Resolver()
export class CounterEvidenceEditing {
  @Mutation(() => Written, { description: 'Adds counter-evidence, who gave it, and what it does to which claims.' })
  createCounterEvidence(
    @Arg('input', () => CreateCounterEvidenceInput) input: CreateCounterEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, { description: 'Corrects what counter-evidence does, or its paraphrase.' })
  correctCounterEvidence(
    @Arg('input', () => CorrectCounterEvidenceInput) input: CorrectCounterEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }
}
