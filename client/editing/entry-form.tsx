import './editing.css';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { UndoChangeDocument } from '../api/editing.ts';
import { useSignature } from '../api/signature.ts';
import { SourceTextDocument } from '../api/source-choices.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { whyOf, wrong } from '../errors/why.ts';
import { Foreign } from '../panels/foreign.tsx';
import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { ChangedSince, NotDone } from './conflict.tsx';
import { type Draft, draftKey, freshDraft, type Opening, type SourceDraft, useDesk } from './desk.ts';
import { changedSince, entryOf, faultsOf, valuesNow } from './entry.ts';
import { FieldInput } from './field-input.tsx';
import type { Fault, Value } from './fields.ts';
import type { Form } from './form.ts';
import { type Marking, markings } from './marking.ts';
import { firstValues } from './new-forms.ts';
import { SourcePicker } from './source-picker.tsx';
import { toldOf } from './told-value.ts';
import type { Base } from './use-base.ts';

interface Props {
  opening: Opening;
  form: Form;
  base: Base | null;
  reload: () => void;
}

/** A form with what stands in it. What is typed is kept from the first letter on, until it is entered or thrown away. */
export function EntryForm({ opening, form, base, reload }: Props) {
  const words = texts.forms;
  const desk = useDesk();
  const tell = useToasts((store) => store.tell);
  const { by, sign } = useSignature();
  const go = useView((store) => store.go);
  const key = draftKey(opening);
  const kept = desk.drafts[key];
  const draft =
    kept ?? freshDraft('make' in opening ? { ...firstValues[opening.make], ...opening.preset } : {}, desk.document);
  const change = (next: Partial<Draft>) => {
    const begun = draft.base ?? (base && { version: base.version, values: base.values });
    desk.keep(key, { ...draft, base: begun, ...next });
  };
  const [faults, setFaults] = useState<ReadonlyMap<string, Fault>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLFormElement>(null);

  const documentId = form.source && draft.source.by === 'document' ? (draft.source.document?.id ?? null) : null;
  const [{ data }] = useQuery({
    query: SourceTextDocument,
    variables: { id: documentId ?? '' },
    pause: documentId === null,
  });
  const documentMarking = documentId === null ? null : (data?.document?.marking ?? null);
  const values = valuesNow(draft, base);
  const fields = form.fields(values);
  const theirs = changedSince(fields, draft, base);
  const told = new Map((refusal?.faults ?? []).map(({ field, ...reason }) => [form.at(field, values), wrong(reason)]));
  const errorAt = (name: string) => {
    const fault = faults.get(name);
    const message = told.get(name);
    return fault ? words.faults[fault] : message ? <Foreign>{message}</Foreign> : undefined;
  };
  const put = (name: string, value: Value) => {
    setFaults((now) => new Map([...now].filter(([at]) => at !== name && at !== '')));
    change({ values: { ...draft.values, [name]: value } });
  };
  const shown = new Set(['source', 'marking', 'note', 'by', ...fields.map(({ name }) => name)]);
  const homeless = refusal !== null && ![...told.keys()].some((name) => shown.has(name));
  const standsAt: Marking =
    draft.marking ??
    base?.marking ??
    (draft.source.by === 'reason' ? 'RED' : ((documentMarking as Marking | null) ?? 'RED'));

  async function send() {
    const wrong = faultsOf(form, draft, base, documentMarking);
    setFaults(wrong);
    setRefusal(null);
    if (wrong.size > 0) return focusFault(place.current);
    const input = entryOf(opening, form, draft, base, documentMarking);
    const wish = JSON.stringify({ ...input, by });
    const sent = draft.sent?.input === wish ? draft.sent : { input: wish, key: newKey() };
    change({ sent });
    setBusy(true);
    const answer = await form.send({ ...input, idempotencyKey: sent.key });
    setBusy(false);
    if (answer.refusal) {
      setRefusal(answer.refusal);
      if (answer.refusal.code === 'CONFLICT') reload();
      return focusFault(place.current);
    }
    const { change: entry, node } = answer.data.written;
    desk.forget(key);
    desk.close();
    tell('make' in opening ? words.entered(words.newNames[opening.make]) : words.corrected, async () => {
      const { refusal: why } = await write(UndoChangeDocument, {
        input: { idempotencyKey: newKey(), change: entry.id },
      });
      return why && whyOf(why);
    });
    if (node && 'make' in opening && opening.make !== 'reach') go(select(node.id));
  }

  return (
    <form
      ref={place}
      className={form.source === null ? 'entry-form' : 'entry-form with-source'}
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <div className="entry-fields">
        {'make' in opening && <p className="dim-text">{words.intro[opening.make]}</p>}
        {base && draft.base && draft.base.version !== base.version && <ChangedSince base={base} refusal={refusal} />}
        {fields.map((field, at) => (
          <FieldInput
            key={field.name}
            field={field}
            first={at === 0}
            value={values[field.name]}
            onChange={(value) => put(field.name, value)}
            error={errorAt(field.name)}
            beside={theirs.includes(field) && <strong>{words.nowIs(toldOf(field, base?.values[field.name]))}</strong>}
          />
        ))}
        <Select
          size="xs"
          label={texts.editing.marking}
          description={form.source !== null && documentMarking ? words.markingHint : undefined}
          allowDeselect={false}
          data={markings()}
          value={standsAt}
          onChange={(marking) => change({ marking: marking as Marking | null })}
          error={errorAt('marking')}
        />
        <Textarea
          size="xs"
          label={form.source === null ? words.why : words.note}
          withAsterisk={form.source === null}
          aria-required={form.source === null}
          autosize
          minRows={1}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={errorAt('note')}
        />
        <TextInput
          size="xs"
          label={texts.review.signature}
          maxLength={100}
          value={by}
          onChange={(event) => sign(event.currentTarget.value)}
          error={errorAt('by')}
        />
      </div>
      {form.source !== null && (
        <SourcePicker
          value={draft.source}
          mayReason={form.source === 'document or reason'}
          onChange={(next: Partial<SourceDraft>) => {
            setFaults((now) => new Map([...now].filter(([at]) => at !== 'source')));
            change({ source: { ...draft.source, ...next } });
          }}
          error={errorAt('source')}
        />
      )}
      <footer className="entry-foot">
        {faults.has('') && <p role="alert">{words.faults.unchanged}</p>}
        {homeless && refusal && <NotDone refusal={refusal} />}
        <Button type="submit" size="sm" loading={busy}>
          {'make' in opening ? words.enter : theirs.length > 0 ? words.saveAllTheSame : words.save}
        </Button>
        <Button size="sm" variant="default" onClick={desk.close}>
          {kept ? words.closeKept : words.cancel}
        </Button>
        {kept && (
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={() => {
              desk.forget(key);
              setFaults(new Map());
              setRefusal(null);
            }}
          >
            {words.startAnew}
          </Button>
        )}
      </footer>
    </form>
  );
}

/** The first field at fault, once it says so; of a group the last, where what is still missing is put in. */
function focusFault(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const fault = form?.querySelector<HTMLElement>('[aria-invalid=true], [data-error] input');
    const inputs = 'input:not([type=radio], [type=hidden]), textarea';
    const within = fault?.matches('fieldset') ? [...fault.querySelectorAll<HTMLElement>(inputs)] : [];
    (within.at(-1) ?? fault)?.focus();
  });
}
