import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Node } from '../reading/node.type.ts';
import { ReasonCode, ReasonTold } from '../reasons/reason.type.ts';
import { Import } from './import.type.ts';
import { ProposalChange, ProposalKind, ProposalStatus } from './proposal.enums.ts';
import { ClaimSuggestion, PrintedName } from './suggestion.type.ts';

@ObjectType({
  description: 'Words of the document and where they stand: offsets in Unicode code points, the end exclusive.',
})
export class PrintedWords {
  @Field(() => String, { description: 'The words.' })
  words!: string;

  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number;
}

@ObjectType({ description: 'How many followers a document says that a channel has.' })
export class PrintedFollowers extends PrintedWords {
  @Field(() => Int, { description: 'The number.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether every digit is printed; false for "31.9K" or "about 30,000".' })
  exact!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'What a document is proposed to say, with the words it points at and a reason. Which fields are set depends on the kind; all are as an analyst last put them right.',
})
export class Proposal extends Node {
  @Field(() => Import, { description: 'The import that it belongs to.' })
  import!: object;

  @Field(() => ProposalKind, { description: 'What it would become.' })
  kind!: ProposalKind;

  @Field(() => ProposalStatus, { description: 'What was decided.' })
  status!: ProposalStatus;

  @Field(() => Int, { description: 'Counts its changes from 1: pass it as expectedVersion.' })
  version!: number;

  @Field(() => Int, { description: 'Its place in the order of reading.' })
  ordinal!: number;

  @Field(() => Int, { description: 'Where its words start; for GONE, in the earlier edition.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  end!: number;

  @Field(() => Int, { description: 'The line on which they start, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The words that it points at.' })
  words!: string;

  @Field(() => String, { description: 'Why they were read so.' })
  reason!: string;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Which sentence that is; null where it was proposed before there were codes.',
  })
  reasonCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  reasonWords!: string[] | null;

  @Field(() => String, { description: 'parser (the importer), analyst (split, merged, added) or model.' })
  method!: string;

  @Field(() => String, { description: 'Which importer, with its version, or which model.' })
  methodVersion!: string;

  @Field(() => Marking, { description: 'How widely it may be passed on.' })
  marking!: number;

  @Field(() => Boolean, { description: 'Whether an analyst has put something right.' })
  edited!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or put off.' })
  because!: string | null;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Which sentence that is, where it was split or merged; null where somebody wrote it.',
  })
  becauseCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  becauseWords!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: string | null;

  @Field(() => ProposalChange, {
    nullable: true,
    description: 'How it differs from the edition before; null without one.',
  })
  change!: ProposalChange | null;

  @Field(() => String, { nullable: true, description: 'What is different, where it is CHANGED.' })
  changeNote!: string | null;

  @Field(() => [ReasonTold], { description: 'The sentences of changeNote, one for each difference.' })
  changeReasons!: object[];

  @Field(() => Proposal, { nullable: true, description: 'The same proposal in the edition before.' })
  earlier!: object | null;

  @Field(() => [Node], { description: 'The nodes that hold what was accepted.' })
  made!: object[];

  @Field(() => ID, { nullable: true, description: 'The proposal of the section that it stands in.' })
  section!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal of the narrative that a claim belongs to.' })
  narrative!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal of the words that make a claim.' })
  from!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal of the quotation that counter-evidence is.' })
  quote!: string | null;

  @Field(() => [PrintedName], { description: 'The names in it, each to be decided.' })
  names!: object[];

  @Field(() => String, { nullable: true, description: "A quotation: the speaker's words alone." })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'direct, indirect or reported: how something was said.' })
  mode!: string | null;

  @Field(() => String, { nullable: true, description: 'A quotation: block or inline.' })
  printedAs!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'A statement: whether its speaker answers propaganda. Null, where its mode is direct or indirect: an analyst has to say it before it can be accepted.',
  })
  ofExpert!: boolean | null;

  @Field(() => String, { nullable: true, description: 'A quotation: whether its quotation marks are complete.' })
  marks!: string | null;

  @Field(() => PrintedWords, { nullable: true, description: 'A quotation: the line that says whose words they are.' })
  attribution!: PrintedWords | null;

  @Field(() => PrintedFollowers, { nullable: true, description: 'How many follow the channel that carried it.' })
  followers!: PrintedFollowers | null;

  @Field(() => String, { nullable: true, description: "The channel's platform, where the document names it." })
  platform!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether the channel speaks for itself (origin) or passes on (relay).',
  })
  carried!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Counter-evidence: rebuttal, motiveExposed, alternative or context.',
  })
  evidenceKind!: string | null;

  @Field(() => String, { nullable: true, description: 'An event: real, claimed or hypothetical.' })
  eventStatus!: string | null;

  @Field(() => PrintedWords, { nullable: true, description: 'An event: its date as printed.' })
  dateText!: PrintedWords | null;

  @Field(() => String, { nullable: true, description: 'A country: ISO 3166-1, two letters.' })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note: scareQuote, unattributedQuote, bidiControl, invisibleCharacter or lookAlike.',
  })
  noteKind!: string | null;

  @Field(() => PrintedWords, { nullable: true, description: 'A section: its heading.' })
  heading!: PrintedWords | null;

  @Field(() => String, {
    nullable: true,
    description: "A claim: what it says in neutral words, an analyst's or a model's; null: it needs wording.",
  })
  wording!: string | null;

  @Field(() => [ClaimSuggestion], { description: 'A claim: known claims that it may be, best first, 8 at most.' })
  claimSuggestions!: object[];
}
