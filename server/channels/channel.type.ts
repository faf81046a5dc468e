import { GraphQLDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';
import { Statement } from '../statements/statement.type.ts';

@ObjectType({
  implements: Node,
  description: 'An account or outlet that carries statements. Never a person: who runs it is its operator.',
})
export class Channel extends Node {
  @Field(() => String, { description: 'The name as printed.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Its handle on the platform, without @.' })
  handle!: string | null;

  @Field(() => String, { description: "The platform; 'unknown' where no source names one." })
  platform!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => Actor, { nullable: true, description: 'Who runs it; null where nobody has said.' })
  operator!: object | null;

  @Field(() => ReachObservation, {
    nullable: true,
    description: 'The latest observation; null where nobody has stated one.',
  })
  reach!: object | null;

  @Field(() => [ReachObservation], { description: 'Every observation, the latest first.' })
  reachHistory!: ReachObservation[];

  @Field(() => [Statement], { description: 'What it carried.' })
  statements!: object[];

  @Field(() => [Claim], { description: 'The claims that what it carried expresses.' })
  claims!: object[];

  @Field(() => [Narrative], { description: 'The narratives under which what it carried is printed.' })
  narratives!: object[];

  @Field(() => [Actor], { description: 'Whose words it passes on.' })
  relays!: object[];

  @Field(() => [CoSharing], {
    description: 'Channels that shared the same objects within seconds; empty where nothing is dated.',
  })
  coSharedWith!: object[];

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];
}

@ObjectType({ implements: Node, description: 'A follower count that a source states.' })
export class ReachObservation extends Node {
  @Field(() => Int, { description: 'Followers.' })
  count!: number;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was true; null where the source gives none.' })
  asOf!: string | null;

  @Field(() => SourceSpan, { nullable: true, description: 'Where it is printed.' })
  source!: object | null;
}

@ObjectType({ description: 'That two channels shared the same objects within a short time (CooRTweet).' })
export class CoSharing {
  @Field(() => Channel, { description: 'The other channel.' })
  channel!: object;

  @Field(() => Int, { description: 'Number of pairs of shares within the window.' })
  weight!: number;

  @Field(() => Int, { description: 'Number of distinct objects shared; one alone proves nothing.' })
  objects!: number;

  @Field(() => Int, { nullable: true, description: 'The window in seconds.' })
  windowSec!: number | null;
}
