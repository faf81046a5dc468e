import { texts } from '../texts.ts';
import { carriedRoles, certainties, claimKinds, evidenceKinds, factModes, levels } from './choices.ts';
import type { Choice } from './fields.ts';
import { MARKINGS } from './marking.ts';

/** The labels of forms by what the graph calls a value; the others have words of the history's own. */
const LABELS: Record<string, keyof typeof texts.forms.labels> = {
  ...{ name: 'name', names: 'otherNames', roleText: 'roleText', orgType: 'orgType', displayName: 'displayName' },
  ...{ handle: 'handle', platform: 'platform', url: 'url', publishedAt: 'publishedAt', title: 'title', gloss: 'gloss' },
  ...{ level: 'level', paraphrase: 'paraphrase', mode: 'mode', role: 'carriedRole', at: 'at', certainty: 'certainty' },
  ...{ score: 'likelihood', hedge: 'hedge', claimed: 'claimed', followers: 'followers', asOf: 'asOf' },
};

/** What a value of a change is called in the history. */
export function fieldName(name: string): string {
  if (name === 'marking') return texts.editing.marking;
  const label = LABELS[name];
  return label ? texts.forms.labels[label] : (texts.editing.fields[name as 'text'] ?? name);
}

const CHOICES: Record<string, () => Choice[]> = {
  kind: () => [...evidenceKinds(), ...claimKinds()],
  mode: factModes,
  level: levels,
  role: carriedRoles,
  certainty: certainties,
};

/** Names that the graph gives by itself, and parts of what the history tells with another value. */
const INTERNAL = ['platformId', 'reach', 'channel'];

/** Whether a value of a change says anything to a reader. */
export function isTold({
  name,
  before,
  after,
}: {
  name: string;
  before: string | null;
  after: string | null;
}): boolean {
  return !INTERNAL.includes(name) && [before, after].some((value) => value !== null && value !== '[]');
}

/** A value of a change as the page says it; as it is stored where it is text of others. */
export function fieldValue(name: string, value: string): string {
  if (name === 'facts' || name === 'inForce') return texts.count((JSON.parse(value) as string[]).length);
  if (name === 'names') return (JSON.parse(value) as string[]).join(', ');
  if (name === 'followers') return texts.count(Number(value));
  if (name === 'asOf') return texts.day(value);

  if (name === 'marking') {
    const marking = MARKINGS[Number(value)];
    return marking ? texts.markings[marking] : texts.editing.withdrawn;
  }
  // the API's names of choices are in capitals, those of the graph are not
  const key = (word: string) => word.replaceAll('_', '').toLowerCase();
  const choice = CHOICES[name]?.().find((one) => key(one.value) === key(value));
  return choice?.label ?? value;
}
