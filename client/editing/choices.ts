import { texts } from '../texts.ts';
import type { Choice } from './fields.ts';

const of = (words: () => Readonly<Record<string, string>>, values: readonly string[]) => (): Choice[] =>
  values.map((value) => ({ value, label: words()[value] ?? value }));

export const actorKinds = of(() => texts.review.actorKinds, ['PERSON', 'ORGANIZATION', 'COLLECTIVE']);
export const modes = of(() => texts.forms.modes, ['DIRECT', 'INDIRECT', 'REPORTED']);
export const claimKinds = (): Choice[] =>
  (['EXPLICIT', 'IMPLIED', 'REPORTED', 'CONCEDED'] as const).map((value) => ({
    value,
    label: texts.panel.claimKind(value),
  }));
export const levels = of(() => texts.forms.levels, ['META', 'NARRATIVE', 'SUB']);
export const evidenceKinds = of(
  () => texts.forms.evidenceKinds,
  ['REBUTTAL', 'MOTIVE_EXPOSED', 'CONTEXT', 'ALTERNATIVE'],
);
export const carriedRoles = of(() => texts.forms.carriedRoles, ['origin', 'relay', 'unknown']);
export const certainties = of(() => texts.forms.certainties, ['stated', 'inferred']);
export const factModes = of(() => texts.corrections.modes, ['direct', 'indirect', 'reported']);
