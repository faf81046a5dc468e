import { Field, ObjectType } from 'type-graphql';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Node } from '../reading/node.type.ts';
import { ReasonCode } from '../reasons/reason.type.ts';

@ObjectType({
  implements: Node,
  description: 'What an analyst noted: an ambiguity, an open question, words in scare quotes.',
})
export class Note extends Node {
  @Field(() => String, { description: 'ambiguity, scareQuote, remark or stance.' })
  kind!: string;

  @Field(() => String, { description: 'What was noted.' })
  text!: string;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Which sentence of the importer that is; null in words of the document or of an analyst.',
  })
  textCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  textWords!: string[] | null;

  @Field(() => String, { nullable: true, description: 'How it was resolved.' })
  resolution!: string | null;

  @Field(() => String, { description: 'open or settled.' })
  status!: string;

  @Field(() => [Node], { description: 'What it is about.' })
  concerns!: object[];

  @Field(() => SourceSpan, { nullable: true, description: 'Where the words stand, where it is about words.' })
  source!: object | null;
}
