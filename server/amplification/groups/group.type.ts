import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../reading/node.type.ts';

/** By what amplifiers are gathered where there are too many to draw. */
export enum GroupBy {
  PLATFORM = 'platform',
  COUNTRY = 'country',
  ORGANIZATION = 'organization',
  NARRATIVE = 'narrative',
}
registerEnumType(GroupBy, {
  name: 'GroupBy',
  description: 'By what amplifiers are gathered where there are too many to draw one by one.',
  valuesConfig: {
    PLATFORM: { description: 'The platform of the channel; of an actor, the first that it has a channel on.' },
    COUNTRY: { description: 'The country whose office or state body an actor is of.' },
    ORGANIZATION: { description: 'The organization that an actor is affiliated with.' },
    NARRATIVE: { description: 'The narrative, or the claim where it is expanded, that it has the most statements in.' },
  },
});

@ObjectType({ description: 'An amplifier in a group.' })
export class GroupMember {
  @Field(() => Node, { description: 'The actor or channel.' })
  amplifier!: object;

  @Field(() => Int, { nullable: true, description: 'Its known reach in this picture; null where it is unknown.' })
  reach!: number | null;

  @Field(() => Int, { description: 'How many statements it has in this picture, each counted once.' })
  statements!: number;
}

@ObjectType({
  implements: Node,
  description:
    'Amplifiers drawn as one, where a picture would have more than it can show. It is made for the picture and is not in the graph.',
})
export class AmplifierGroup extends Node {
  @Field(() => Int, { description: 'How many amplifiers are in it.' })
  memberCount!: number;

  @Field(() => [GroupMember], { description: 'The amplifiers in it, the widest known reach first.' })
  members!: GroupMember[];

  @Field(() => Int, { description: 'How many distinct channels carried what they say.' })
  channelCount!: number;

  @Field(() => Int, {
    description:
      'How many of its channels, and of its speakers without a channel, have no stated reach: unknown, not zero.',
  })
  unknownReach!: number;
}
