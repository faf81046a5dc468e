import { graphql, type ResultOf } from './graphql.ts';

const CountFields = graphql(`
  fragment CountFields on ProposalCounts { total open accepted rejected postponed }
`);

export const ImportsDocument = graphql(
  `
    query Imports {
      imports(first: 100) {
        totalCount
        edges {
          node {
            id
            document { id title published }
            editionOf { id title }
            startedAt
            by
            marking
            progress { ...CountFields }
          }
        }
      }
    }
  `,
  [CountFields],
);

export const ImportDocument = graphql(
  `
    query Import($id: ID!) {
      import(id: $id) {
        id
        version
        marking
        place
        format
        language
        startedAt
        by
        noticeReasons { reason reasonCode reasonWords }
        document { id title text published }
        editionOf { id title }
        progress { ...CountFields }
        paragraphs { start end line became because becauseCode becauseWords }
        steps { id number action by at proposals undone }
      }
    }
  `,
  [CountFields],
);

export const ProposalFields = graphql(`
  fragment ProposalFields on Proposal {
    id
    kind
    status
    version
    ordinal
    start
    end
    line
    words
    reason
    reasonCode
    reasonWords
    method
    marking
    edited
    because
    becauseCode
    becauseWords
    decidedBy
    decidedAt
    change
    changeReasons { reason reasonCode reasonWords }
    earlier { id words start end status }
    made { __typename id }
    section
    narrative
    from
    quote
    text
    mode
    ofExpert
    marks
    followers { words start end count exact }
    platform
    carried
    evidenceKind
    eventStatus
    country
    wording
    names { role words start end roleText fullerName warnings warningCodes }
  }
`);

export const ProposalsDocument = graphql(
  `
    query Proposals($import: ID!, $after: String) {
      proposals(import: $import, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { ...ProposalFields } }
      }
    }
  `,
  [ProposalFields],
);

/** What is known that the names and the words of one proposal may be. */
export const SuggestionsDocument = graphql(`
  query Suggestions($id: ID!) {
    node(id: $id) {
      ... on Proposal {
        id
        names {
          role
          words
          decided { __typename id ... on Actor { name } ... on Channel { displayName } }
          suggestions { name by score reason reasonCode reasonWords node { __typename id } }
        }
        claimSuggestions { text score reason reasonCode reasonWords node { __typename id } }
      }
    }
  }
`);

const OutcomeFields = graphql(`
  fragment OutcomeFields on ReviewOutcome {
    import { id version }
    step { id action proposals }
    done { id status version }
    todo { proposal code message reasonCode reasonWords }
  }
`);

export const AcceptDocument = graphql(
  `mutation Accept($input: AcceptProposalsInput!) { outcome: acceptProposals(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const RejectDocument = graphql(
  `mutation Reject($input: DecideProposalsInput!) { outcome: rejectProposals(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const PostponeDocument = graphql(
  `mutation Postpone($input: DecideProposalsInput!) { outcome: postponeProposals(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const ReopenDocument = graphql(
  `mutation Reopen($input: DecideProposalsInput!) { outcome: reopenProposals(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const EditDocument = graphql(
  `mutation Edit($input: EditProposalInput!) { outcome: editProposal(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const SplitDocument = graphql(
  `mutation Split($input: SplitProposalInput!) { outcome: splitProposal(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const MergeDocument = graphql(
  `mutation Merge($input: MergeProposalsInput!) { outcome: mergeProposals(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const UndoStepDocument = graphql(
  `mutation UndoStep($input: UndoReviewStepInput!) { outcome: undoReviewStep(input: $input) { ...OutcomeFields } }`,
  [OutcomeFields],
);
export const UndoImportDocument = graphql(`
  mutation UndoImport($input: UndoImportInput!) { undoImport(input: $input) { import nodes } }
`);
export const BringInDocument = graphql(`
  mutation BringIn($input: ImportDocumentInput!) {
    importDocument(input: $input) { import { id } document { id title } changed }
  }
`);

export type Imported = NonNullable<ResultOf<typeof ImportDocument>['import']>;
export type ImportEntry = ResultOf<typeof ImportsDocument>['imports']['edges'][number]['node'];
export type Proposal = ResultOf<typeof ProposalFields>;
/** Which sentence a reason is. */
export type ReasonCode = NonNullable<Proposal['reasonCode']>;
export type Outcome = ResultOf<typeof OutcomeFields>;
export type PrintedName = Proposal['names'][number];
type Suggested = Extract<NonNullable<ResultOf<typeof SuggestionsDocument>['node']>, { claimSuggestions: unknown }>;
export type SuggestedName = Suggested['names'][number];
export type SuggestedClaim = Suggested['claimSuggestions'][number];
