import { useRef, useState } from 'react';
import { ApplyRuleDocument, type Rule, type RuleStep, UndoRuleDocument } from '../api/rules.ts';
import { newKey, type Refusal, write } from '../api/write.ts';

export type Doing = 'apply' | 'undo';

/** How far the applying or undoing of a rule is. */
export interface Running {
  rule: string;
  doing: Doing;
  tied: number;
  untied: number;
}

/** What came of it; `done` is false where it was stopped or refused between two steps, and goes on when asked again. */
export interface Outcome {
  tied: number;
  untied: number;
  done: boolean;
  refusal: Refusal | null;
}

const DOCUMENTS = { apply: ApplyRuleDocument, undo: UndoRuleDocument };

/** Applies a rule or takes it back, step by step, so that it shows how far it is and may be stopped between two steps. */
export function useSteps() {
  const [running, setRunning] = useState<Running | null>(null);
  const stopped = useRef(false);

  async function run(doing: Doing, rule: Pick<Rule, 'id' | 'version'>): Promise<Outcome> {
    stopped.current = false;
    const outcome: Outcome = { tied: 0, untied: 0, done: false, refusal: null };
    const show = () => setRunning({ rule: rule.id, doing, tied: outcome.tied, untied: outcome.untied });
    show();
    while (!outcome.done && !outcome.refusal && !stopped.current) {
      const input = { id: rule.id, expectedVersion: rule.version, idempotencyKey: newKey() };
      const { data, refusal } = await write<{ step: RuleStep }, { input: typeof input }>(DOCUMENTS[doing], { input });
      outcome.refusal = refusal;
      outcome.tied += data?.step.tied ?? 0;
      outcome.untied += data?.step.untied ?? 0;
      outcome.done = data?.step.done ?? false;
      show();
    }
    setRunning(null);
    return outcome;
  }
  const stop = () => {
    stopped.current = true;
  };
  return { running, run, stop };
}
