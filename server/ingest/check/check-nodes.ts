import type { Database } from '../../../cypher/database.ts';
import type { Row } from '../../../cypher/decode.ts';
import { sha256 } from '../hashes.ts';
import { nameKey } from '../names.ts';
import { type CheckedLabel, EXTRA_LABELS, NODE_SHAPES, SUBLABELS } from './node-shapes.ts';
import { pages } from './pages.ts';
import type { CheckProgress } from './progress.ts';
import type { Violation } from './violation.ts';

/** Nodes of one label that lack what they must hold, hold it in another type, or have labels that exclude each other. */
export async function* checkNodes(
  database: Database,
  label: CheckedLabel,
  progress: CheckProgress,
): AsyncGenerator<Violation> {
  let checked = 0;
  for await (const rows of pages((page) => database.read(`check${label}`, page))) {
    for (const row of rows) yield* problemsOf(label, row);
    checked += rows.length;
    progress.report(() => `${checked} nodes with the label ${label} are checked …`);
  }
}

function problemsOf(label: CheckedLabel, { id, labels, properties }: Row): Violation[] {
  const node = properties as Record<string, unknown>;
  return [
    ...labelProblems(label, labels as string[]),
    ...shapeProblems(label, node),
    ...derivedProblems(label, node),
  ].map((problem) => ({ id: String(id), problem }));
}

function labelProblems(label: CheckedLabel, labels: string[]): string[] {
  const below = SUBLABELS[label];
  const allowed = [label, ...(below ?? []), ...(EXTRA_LABELS[label] ?? [])];
  const foreign = labels.filter((l) => !allowed.includes(l));
  const own = labels.filter((l) => below?.includes(l));
  return [
    ...foreign.map((l) => `is a ${label} and also a ${l}.`),
    ...(below && own.length !== 1
      ? [`is ${own.join(' and ') || 'none'} of ${below.join(', ')}, and must be one.`]
      : []),
  ];
}

function shapeProblems(label: CheckedLabel, properties: Record<string, unknown>): string[] {
  const result = NODE_SHAPES[label].safeParse(properties);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return `has ${name} = ${JSON.stringify(properties[String(issue.path[0])]) ?? 'nothing'}: ${issue.message}.`;
  });
}

/** Properties that must follow from others. */
function derivedProblems(label: CheckedLabel, node: Record<string, unknown>): string[] {
  const differs = (name: string, expected: string) =>
    node[name] === expected
      ? []
      : [`has ${name} ${JSON.stringify(node[name])}, which should be ${JSON.stringify(expected)}.`];
  // what nobody has changed by hand, nobody has withdrawn
  if (node.marking === 5 && node.version === undefined) return ['has marking = 5: no change withdrew it.'];
  if ((label === 'Actor' || label === 'Alias') && typeof node.name === 'string') {
    return differs('nameKey', nameKey(node.name));
  }
  if (label === 'Statement' && typeof node.text === 'string') {
    const post = node.platformPostId !== undefined;
    const missing = !post && (!node.searchKey || node.text === '');
    const problem = missing ? ['has no words, or none that a search finds.'] : [];
    const hashed = !post || node.textHash !== undefined;
    return [...problem, ...(hashed ? differs('textHash', sha256(nameKey(node.text))) : [])];
  }
  if (label === 'Document' && typeof node.text === 'string') return differs('sha256', sha256(node.text));
  return [];
}
