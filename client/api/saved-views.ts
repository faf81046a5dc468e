import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

/** What is kept of a view, without what the graph says of it by itself. */
const KeptFields = graphql(`
  fragment KeptFields on SavedView @_unmask {
    id
    name
    about
    filter
    expanded
    hidden
    layout
    positions { id x y }
    notes { id text node x y }
    highlighted
    spotlight
    address
    language
    marking
    grouping
    opened
    grown { node kind direction }
    between
    version
  }
`);

export const SavedViewsDocument = graphql(`query SavedViews { savedViews { id name about asOf by marking version } }`);

export const SavedViewDocument = graphql(`query SavedLink($id: ID!) { savedView(id: $id) { ...KeptFields } }`, [
  KeptFields,
]);

/** What is new since a view was saved; asked for each by itself, since every one is a picture to compute. */
export const ChangesDocument = graphql(`
  query ViewChanges($id: ID!) { savedView(id: $id) { id changes { newStatements goneStatements } } }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) { saveView(input: $input) { id name version } }
`);

export const RenameViewDocument = graphql(`
  mutation RenameView($input: RenameViewInput!) { renameView(input: $input) { id name about version } }
`);

export const RemoveViewDocument = graphql(`mutation RemoveView($input: RemoveInput!) { removeView(input: $input) }`);

export const RestoreViewDocument = graphql(`
  mutation RestoreView($input: RemoveInput!) { restoreView(input: $input) { id version } }
`);

export type SavedViewEntry = ResultOf<typeof SavedViewsDocument>['savedViews'][number];
export type KeptView = NonNullable<ResultOf<typeof SavedViewDocument>['savedView']>;
export type SaveViewInput = VariablesOf<typeof SaveViewDocument>['input'];
