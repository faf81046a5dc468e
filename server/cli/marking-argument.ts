import { InvalidArgumentError } from 'commander';
import { type MarkingName, markings, parseMarking } from '../access/marking.ts';

/** The marking that an option is given. @throws InvalidArgumentError where it is none */
export function markingArgument(text: string): MarkingName {
  const marking = parseMarking(text);
  if (!marking) throw new InvalidArgumentError(`It must be one of ${markings.join(', ')}.`);
  return marking;
}
