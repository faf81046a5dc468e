import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Document } from '../documents/document.type.ts';
import { Node } from '../reading/node.type.ts';
import { ReasonCode, ReasonTold } from '../reasons/reason.type.ts';
import { ProposalKind } from './proposal.enums.ts';

@ObjectType({ description: 'How many proposals there are of each status.' })
export class ProposalCounts {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'Nobody has decided yet.' })
  open!: number;

  @Field(() => Int, { description: 'Accepted: their facts are in the graph.' })
  accepted!: number;

  @Field(() => Int, { description: 'Rejected.' })
  rejected!: number;

  @Field(() => Int, { description: 'Put off.' })
  postponed!: number;
}

@ObjectType({ description: 'How many proposals of one kind there are of each status.' })
export class ProposalCountsOfKind extends ProposalCounts {
  @Field(() => ProposalKind, { description: 'The kind.' })
  kind!: ProposalKind;
}

@ObjectType({ description: 'A paragraph of an imported document, and what became of it.' })
export class Paragraph {
  @Field(() => Int, { description: 'Where it starts: offset in Unicode code points of the stored text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => Int, { description: 'Its line in the stored text, from 1.' })
  line!: number;

  @Field(() => [ID], { description: 'The proposals that it became; none: it is not used.' })
  became!: string[];

  @Field(() => String, { description: 'Why it became that, or why it is not used. Begins with a small letter.' })
  because!: string;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Which sentence that is; null where it was read before there were codes.',
  })
  becauseCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  becauseWords!: string[] | null;
}

@ObjectType({ description: 'One step of a review: what somebody did to some proposals at once.' })
export class ReviewStep {
  @Field(() => ID, { description: 'Its id, for undoReviewStep.' })
  id!: string;

  @Field(() => Int, { description: 'Its place among the steps of the import, from 1.' })
  number!: number;

  @Field(() => String, {
    description:
      'accept, reject, postpone, reopen, edit, split, merge, word or carry (decided as in the edition before).',
  })
  action!: string;

  @Field(() => String, { description: 'Who took it.' })
  by!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: string;

  @Field(() => [ID], { description: 'The proposals that it changed.' })
  proposals!: string[];

  @Field(() => Boolean, { description: 'Whether it was undone.' })
  undone!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'A document brought in, with what it is proposed to say. Nothing proposed is a fact before it is accepted.',
})
export class Import extends Node {
  @Field(() => Document, { description: 'The document; its text is what all offsets point into.' })
  document!: object;

  @Field(() => Document, { nullable: true, description: 'The document of which this is a corrected edition.' })
  editionOf!: object | null;

  @Field(() => Int, { description: 'Counts the steps of its review from 1: pass it to undoImport.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "What the input was called: a file's name, or where it came from.",
  })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'text, markdown, html or docx.' })
  format!: string | null;

  @Field(() => String, { nullable: true, description: 'The encoding that was detected; null for a DOCX.' })
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'The language that most of its words are of: en, uk or ru.' })
  language!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was brought in.' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who brought it in.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken for a digest.' })
  because!: string | null;

  @Field(() => [String], { description: 'What of the input is not in the text, one sentence each.' })
  notices!: string[];

  @Field(() => [ReasonTold], { description: 'The sentences of notices, with what tells them in other languages.' })
  noticeReasons!: object[];

  @Field(() => String, { description: 'SHA-256 of the bytes as they were brought, hexadecimal.' })
  fileSha256!: string;

  @Field(() => String, { nullable: true, description: 'The author, as whoever brought it in named them.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'The publisher, as whoever brought it in named them.' })
  publisher!: string | null;

  @Field(() => Marking, { description: 'How widely it and all that is proposed of it may be passed on.' })
  marking!: number;

  @Field(() => ProposalCounts, { description: 'How far its review is.' })
  progress!: object;

  @Field(() => [ProposalCountsOfKind], { description: 'How far its review is, kind by kind.' })
  progressByKind!: object[];

  @Field(() => [Paragraph], { description: 'Every paragraph with what became of it, in order.' })
  paragraphs!: object;

  @Field(() => [ReviewStep], { description: 'The steps of its review, the latest first, 100 at most.' })
  steps!: object[];
}
