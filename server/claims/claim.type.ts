import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Channel } from '../channels/channel.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { CounterEvidence } from '../counter-evidence/counter-evidence.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';
import { Statement } from '../statements/statement.type.ts';

/** How a statement makes a claim. */
export enum ClaimKind {
  EXPLICIT = 'explicit',
  IMPLIED = 'implied',
  REPORTED = 'reported',
  CONCEDED = 'conceded',
}
registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'How a claim is made.',
  valuesConfig: {
    EXPLICIT: { description: 'The words say it.' },
    IMPLIED: { description: 'The words suggest it.' },
    REPORTED: { description: 'It is reported that it is made, by an analyst or a fact-checker; no words are quoted.' },
    CONCEDED: { description: 'The speaker admits it.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'What statements say, in neutral words. A claim is not a fact: see who makes it, and what answers it.',
})
export class Claim extends Node {
  @Field(() => String, { description: 'The claim in neutral words.' })
  text!: string;

  @Field(() => ClaimKind, { description: 'How it is made.' })
  kind!: ClaimKind;

  @Field(() => [Narrative], { description: 'The narratives that it is part of.' })
  narratives!: object[];

  @Field(() => [Statement], {
    description:
      'The statements that express it, the earliest first, undated ones last. `statements(filter:)` pages through all.',
  })
  statements!: object[];

  @Field(() => Int, { description: 'How many statements express it.' })
  statementCount!: number;

  @Field(() => [Actor], { description: 'Who said it, directly or in paraphrase.' })
  speakers!: object[];

  @Field(() => [Channel], { description: 'The channels that carried it.' })
  channels!: object[];

  @Field(() => Reach, { description: 'Reach of the channels that carried it, each counted once.' })
  reach!: object;

  @Field(() => [CounterEvidence], {
    description: 'What bears on it: rebuttals, exposed motives, corroboration. Only a rebuttal rebuts.',
  })
  counterEvidence!: { kind: string }[];

  @Field(() => Boolean, { description: 'Whether counter-evidence of kind REBUTTAL rebuts it.' })
  rebutted!: boolean;

  @Field(() => [Claim], { description: 'Claims that cannot be true together with it.' })
  contradicts!: object[];

  @Field(() => [Node], { description: 'Whom and what it is about: actors, countries, places, events.' })
  about!: object[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was first seen; null where nothing is dated.' })
  firstSeenAt!: string | null;

  @Field(() => [ClaimFamily], { description: 'The families of claims that say nearly the same.' })
  families!: object[];

  @Field(() => [Carriage], { description: 'Who carried it when, the first mover first; empty where nothing is dated.' })
  spread!: Carriage[];

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];
}

@ObjectType({ implements: Node, description: 'Claims that say nearly the same, grouped by an analyst.' })
export class ClaimFamily extends Node {
  @Field(() => String, { description: 'What they have in common.' })
  text!: string;

  @Field(() => [Claim], { description: 'Its claims.' })
  claims!: object[];
}

@ObjectType({ description: 'That a channel carried a claim at a time.' })
export class Carriage {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: { id: string };

  @Field(() => GraphQLDateTime, { description: 'When it carried the claim first.' })
  at!: string;

  @Field(() => Int, { description: 'Seconds after the first mover.' })
  lagSec!: number;
}
