import { reasonsOf } from '../reasons/reason.ts';

/** Why a rule is not written, or not applied. */
export const RULE_REFUSALS = {
  NO_RULE: (id: string) => `There is no rule ${id}.`,
  RULE_TIES_TO_NOTHING: () => 'It is no claim and no narrative.',
  RULE_LOOKS_FOR_NOTHING: () => 'It needs a word, a phrase, a hashtag, a link or a domain.',
  RULE_WORD_TOO_SHORT: () => 'It needs letters or digits, three of them before a *.',
  RULE_LINK_NO_ADDRESS: () => 'It is no address.',
};

export const ruleRefusal = reasonsOf(RULE_REFUSALS);
