import { Field, ObjectType } from 'type-graphql';
import { Claim } from '../claims/claim.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({ implements: Node, description: 'A region or a city, such as "the West".' })
export class Place extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'region or city.' })
  kind!: string;

  @Field(() => [Claim], { description: 'The claims about it.' })
  claims!: object[];
}

@ObjectType({
  implements: Node,
  description: 'What is spoken of and is neither actor, place nor event: a work, a weapon, a genre.',
})
export class Topic extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is: novel, missileSystem, genre.' })
  kind!: string;
}
