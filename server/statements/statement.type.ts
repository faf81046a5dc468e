import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
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

@ObjectType({ implements: Statement, description: 'A post on a platform.' })
export class Post extends Statement {}

@ObjectType({ implements: Statement, description: "An outlet's page." })
export class Publication extends Statement {}
