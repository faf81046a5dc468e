import { Field, ObjectType } from 'type-graphql';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({
  implements: Node,
  description: 'What an analyst noted: an ambiguity, an open question, words in scare quotes.',
})
export class Note extends Node {
  @Field(() => String, { description: 'ambiguity or scareQuote.' })
  kind!: string;

  @Field(() => String, { description: 'What was noted.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'How it was resolved.' })
  resolution!: string | null;

  @Field(() => String, { description: 'open or settled.' })
  status!: string;

  @Field(() => [Node], { description: 'What it is about.' })
  concerns!: object[];

  @Field(() => SourceSpan, { nullable: true, description: 'Where the words stand, where it is about words.' })
  source!: object | null;
}
