import { Checkbox } from '@mantine/core';
import type { Proposal } from '../../api/review.ts';
import type { Known } from '../../editing/known.ts';
import { NodePicker } from '../../editing/node-picker.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { OPTION } from '../deciding/card-fields.ts';

interface Props {
  proposal: Proposal;
  proposals: readonly Proposal[];
  chosen: readonly Known[];
  onChange: (claims: Known[]) => void;
}

/** Which claims counter-evidence answers: those of its own section, or any known one. None is chosen beforehand. */
export function AnsweredClaims({ proposal, proposals, chosen, onChange }: Props) {
  const words = texts.review;
  const near = proposals
    .filter(({ kind, status, section }) => kind === 'CLAIM' && status !== 'REJECTED' && section === proposal.section)
    .map(({ id, wording, words: printed, status }) => ({ id, label: wording ?? printed, open: status !== 'ACCEPTED' }));
  const known = chosen.filter(({ id }) => !near.some((one) => one.id === id));
  const toggle = (one: Known) =>
    onChange(chosen.some(({ id }) => id === one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one]);
  return (
    <fieldset className="answered">
      <legend>{words.answers}</legend>
      {[...near, ...known.map((one) => ({ ...one, open: false }))].map(({ open, ...one }) => (
        <Checkbox
          key={one.id}
          size="xs"
          wrapperProps={OPTION}
          checked={chosen.some(({ id }) => id === one.id)}
          onChange={() => toggle(one)}
          label={
            <span className="claim-text">
              <Foreign>{one.label}</Foreign>
            </span>
          }
          description={open ? words.acceptFirst : undefined}
        />
      ))}
      {chosen.length === 0 && <p className="dim-text">{words.answersNone}</p>}
      <NodePicker
        label={words.otherClaim}
        kinds={['Claim']}
        value={null}
        onChange={(one) => one && !chosen.some(({ id }) => id === one.id) && onChange([...chosen, one])}
      />
    </fieldset>
  );
}
