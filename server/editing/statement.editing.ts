import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import { sha256 } from '../ingest/hashes.ts';
import { nameKey } from '../ingest/names.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { badInput, nodeId, nodeIds, optionalText, text, time } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode, each, printed } from './create-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import { idOfChange } from './ids.ts';
import { findSource, newShape } from './source.ts';
import { CorrectStatementInput, CreateStatementInput } from './statement.input.ts';

const newStatement = z.strictObject({
  ...{ ...newShape, text: optionalText(2_000), publishedAt: time },
  mode: z.enum(['direct', 'indirect', 'reported']),
  ...{ speaker: nodeId.nullish(), channel: nodeId.nullish(), claims: nodeIds.nullish(), narratives: nodeIds.nullish() },
});
const PRINTED_AS = { direct: 'block', indirect: 'indirectSpeech', reported: 'analystReport' } as const;

const creating: Command<z.infer<typeof newStatement>> = {
  kind: 'createStatement',
  shape: newStatement,
  async work(tx, { mode, speaker, channel, publishedAt = null, marking, ...input }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, input.source, marking) };
    const place = writing.source.printed;
    if (!place) throw badInput('source', input.source.reason, editingRefusal('STATEMENT_NEEDS_DOCUMENT'));
    if (!speaker && !channel) throw badInput('speaker', null, editingRefusal('STATEMENT_NEEDS_SPEAKER'));
    const id = idOfChange('statement', stamp.change);
    const words = input.text ?? place.excerpt;
    return createNode(writing, {
      ...{ kind: 'quotes', labels: ['Statement', 'Quote'] },
      row: {
        ...{ id, text: words, verbatim: place.excerpt, marks: null, mode, printedAs: PRINTED_AS[mode] },
        ...{
          elisions: [],
          insertions: [],
          note: null,
          publishedAt,
          textHash: sha256(nameKey(words)),
          lang: place.lang,
        },
        ...{ searchKey: searchKey(words), marking },
      },
      facts: [
        ...printed(writing, id),
        ...each({ type: 'SAID', to: id, values: { mode } }, speaker ? [speaker] : [], 'speaker'),
        ...each({ type: 'CARRIED', to: id, values: { role: 'unknown' } }, channel ? [channel] : [], 'channel'),
        ...each({ type: 'EXPRESSES', from: id }, input.claims, 'claims'),
        ...each({ type: 'IN_NARRATIVE', from: id }, input.narratives, 'narratives'),
      ],
    });
  },
};

const correction = z.strictObject({ ...nodeCorrection, text: text(2_000).nullish(), publishedAt: time });

const correcting: Command<z.infer<typeof correction>> = {
  kind: 'correctStatement',
  shape: correction,
  work(tx, { id, expectedVersion, text: newText, publishedAt, marking }) {
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'Statement' },
      values: () => ({ text: newText ?? undefined, publishedAt, marking }),
    });
  },
};

/** Creates and corrects statements. */
@Resolver()
export class StatementEditing {
  @Mutation(() => Written, { description: 'Adds a statement that a document prints, with who said or carried it.' })
  createStatement(
    @Arg('input', () => CreateStatementInput) input: CreateStatementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, {
    description: "Corrects the speaker's words as the analyst reads them, or when they were published.",
  })
  correctStatement(
    @Arg('input', () => CorrectStatementInput) input: CorrectStatementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }
}
