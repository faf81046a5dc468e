/** The Traffic Light Protocol's markings, from the one for everybody to the one that never leaves the analysts. */
export const markings = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;

/** A marking by its name, as people and the API write it. */
export type MarkingName = (typeof markings)[number];

/** The clearance that sees every marking, though not a withdrawn fact (5). */
export const HIGHEST_CLEARANCE = 4;

/** The number that the graph holds for a marking: 0 CLEAR to 4 RED. */
export function markingLevel(name: MarkingName): number {
  return markings.indexOf(name);
}

/** The name of a marking; what is no known level counts as RED. */
export function markingName(level: number): MarkingName {
  return markings[level] ?? 'RED';
}

/** The marking that a person wrote, in any case and with a hyphen or an underscore; undefined when it is none. */
export function parseMarking(text: string): MarkingName | undefined {
  const wanted = text.trim().toUpperCase().replace(/^TLP:/, '').replace(/[-+ ]/g, '_');
  return markings.find((name) => name === wanted);
}
