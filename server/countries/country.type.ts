import { Field, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { Event } from '../events/event.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({ implements: Node, description: 'A state.' })
export class Country extends Node {
  @Field(() => String, { description: 'Its usual English name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  iso!: string | null;

  @Field(() => [Claim], { description: 'The claims about it.' })
  claims!: object[];

  @Field(() => [Actor], { description: 'Who holds office in it, and its state bodies.' })
  actors!: object[];

  @Field(() => [Event], { description: 'The events in it, and those that it is a party to.' })
  events!: object[];
}
