import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Channel } from '../channels/channel.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';

@InterfaceType({ implements: Node, description: 'Somebody said something. That it was said is not that it is so.' })
export abstract class Statement extends Node {
  @Field(() => ID, { description: 'Stable; the word before the first colon tells the kind.' })
  override id!: string;

  @Field(() => String, { description: "The speaker's words, without the editor's insertions." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As printed, with its quotation marks, elisions and insertions.',
  })
  verbatim!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was published; null where the source gives no date.',
  })
  publishedAt!: string | null;

  @Field(() => String, {
    description:
      "direct: the speaker's words are printed. indirect: one speaker is paraphrased. reported: the words are put into somebody's mouth.",
  })
  mode!: string;

  @Field(() => [Actor], { description: 'Who said it, directly or in paraphrase.' })
  speakers!: object[];

  @Field(() => Actor, {
    nullable: true,
    description: 'Whom the text says the words came from, where a channel only relays them or an analyst sums them up.',
  })
  reportedSpeaker!: object | null;

  @Field(() => [Channel], { description: 'The channels that carried it.' })
  channels!: object[];

  @Field(() => [Claim], { description: 'The claims that it expresses.' })
  claims!: object[];

  @Field(() => [Narrative], { description: 'The narratives under which it is printed.' })
  narratives!: object[];

  @Field(() => SourceSpan, { nullable: true, description: 'Where it is printed.' })
  source!: object | null;

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];
}

@ObjectType({ implements: Statement, description: 'A statement that a document prints.' })
export class Quote extends Statement {}

@ObjectType({ description: 'Where in an archive a post stands: the file and the row that brought it in.' })
export class ArchiveRow {
  @Field(() => ID, { description: 'The load that brought it in.' })
  run!: string;

  @Field(() => String, { nullable: true, description: "The file's name; null where you may not see the load." })
  file!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file as it was loaded, in hexadecimal.' })
  fileSha256!: string | null;

  @Field(() => Int, { description: 'The row, from 1, without the heading.' })
  row!: number;
}

@ObjectType({ implements: Statement, description: 'A post on a platform.' })
export class Post extends Statement {
  @Field(() => String, { description: 'The platform, in small letters, such as twitter.' })
  platform!: string;

  @Field(() => String, { nullable: true, description: 'Its address; null where the archive gives none.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639-1 code of its language as the archive tells it; und where nobody could tell.',
  })
  lang!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it repeats another post; null where nobody says.' })
  isRepost!: boolean | null;

  @Field(() => ArchiveRow, {
    nullable: true,
    description: 'The way to its source; null where it came from no archive.',
  })
  archive!: object | null;
}

@ObjectType({ implements: Statement, description: "An outlet's page." })
export class Publication extends Statement {
  @Field(() => String, { nullable: true, description: 'Its address; null where the source gives none.' })
  url!: string | null;
}
