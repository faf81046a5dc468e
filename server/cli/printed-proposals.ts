import type { Proposal, Proposals, SectionProposal } from '../ingest/digest/proposals/proposal.ts';
import type { ReadDocument } from '../ingest/digest/reading/read-document.ts';

const LONGEST = 100;
const NOT_LISTED = new Set(['section', 'mention', 'claim']);

/** What is proposed, for a person: section by section, then what is not used, and why. */
export function printedProposals(
  document: ReadDocument,
  { because, language, proposals, paragraphs }: Proposals,
): string {
  const { place, format, encoding, notices } = document;
  const unused = paragraphs.filter(({ became }) => became.length === 0);
  const groups = [null, ...proposals.filter((proposal) => proposal.kind === 'section')];
  return [
    `${place}: ${[format, encoding, language].filter(Boolean).join(', ')}. ${because}`,
    ...notices.map(({ reason }) => reason),
    ...groups.flatMap((section) => [
      '',
      titleOf(section),
      ...proposals
        .filter(({ kind, section: of }) => of === (section?.id ?? null) && !NOT_LISTED.has(kind))
        .map((proposal) => line(document, proposal)),
    ]),
    '',
    `Besides: ${counted(proposals, 'claim')} claims that an analyst has to word, ${counted(proposals, 'mention')} mentions; --json has them, and every reason.`,
    '',
    `Not used, ${unused.length} of ${paragraphs.length} paragraphs:`,
    ...unused.map((paragraph) => `  line ${paragraph.line}  ${brief(paragraph.words)}: ${paragraph.because}`),
  ].join('\n');
}

function titleOf(section: SectionProposal | null): string {
  if (section === null) return 'Before the first section';
  return `Section ${section.ordinal + 1}: ${section.heading ? brief(section.heading.words) : 'without a heading'}`;
}

function line({ text }: ReadDocument, proposal: Proposal): string {
  const at = `line ${text.line(proposal.span.start)}`;
  return `  ${proposal.id.padEnd(20)} ${at.padEnd(10)} ${who(proposal)}${brief(proposal.words)}`;
}

/** Whose words they are. */
function who(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'quote': {
      const { speaker, reportedSpeaker, channel } = proposal;
      const role = speaker?.role ? `, ${speaker.role.words}` : '';
      const relayed = reportedSpeaker ? `, passing on ${reportedSpeaker.words}` : '';
      const followers = channel?.followers ? `, ${channel.followers.value} followers` : '';
      return safe(`${speaker?.words ?? 'nobody named'}${role}${relayed}${followers}${sideOf(proposal)}: `);
    }
    case 'indirectSpeech':
      return safe(`${proposal.speaker.words}${sideOf(proposal)}: `);
    case 'counterEvidence': {
      const via = proposal.via ? `, through ${proposal.via.words}` : '';
      return safe(`${proposal.source?.words ?? 'the author'}${via}: `);
    }
    case 'event':
      return `${proposal.status}: `;
    case 'country':
      return `${proposal.iso}: `;
    case 'note':
      return safe(`${proposal.reason} `);
    default:
      return '';
  }
}

/** Asks for what an analyst has to say before it can be accepted. */
function sideOf({ ofExpert }: { ofExpert: boolean | null }): string {
  return ofExpert === null ? ' (spreads or answers?)' : '';
}

function counted(proposals: Proposal[], kind: Proposal['kind']): number {
  return proposals.filter((proposal) => proposal.kind === kind).length;
}

function brief(words: string): string {
  const flat = safe(words.replace(/\s+/g, ' '));
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
}

/** Foreign words as a terminal may show them: characters that turn the direction of reading become visible. */
function safe(words: string): string {
  return words.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
