import { z } from 'zod';
import { FACT_ENDS, type FactType } from '../ingest/model.ts';
import type { State } from '../writing/change.ts';
import { badInput, misshapen, optionalText, text } from '../writing/input-shape.ts';
import { editingRefusal } from './editing-refusals.ts';

const none = z.strictObject({});
const role = z.strictObject({ role: optionalText(200) });

/** What each type of fact holds besides its ends; types that are missing here are written with the node they belong to. */
const FACT_VALUES: Partial<Record<FactType, z.ZodObject>> = {
  DESCRIBES: none,
  MENTIONS: none,
  AUTHORED: none,
  PUBLISHED: none,
  SAID: z.strictObject({ mode: z.enum(['direct', 'indirect', 'reported'], 'must be direct, indirect or reported') }),
  CARRIED: z.strictObject({
    role: z.enum(['origin', 'relay', 'unknown'], 'must be origin, relay or unknown'),
    at: z.iso.datetime().nullish(),
  }),
  IN_NARRATIVE: none,
  EXPRESSES: z.strictObject({ score: z.number().min(0).max(1).nullish() }),
  PART_OF: none,
  VARIANT_OF: none,
  CONTRADICTS: none,
  ABOUT: none,
  REBUTS: none,
  CORROBORATES: none,
  QUALIFIES: none,
  EXPOSES_MOTIVE_OF: none,
  GAVE: none,
  VIA: none,
  QUOTES: none,
  OPERATES: z.strictObject({ certainty: z.enum(['stated', 'inferred'], 'must be stated or inferred') }),
  RELAYS: none,
  AFFILIATED_WITH: role,
  HOLDS_OFFICE_IN: role,
  STATE_BODY_OF: none,
  ECHOES: none,
  DISSENTS_FROM: none,
  POSSIBLY_SAME_AS: z.strictObject({ reason: text(2_000), score: z.number().min(0).max(1).nullish() }),
  PARTICIPATED_IN: z.strictObject({
    ...role.shape,
    hedge: optionalText(200),
    claimed: z.boolean().nullish(),
  }),
  PARTY_TO: role,
  TOOK_PLACE_IN: none,
  RELATED_TO: none,
  CONCERNS: none,
};

/**
 * The values of a fact of a type, checked.
 * @throws a GraphQLError BAD_USER_INPUT that names the value, or says which types are not written alone
 */
export function factValues(type: FactType, values: object): Record<string, string | number | boolean | null> {
  const shape = FACT_VALUES[type];
  if (!shape) throw badInput('type', type, editingRefusal('WRITTEN_WITH_NODE'));
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
  const result = shape.safeParse(given);
  if (result.success) return result.data as Record<string, string | number | boolean | null>;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    throw badInput(`values.${key}`, given[key], editingRefusal('NO_SUCH_VALUE', type));
  }
  const key = String(issue?.path[0]);
  throw misshapen(`values.${key}`, given[key], issue);
}

/** The values of a fact with some of them sent anew: what is not sent stays, null takes it away. */
export function correctedValues(type: FactType, before: State, sent: object): State {
  const names = Object.keys(FACT_VALUES[type]?.shape ?? {});
  const known = Object.fromEntries(names.map((name) => [name, before[name]]));
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  const none = Object.fromEntries(names.filter((name) => before[name] != null).map((name) => [name, null]));
  const values = factValues(type, { ...known, ...given });
  // a reason in an analyst's own words is none of the sentences that have a code
  const own: State = values.reason === before.reason ? {} : { reasonCode: null, reasonWords: null };
  return { ...before, ...none, ...own, ...values };
}

/**
 * Refuses ends that a fact of this type may not have.
 * @throws a GraphQLError BAD_USER_INPUT that names the end and what it may be
 */
export function checkEnds(
  type: FactType,
  from: { id: string; labels: readonly string[]; field: string },
  to: { id: string; labels: readonly string[]; field: string },
): void {
  const [fromLabels, toLabels]: readonly [readonly string[], readonly string[]] = FACT_ENDS[type];
  for (const [end, allowed] of [
    [from, fromLabels],
    [to, toLabels],
  ] as const) {
    if (!end.labels.some((label) => allowed.includes(label))) {
      const is = end.labels.join(':');
      throw badInput(end.field, end.id, editingRefusal('END_OF_ANOTHER_KIND', is, type, allowed.join(' or ')));
    }
  }
  if (from.id === to.id) throw badInput(to.field, to.id, editingRefusal('JOINED_TO_ITSELF', type));
  if (type !== 'PART_OF') return;
  const whole = from.labels.includes('Claim') ? 'Narrative' : toLabels.find((label) => from.labels.includes(label));
  if (whole && !to.labels.includes(whole)) {
    throw badInput(to.field, to.id, editingRefusal('PART_OF_ANOTHER_KIND', to.labels.join(':'), from.id, whole));
  }
}
