import type { WritingServer } from '../writing/writing-server.ts';

/** A proposal as the tests read it. */
export interface ReadProposal {
  id: string;
  kind: string;
  status: string;
  version: number;
  words: string;
  start: number;
  end: number;
  change: string | null;
  changeNote: string | null;
  changeReasons: { reasonCode: string; reasonWords: string[] }[];
  section: string | null;
  from: string | null;
  earlier: { id: string } | null;
  made: { id: string }[];
  names: {
    role: string;
    words: string;
    decided: { id: string } | null;
    suggestions: { node: { id: string }; by: string; score: number }[];
  }[];
}

interface Outcome {
  import: { version: number; progress: { total: number; open: number; accepted: number } };
  step: { id: string; action: string } | null;
  done: ReadProposal[];
  todo: { proposal: string; code: string; message: string; reasonCode: string; reasonWords: string[] }[];
}

const PROPOSAL = `id kind status version words start end change changeNote changeReasons { reasonCode reasonWords } section from earlier { id } made { id }
  names { role words decided { id } suggestions { node { id } by score } }`;
const OUTCOME = `import { id version progress { total open accepted } } step { id action }
  done { ${PROPOSAL} } todo { proposal code message reasonCode reasonWords }`;

const IMPORT = `mutation ($input: ImportDocumentInput!) {
  importDocument(input: $input) { import { id version } document { id } changed message }
}`;

let keys = 0;
const key = () => `test-review-${process.pid}-${++keys}`;

/** Does what the review page does, through the API. */
export class Reviewing {
  constructor(readonly server: WritingServer) {}

  /** Brings a text in. */
  async bring(text: string, more: Record<string, unknown> = {}) {
    const input = { idempotencyKey: key(), text, place: 'small.txt', marking: 'GREEN', ...more };
    const { importDocument } = await this.server.done<{
      importDocument: {
        import: { id: string; version: number } | null;
        document: { id: string };
        changed: boolean;
        message: string;
      };
    }>(IMPORT, { input });
    return importDocument;
  }

  /** All proposals of an import. */
  async proposals(run: string, filter: Record<string, unknown> | null = null): Promise<ReadProposal[]> {
    const query = `query ($run: ID!, $filter: ProposalFilter) {
      proposals(import: $run, filter: $filter, first: 100) { edges { node { ${PROPOSAL} } } }
    }`;
    const { proposals } = await this.server.done<{ proposals: { edges: { node: ReadProposal }[] } }>(query, {
      run,
      filter,
    });
    return proposals.edges.map(({ node }) => node);
  }

  /** Takes a step that must succeed. */
  async step(mutation: string, input: Record<string, unknown>): Promise<Outcome> {
    const data = await this.server.done<Record<string, Outcome>>(this.#text(mutation), {
      input: { idempotencyKey: key(), ...input },
    });
    return data[mutation] as Outcome;
  }

  /** Takes a step that must be refused: the code and the message. */
  async refused(mutation: string, input: Record<string, unknown>): Promise<[string, string]> {
    const { json } = await this.server.send(this.#text(mutation), { input: { idempotencyKey: key(), ...input } });
    const error = json.errors?.[0];
    if (!error) throw new Error(`${mutation} was not refused: ${JSON.stringify(json)}`);
    return [String(error.extensions?.code), error.message];
  }

  /** Undoes a whole import. */
  async undo(run: string): Promise<Record<string, unknown>> {
    const { import: found } = await this.server.done<{ import: { version: number } }>(
      'query ($run: ID!) { import(id: $run) { version } }',
      { run },
    );
    return this.server.done(
      'mutation ($input: UndoImportInput!) { undoImport(input: $input) { import nodes assertions message } }',
      {
        input: { idempotencyKey: key(), import: run, expectedVersion: found.version },
      },
    );
  }

  #text(mutation: string): string {
    const type = INPUTS[mutation];
    const selection = mutation === 'undoImport' ? 'message' : OUTCOME;
    return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  }
}

const INPUTS: Record<string, string> = {
  acceptProposals: 'AcceptProposalsInput',
  rejectProposals: 'DecideProposalsInput',
  postponeProposals: 'DecideProposalsInput',
  reopenProposals: 'DecideProposalsInput',
  editProposal: 'EditProposalInput',
  splitProposal: 'SplitProposalInput',
  proposeWordings: 'DecideProposalsInput',
  mergeProposals: 'MergeProposalsInput',
  undoReviewStep: 'UndoReviewStepInput',
  undoImport: 'UndoImportInput',
};

/** A proposal as an input names it. */
export function asRead({ id, version }: { id: string; version: number }) {
  return { proposal: id, expectedVersion: version };
}
