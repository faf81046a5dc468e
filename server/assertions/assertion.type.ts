import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({ implements: Node, description: 'That somebody read a fact out of certain words of a document.' })
export class Assertion extends Node {
  @Field(() => Node, { description: 'What the fact is about.' })
  subject!: object;

  @Field(() => String, { description: "The fact's relation, in the word of whoever extracted it." })
  predicate!: string;

  @Field(() => Node, { description: 'What the subject is related to.' })
  object!: object;

  @Field(() => SourceSpan, { nullable: true, description: 'The words that support it.' })
  source!: object | null;

  @Field(() => String, { description: 'analyst, parser, import or model.' })
  method!: string;

  @Field(() => String, { nullable: true, description: 'Who extracted it.' })
  by!: string | null;

  @Field(() => Float, { nullable: true, description: '0 to 1; null where nobody estimated it.' })
  confidence!: number | null;

  @Field(() => Int, { nullable: true, description: 'Admiralty code, 1 to 6; null where nobody rated it.' })
  infoCredibility!: number | null;

  @Field(() => String, { description: 'proposed, accepted, rejected or superseded.' })
  status!: string;

  @Field(() => GraphQLDateTime, { description: 'When we were told; not when it happened.' })
  assertedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark on how the words support it; without words, why an analyst states it.',
  })
  note!: string | null;
}
