import { graphql, type ResultOf } from './graphql.ts';

const BriefingFields = graphql(`
  fragment BriefingFields on Briefing @_unmask {
    id
    title
    language
    by
    marking
    version
    pages { headline findings view { id name } }
  }
`);

export const BriefingsDocument = graphql(`query Briefings { briefings { ...BriefingFields } }`, [BriefingFields]);

export const SaveBriefingDocument = graphql(
  `mutation SaveBriefing($input: SaveBriefingInput!) { saveBriefing(input: $input) { ...BriefingFields } }`,
  [BriefingFields],
);

export const RemoveBriefingDocument = graphql(`
  mutation RemoveBriefing($input: RemoveInput!) { removeBriefing(input: $input) }
`);

export const RestoreBriefingDocument = graphql(`
  mutation RestoreBriefing($input: RemoveInput!) { restoreBriefing(input: $input) { id version } }
`);

export type BriefingEntry = ResultOf<typeof BriefingsDocument>['briefings'][number];
