import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../reading/node.type.ts';

@ObjectType({
  description:
    'How many accounts may have seen something: an upper bound, since audiences overlap. Followers are not people reached.',
})
export class Reach {
  @Field(() => Int, { description: 'Sum of the latest follower counts over DISTINCT channels.' })
  known!: number;

  @Field(() => Int, {
    description: 'How many distinct channels that sum is over; those of unknown reach are not among them.',
  })
  channels!: number;

  @Field(() => [Node], {
    description: 'Carriers and speakers with no stated reach, in order of id. They are unknown, not zero.',
  })
  unknown!: object[];

  @Field(() => Int, { description: 'How many carriers and speakers have no stated reach.' })
  unknownCount!: number;
}
