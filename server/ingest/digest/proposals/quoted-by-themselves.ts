import type { Lexicon } from '../grammar/lexicon.ts';
import { findSpeech } from '../speech/find-speech.ts';
import { sentencesOf } from '../speech/sentences.ts';
import type { Attribution } from '../structure/attribution.ts';
import type { Part } from '../structure/part.ts';
import { People } from './people.ts';

/**
 * Puts those who are quoted by themselves on a side, before anything is read. They spread propaganda, except that nobody
 * can tell where the line names a specialist, or where an answer names them too; a count or a channel settles it.
 */
export function quotedByThemselves(parts: readonly Part[], lexicon: Lexicon): People {
  const people = new People();
  const lines = parts.flatMap((part) => (part.role === 'quotation' ? [part.attribution] : []));
  for (const line of lines) {
    if (carriesWords(line)) people.add(line.speaker, 'amplifier');
    if (line.reportedSpeaker) people.add(line.reportedSpeaker, 'amplifier');
  }
  const doubtful = lines.filter((line) => !carriesWords(line) && !people.has(line.speaker.words, 'amplifier'));
  addAnswering(people, parts, lexicon);
  for (const { speaker, role } of doubtful) {
    const undecided = isSpecialist(role?.words, lexicon) || people.has(speaker.words, 'answering');
    people.add(speaker, undecided ? 'undecided' : 'amplifier');
  }
  return people;
}

function carriesWords({ count, isChannel, reportedSpeaker }: Attribution): boolean {
  return count !== null || isChannel || reportedSpeaker !== null;
}

function isSpecialist(role: string | undefined, { specialist }: Lexicon): boolean {
  return role !== undefined && role.search(specialist) >= 0;
}

/** Whoever is said to say something in what a label opens as an answer. */
function addAnswering(people: People, parts: readonly Part[], lexicon: Lexicon): void {
  for (const part of parts) {
    if (part.role !== 'text' || !part.evidence) continue;
    for (const sentence of sentencesOf(part.passage, lexicon)) {
      const speech = findSpeech(sentence, lexicon);
      if (speech?.by === 'name') people.add(speech.speaker, 'answering');
    }
  }
}
