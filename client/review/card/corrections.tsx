import { Button, Kbd, NumberInput, Select } from '@mantine/core';
import type { PrintedName, Proposal } from '../../api/review.ts';
import { texts } from '../../texts.ts';
import type { Correction } from '../deciding/drafts.ts';
import { FindPlace, type Span } from './find-place.tsx';

interface Props {
  proposal: Proposal;
  correction: Correction;
  onChange: (correction: Correction) => void;
  /** The document's text. */
  text: string;
  /** What is selected or found in the text just now. */
  selected: () => Span | null;
  onPoint: (span: Span | null) => void;
  onSave: () => void;
  onSplit: (at: number) => void;
  onNothingSelected: () => void;
  busy: boolean;
}

const ROLES: Partial<Record<Proposal['kind'], PrintedName['role'][]>> = {
  QUOTE: ['SPEAKER', 'REPORTED_SPEAKER', 'CHANNEL'],
  INDIRECT_SPEECH: ['SPEAKER'],
  COUNTER_EVIDENCE: ['SOURCE', 'VIA'],
  AUTHOR: ['AUTHOR'],
  PUBLISHER: ['PUBLISHER'],
  MENTION: ['MENTIONED'],
};

/** Puts right what was read: its words, its names, its count. Words are pointed at in the text, never typed. */
export function Corrections({ proposal, correction, onChange, busy, ...props }: Props) {
  const words = texts.corrections;
  const { kind } = proposal;
  const set = (change: Partial<Correction>) => onChange({ ...correction, ...change });
  const point = (use: (span: Span) => void) => {
    const span = props.selected();
    if (span) use(span);
    else props.onNothingSelected();
  };
  const named = (role: PrintedName['role'], start: number, end: number) =>
    set({ names: [...(correction.names ?? []).filter((one) => one.role !== role), { role, start, end }] });
  const isSpoken = kind === 'QUOTE' || kind === 'INDIRECT_SPEECH';
  return (
    <div className="corrections">
      <p className="dim-text">{words.selectHint}</p>
      <FindPlace text={props.text} near={proposal.start} onPoint={props.onPoint} />
      <div className="pointing">
        <Button size="compact-xs" variant="default" onClick={() => point(({ start, end }) => set({ start, end }))}>
          {words.useAsWords}
        </Button>
        {(ROLES[kind] ?? []).map((role) => (
          <span key={role}>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => point(({ start, end }) => named(role, start, end))}
            >
              {words.useAs(texts.review.roles[role])}
            </Button>
            {proposal.names.some((name) => name.role === role) && (
              <Button size="compact-xs" variant="subtle" onClick={() => named(role, proposal.start, proposal.start)}>
                {words.noSuchName(texts.review.roles[role])}
              </Button>
            )}
          </span>
        ))}
        <Button size="compact-xs" variant="default" onClick={() => point(({ start }) => props.onSplit(start))}>
          {words.splitHere}
        </Button>
      </div>
      {correction.start != null && correction.end != null && (
        <p className="dim-text">{words.newPlace(correction.start, correction.end)}</p>
      )}
      {(correction.names ?? []).map(({ role, start, end }) => (
        <p key={role} className="dim-text">
          {texts.review.roles[role]}: {start === end ? words.none : texts.reader.place(start, end)}
        </p>
      ))}
      {isSpoken && (
        <Choice
          label={words.mode}
          names={words.modes}
          value={correction.mode ?? proposal.mode}
          onChoose={(mode) => set({ mode })}
        />
      )}
      {isSpoken && (
        <NumberInput
          size="xs"
          label={words.followers}
          description={words.followersHint}
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={correction.followers ?? proposal.followers?.count ?? ''}
          onChange={(followers) => set({ followers: typeof followers === 'number' ? followers : null })}
        />
      )}
      {isSpoken && (
        <Choice
          label={words.side}
          names={words.sides}
          value={sideOf(correction.ofExpert ?? proposal.ofExpert)}
          onChoose={(side) => set({ ofExpert: side === 'true' })}
        />
      )}
      {kind === 'COUNTER_EVIDENCE' && (
        <Choice
          label={words.evidenceKind}
          names={words.evidenceKinds}
          value={correction.evidenceKind ?? proposal.evidenceKind}
          onChoose={(evidenceKind) => set({ evidenceKind })}
        />
      )}
      {kind === 'EVENT' && (
        <Choice
          label={words.eventStatus}
          names={words.eventStatuses}
          value={correction.eventStatus ?? proposal.eventStatus}
          onChoose={(eventStatus) => set({ eventStatus })}
        />
      )}
      <div>
        <Button
          size="xs"
          loading={busy}
          disabled={Object.keys(correction).length === 0}
          onClick={props.onSave}
          rightSection={<Kbd size="xs">Ctrl ↵</Kbd>}
        >
          {words.saveCorrection}
        </Button>
      </div>
    </div>
  );
}

/** One of the values that a part of a proposal may have, by their names on the page. */
function Choice({
  names,
  onChoose,
  ...field
}: {
  label: string;
  names: Readonly<Record<string, string>>;
  value: string | null;
  onChoose: (value: string | null) => void;
}) {
  const data = Object.entries(names).map(([value, label]) => ({ value, label }));
  return <Select size="xs" allowDeselect={false} data={data} onChange={onChoose} {...field} />;
}

function sideOf(ofExpert: boolean | null): 'true' | 'false' | null {
  return ofExpert === null ? null : `${ofExpert}`;
}
