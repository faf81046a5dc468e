import type { Reason } from '../../../reasons/reason.ts';
import type { Span } from '../../source-text.ts';
import type { Pointed } from '../passage.ts';
import type { FollowerCount } from '../structure/follower-count.ts';
import type { Marks } from '../structure/quotation.ts';

/** What an importer suggests that a document says: never a fact before an analyst has read it. */
interface Proposed extends Pointed, Reason {
  /** Kind and number, such as "quote 3": the same for the same document and grammar. */
  id: string;
  /** Id of the section that the words stand in; null before the first. */
  section: string | null;
}

export interface TitleProposal extends Proposed {
  kind: 'title';
}

export interface AuthorProposal extends Proposed {
  kind: 'author';
}

export interface PublisherProposal extends Proposed {
  kind: 'publisher';
}

export interface SectionProposal extends Proposed {
  kind: 'section';
  /** From 0, the introduction. */
  ordinal: number;
  heading: Pointed | null;
}

export interface NarrativeProposal extends Proposed {
  kind: 'narrative';
}

/** Whoever is named as speaking, as the document prints the name. */
export interface Speaker extends Pointed {
  role: Pointed | null;
  /** The fuller name that the same document gives somebody who seems to be the same; nobody is merged. */
  fullerName: Pointed | null;
}

/** A channel that carried the words: proposed where a count, a platform or a word such as "channel" says so. */
export interface ChannelProposal {
  name: Pointed;
  platform: string | null;
  followers: FollowerCount | null;
  /** A channel that passes on somebody else's words, or speaks for itself. */
  carried: 'relay' | 'origin';
}

export interface QuoteProposal extends Proposed {
  kind: 'quote';
  printedAs: 'block' | 'inline';
  /** Reported: the words are put into the mouth of somebody whom the channel relays. */
  mode: 'direct' | 'reported';
  speaker: Speaker | null;
  /** Whom the speaker passes on. */
  reportedSpeaker: Pointed | null;
  channel: ChannelProposal | null;
  attribution: Pointed | null;
  /** Whether the speaker answers propaganda rather than spreading it; null where an analyst has to say which. */
  ofExpert: boolean | null;
  marks: Marks;
  segments: Span[];
  elisions: Span[];
  insertions: Span[];
  /** The speaker's words alone. */
  text: string;
}

/** What a document says that somebody said, in the document's words. */
export interface IndirectSpeechProposal extends Proposed {
  kind: 'indirectSpeech';
  /** Reported: of many unnamed speakers together. */
  mode: 'indirect' | 'reported';
  speaker: Speaker;
  channel: ChannelProposal | null;
  /** As of a quotation. */
  ofExpert: boolean | null;
}

export interface ClaimProposal extends Proposed {
  kind: 'claim';
  /** The proposal whose words make it; null where the document states the claim by itself. */
  from: string | null;
  narrative: string | null;
  /** Its words are the speaker's; an analyst has to say it neutrally. */
  needsWording: true;
}

export interface CounterEvidenceProposal extends Proposed {
  kind: 'counterEvidence';
  evidenceKind: 'rebuttal' | 'motiveExposed' | 'alternative' | 'context';
  /** Null: the author of the document. */
  source: Speaker | null;
  /** Through whom the source said it, such as a radio station. */
  via: Pointed | null;
  /** The quotation whose words it is. */
  quote: string | null;
}

export interface CountryProposal extends Proposed {
  kind: 'country';
  /** ISO 3166-1 */
  iso: string;
}

export interface EventProposal extends Proposed {
  kind: 'event';
  status: 'real' | 'claimed' | 'hypothetical';
  dateText: Pointed | null;
}

export interface MentionProposal extends Proposed {
  kind: 'mention';
  /** The country's code, or the name as the document first gives it. */
  of: string;
}

/** Something that an analyst should look at. */
export interface NoteProposal extends Proposed {
  kind: 'note';
  noteKind: 'scareQuote' | 'unattributedQuote' | 'bidiControl' | 'invisibleCharacter' | 'lookAlike';
}

export type Proposal =
  | TitleProposal
  | AuthorProposal
  | PublisherProposal
  | SectionProposal
  | NarrativeProposal
  | QuoteProposal
  | IndirectSpeechProposal
  | ClaimProposal
  | CounterEvidenceProposal
  | CountryProposal
  | EventProposal
  | MentionProposal
  | NoteProposal;

export type ProposalKind = Proposal['kind'];

/** What became of one paragraph. */
export interface AccountedParagraph extends Pointed {
  line: number;
  /** Ids of the proposals that point into it. */
  became: string[];
  /** Why it became that, or nothing; begins with a small letter. */
  because: string;
  /** The sentence of `because`, and the words that go into it. */
  becauseCode: Reason['reasonCode'];
  becauseWords: Reason['reasonWords'];
}

/** Everything that is proposed of a document, and what of it is not used. */
export interface Proposals {
  /** False: the document is no digest, and nothing is proposed. */
  isDigest: boolean;
  /** Why it is taken for a digest or not. */
  because: string;
  becauseCode: Reason['reasonCode'];
  becauseWords: Reason['reasonWords'];
  /** The language that most of its words are of. */
  language: string;
  proposals: Proposal[];
  paragraphs: AccountedParagraph[];
}
