import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

const RuleFields = graphql(`
  fragment RuleFields on Rule {
    id
    title
    version
    appliedVersion
    marking
    posts
    terms { words phrases hashtags links domains languages from until }
    claim { id text }
    narrative { id title }
  }
`);

// how many posts a rule has tied is counted once at the end, not after every step
const StepFields = graphql(`fragment StepFields on RuleStep { tied untied done rule { id } }`);

export const RulesDocument = graphql(`query Rules { rules { ...RuleFields } }`, [RuleFields]);

export const RulePreviewDocument = graphql(`
  query RulePreview($terms: RuleTermsInput!) {
    rulePreview(terms: $terms) {
      posts
      channels
      first
      last
      carriers {
        posts
        channel { id displayName platform reach { count } }
        example { id text publishedAt url }
      }
    }
  }
`);

export const RuleVersionsDocument = graphql(`
  query RuleVersions($id: ID!) {
    ruleVersions(id: $id) {
      version
      at
      by
      note
      title
      terms { words phrases hashtags links domains languages from until }
    }
  }
`);

export const CreateRuleDocument = graphql(`
  mutation CreateRule($input: CreateRuleInput!) { written: createRule(input: $input) { id version } }
`);
export const CorrectRuleDocument = graphql(`
  mutation CorrectRule($input: CorrectRuleInput!) { written: correctRule(input: $input) { id version } }
`);
export const ApplyRuleDocument = graphql(
  `mutation ApplyRule($input: RuleStepInput!) { step: applyRule(input: $input) { ...StepFields } }`,
  [StepFields],
);
export const UndoRuleDocument = graphql(
  `mutation UndoRule($input: RuleStepInput!) { step: undoRule(input: $input) { ...StepFields } }`,
  [StepFields],
);

export type Rule = ResultOf<typeof RuleFields>;
export type RulePreview = ResultOf<typeof RulePreviewDocument>['rulePreview'];
export type RuleStep = ResultOf<typeof StepFields>;
export type TermsInput = VariablesOf<typeof RulePreviewDocument>['terms'];
