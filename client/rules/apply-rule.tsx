import { Alert, Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type Rule, RulePreviewDocument } from '../api/rules.ts';
import { whyOf } from '../errors/why.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { draftOf, termsInput } from './draft.ts';
import { stateOf } from './rule-list.tsx';
import { type Outcome, type Running, useSteps } from './use-steps.ts';

/** What the rule has tied, and the ways to let it tie its posts or take that back. Each is one step after another. */
export function ApplyRule({ rule, blocked, onDone }: { rule: Rule; blocked: boolean; onDone: () => void }) {
  const words = texts.rules;
  const { running, run, stop } = useSteps();
  const tell = useToasts((store) => store.tell);
  const [left, setLeft] = useState<Outcome | null>(null);
  const settled = rule.appliedVersion === rule.version;

  const finish = (outcome: Outcome) => {
    setLeft(outcome.done ? null : outcome);
    onDone();
    return outcome;
  };
  const undo = async () => {
    const outcome = finish(await run('undo', rule));
    if (outcome.done) return null;
    return outcome.refusal ? whyOf(outcome.refusal) : words.goesOn;
  };
  const apply = async () => {
    const outcome = finish(await run('apply', rule));
    if (outcome.done) tell(words.hasTied(outcome.tied, rule.title), undo);
  };
  const takeBack = async () => {
    if ((await undo()) === null) tell(words.tookBack(rule.title));
  };

  return (
    <section className="rule-apply" aria-label={words.applying}>
      <p role="status">{running ? words.running(running.doing, running.tied, running.untied) : stateOf(rule)}</p>
      {running && <HowFar rule={rule} running={running} />}
      {left && !running && (
        <Alert color="orange" role="alert" title={words.stopped}>
          {left.refusal ? <Foreign>{whyOf(left.refusal)}</Foreign> : words.goesOn}
        </Alert>
      )}
      <div className="rule-actions">
        {running ? (
          <Button size="sm" variant="default" onClick={stop}>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button size="sm" disabled={blocked || settled} onClick={() => void apply()}>
              {rule.appliedVersion === null ? words.apply : words.applyVersion(rule.version)}
            </Button>
            {rule.posts > 0 && (
              <Button size="sm" variant="default" onClick={() => void takeBack()}>
                {words.takeBack}
              </Button>
            )}
          </>
        )}
      </div>
      {blocked && !running && <p className="dim-text">{words.saveFirst}</p>}
    </section>
  );
}

/** A bar that fills as posts are tied; the preview, which the cache holds, says how many there will be. */
function HowFar({ rule, running: { doing, tied, untied } }: { rule: Rule; running: Running }) {
  const [{ data }] = useQuery({ query: RulePreviewDocument, variables: { terms: termsInput(draftOf(rule).terms) } });
  // each post of a claim is tied twice: to the claim and to its narrative
  const whole = doing === 'apply' ? data?.rulePreview.posts : rule.posts * (rule.claim ? 2 : 1);
  const value = whole ? Math.min(100, ((doing === 'apply' ? tied : untied) / whole) * 100) : 0;
  return <Progress size="sm" value={value} aria-label={texts.rules.applying} />;
}
