import { Alert, Button, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { CorrectRuleDocument, CreateRuleDocument, type Rule } from '../api/rules.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { type Marking, markings } from '../editing/marking.ts';
import { NodePicker } from '../editing/node-picker.tsx';
import { whyOf, wrong } from '../errors/why.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { type Draft, lists, looksForSomething, same, termsInput } from './draft.ts';
import { TermsForm } from './terms-form.tsx';

interface Props {
  /** Null for a new one. */
  rule: Rule | null;
  /** As it is stored, or empty. */
  stored: Draft;
  draft: Draft;
  disabled: boolean;
  onChange: (draft: Draft) => void;
  /** Called with the id once it is stored. */
  onSaved: (id: string) => void;
}

const FIELDS = ['title', 'target', ...lists, 'from', 'until'];

/** Writes a rule or a new version of one. What it ties is not touched before it is applied. */
export function RuleEditor({ rule, stored, draft, disabled, onChange, onSaved }: Props) {
  const words = texts.rules;
  const [marking, setMarking] = useState<Marking>('CLEAR');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const intention = useRef({ input: '', key: '' });
  const faults = refusal?.faults ?? [];
  const errorOf = (name: string) => {
    const own = [name, `terms.${name}`];
    const fault = faults.find(({ field }) => own.some((one) => field === one || field.startsWith(`${one}.`)));
    return fault && wrong(fault);
  };
  const homeless = refusal !== null && !FIELDS.some((name) => errorOf(name) !== undefined);
  const ready = draft.title.trim() !== '' && draft.target !== null && looksForSomething(draft.terms);

  const save = async () => {
    setBusy(true);
    const content = { title: draft.title.trim(), terms: termsInput(draft.terms) };
    const whole = JSON.stringify({ content, target: draft.target?.id, marking, version: rule?.version });
    // sent again after no answer came, it is the same intention still
    if (intention.current.input !== whole) intention.current = { input: whole, key: newKey() };
    const idempotencyKey = intention.current.key;
    const answer = rule
      ? await write(CorrectRuleDocument, {
          input: { ...content, idempotencyKey, id: rule.id, expectedVersion: rule.version },
        })
      : await write(CreateRuleDocument, {
          input: { ...content, idempotencyKey, target: draft.target?.id ?? '', marking },
        });
    setBusy(false);
    setRefusal(answer.refusal);
    if (answer.data) onSaved(answer.data.written.id);
  };

  return (
    <form
      className="rule-form"
      aria-label={rule ? words.correct : words.newRule}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void save();
      }}
    >
      <TextInput
        size="xs"
        label={words.title}
        placeholder={words.titleExample}
        required
        maxLength={200}
        disabled={disabled}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
      />
      {rule ? (
        <p className="rule-ties">
          <span className="dim-text">{rule.claim ? words.tiesToClaim : words.tiesToNarrative}</span>{' '}
          <Foreign>{stored.target?.label ?? ''}</Foreign>
        </p>
      ) : (
        <>
          <NodePicker
            label={words.target}
            description={words.targetHint}
            kinds={['Claim', 'Narrative']}
            required
            value={draft.target}
            error={errorOf('target')}
            onChange={(target) => onChange({ ...draft, target })}
          />
          <Select
            size="xs"
            label={texts.editing.marking}
            allowDeselect={false}
            data={markings()}
            value={marking}
            onChange={(value) => value && setMarking(value as Marking)}
          />
        </>
      )}
      <TermsForm
        terms={draft.terms}
        disabled={disabled}
        errorOf={errorOf}
        onChange={(change) => onChange({ ...draft, terms: { ...draft.terms, ...change } })}
      />
      {homeless && (
        <Alert color="red" role="alert" title={words.notSaved}>
          <Foreign>{whyOf(refusal)}</Foreign>
        </Alert>
      )}
      {!disabled && (
        <div className="rule-actions">
          <Button type="submit" size="sm" loading={busy} disabled={!ready || same(draft, stored)}>
            {rule ? words.saveVersion(rule.version + 1) : words.save}
          </Button>
          {!same(draft, stored) && rule && (
            <Button size="sm" variant="default" onClick={() => onChange(stored)}>
              {words.discard}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
