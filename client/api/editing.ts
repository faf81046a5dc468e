import { graphql } from './graphql.ts';

export const WrittenFields = graphql(`
  fragment WrittenFields on Written { id version replayed change { id } node { __typename id } }
`);

export const HistoryDocument = graphql(`
  query History($id: ID!) {
    history(id: $id) {
      version
      marking
      withdrawn
      changes { id at by kind target version note undoes undoneBy fields { name before after } }
    }
  }
`);

export const UndoChangeDocument = graphql(
  `mutation UndoChange($input: UndoChangeInput!) { written: undoChange(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const WithdrawNodeDocument = graphql(
  `mutation WithdrawNode($input: NodeDecisionInput!) { written: withdrawNode(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const RestoreNodeDocument = graphql(
  `mutation RestoreNode($input: NodeDecisionInput!) { written: restoreNode(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const AnswerIdentityDocument = graphql(
  `mutation AnswerIdentity($input: AnswerIdentityQuestionInput!) { written: answerIdentityQuestion(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
