import { GraphQLDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { Country } from '../countries/country.type.ts';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({
  implements: Node,
  description: 'Something that happened, is claimed to have happened, or might happen: see its status.',
})
export class Event extends Node {
  @Field(() => String, { description: 'What it is, in a few words.' })
  name!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Its first day, as exact as precision says; null where no source dates it.',
  })
  start!: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Its last day.' })
  end!: string | null;

  @Field(() => String, { nullable: true, description: 'How exact the dates are: day, month or year.' })
  precision!: string | null;

  @Field(() => String, { nullable: true, description: 'The date as printed, also where it has no year.' })
  dateText!: string | null;

  @Field(() => String, { description: 'real, claimed or hypothetical.' })
  status!: string;

  @Field(() => [Actor], { description: 'Who took part.' })
  participants!: object[];

  @Field(() => [Country], { description: 'Where it took place, and the states that are a party to it.' })
  countries!: object[];

  @Field(() => [Claim], { description: 'The claims about it.' })
  claims!: object[];

  @Field(() => SourceSpan, { nullable: true, description: 'Where it is printed.' })
  source!: object | null;
}
