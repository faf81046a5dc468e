import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { refusal } from '../access/refusal.ts';
import { readDocument } from '../ingest/digest/reading/read-document.ts';
import { InputRefused } from '../ingest/digest/reading/refused.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { checkedInput } from '../writing/input-shape.ts';
import { ImportDocumentInput, UndoImportInput } from './import.input.ts';
import { importDocument } from './importing/import-document.ts';
import { shapes } from './input-shapes.ts';
import { ImportOutcome, ImportUndone } from './review-outcome.type.ts';
import { undoImport } from './undo/undo-import.ts';

/** Brings documents in, and takes them out again. */
@Resolver()
export class ImportDocumentResolver {
  @Mutation(() => ImportOutcome, {
    description:
      'Brings a document in: plain text, Markdown, HTML or DOCX, up to 8 MiB. It is stored with what it is proposed to say, whole or not at all; nothing of that is a fact before it is accepted. The same text again changes nothing.',
  })
  async importDocument(
    @Arg('input', () => ImportDocumentInput) sent: ImportDocumentInput,
    @Ctx() context: Context,
  ): Promise<ImportOutcome> {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.importDocument, sent);
    const bytes = Buffer.from(input.text ?? input.base64 ?? '', input.base64 == null ? 'utf8' : 'base64');
    const { title, author, publisher, url, published, editionOf, marking, idempotencyKey, note } = input;
    const imported = await told(() =>
      importDocument(context.database, {
        read: readDocument(input.place ?? 'the text', bytes, input.format ?? undefined),
        about: {
          title: title ?? null,
          author: author ?? null,
          publisher: publisher ?? null,
          url: url ?? null,
          published: published ?? null,
          editionOf: editionOf ?? null,
          marking,
        },
        ...{ by, idempotencyKey, note },
      }),
    );
    const { run, document, changed, proposals, decided } = imported;
    const kept = decided > 0 ? ` ${decided} of them are the same, and decided as in the edition before.` : '';
    const message = changed
      ? `“${imported.title}” is brought in, with ${proposals} proposals to review.${kept}`
      : `This very text is in the graph already, as ${document} (“${imported.title}”). Nothing was changed.`;
    return {
      import: run ? { __typename: 'Import', id: run } : null,
      document: { __typename: 'Document', id: document },
      changed,
      message,
    };
  }

  @Mutation(() => ImportUndone, {
    description:
      'Takes an import out of the graph again, whole: its facts, its proposals and its document. Refused (BUILT_UPON) where something was built on it.',
  })
  async undoImport(
    @Arg('input', () => UndoImportInput) sent: UndoImportInput,
    @Ctx() context: Context,
  ): Promise<ImportUndone> {
    const by = authorOf(context, sent.by);
    const undone = await undoImport(context.database, by, checkedInput(shapes.undoImport, sent));
    const { nodes, assertions } = undone;
    const message = `“${undone.title}” is out of the graph, with ${nodes} nodes and ${assertions} assertions that came of it.`;
    return { import: undone.import, nodes, assertions, message };
  }
}

/** What is wrong with a document is told to whoever sent it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputRefused)
      throw refusal('BAD_USER_INPUT', error.message, { place: error.place, ...error.why });
    throw error;
  }
}
