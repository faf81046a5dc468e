import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Collects the fragments that a document defines. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** A number that belongs to a selection. */
export type Measure = (set: SelectionSetNode) => number;

/** The deepest level of a selection. Each fragment is measured once; a circle of fragments ends where it closes. */
export function levelsWithin(fragments: Fragments): Measure {
  return measure(fragments, (inner) => 1 + inner, Math.max);
}

/** The fields that a selection has at its own level. */
export function fieldsWithin(fragments: Fragments): Measure {
  return measure(
    fragments,
    () => 1,
    (a, b) => a + b,
  );
}

/** The fields of a selection at all its levels, those of a fragment counted wherever it is spread. */
export function allFieldsWithin(fragments: Fragments): Measure {
  return measure(
    fragments,
    (inner) => 1 + inner,
    (a, b) => a + b,
  );
}

function measure(
  fragments: Fragments,
  ofField: (inner: number) => number,
  join: (a: number, b: number) => number,
): Measure {
  const known = new Map<string, number>();
  const ofSet: Measure = (set) =>
    set.selections.reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) {
        return join(total, ofField(selection.selectionSet ? ofSet(selection.selectionSet) : 0));
      }
      return join(
        total,
        selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : ofFragment(selection.name.value),
      );
    }, 0);
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const result = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, result);
    return result;
  };
  return ofSet;
}
