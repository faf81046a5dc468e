import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Channel } from '../channels/channel.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { CounterEvidence } from '../counter-evidence/counter-evidence.type.ts';
import { Node } from '../reading/node.type.ts';
import { Statement } from '../statements/statement.type.ts';

/** Where in the hierarchy a narrative stands. */
export enum NarrativeLevel {
  META = 'meta',
  NARRATIVE = 'narrative',
  SUB = 'sub',
}
registerEnumType(NarrativeLevel, {
  name: 'NarrativeLevel',
  description: 'Where in the hierarchy a narrative stands: meta-narrative, narrative, sub-narrative.',
});

@ObjectType({ implements: Node, description: 'A story that several claims tell together.' })
export class Narrative extends Node {
  @Field(() => String, { description: 'Its title, in the words of the source.' })
  title!: string;

  @Field(() => NarrativeLevel, { description: 'Where in the hierarchy it stands.' })
  level!: NarrativeLevel;

  @Field(() => String, { nullable: true, description: 'What it says, in one neutral sentence.' })
  gloss!: string | null;

  @Field(() => [Narrative], { description: 'The wider narratives that it is part of.' })
  parents!: object[];

  @Field(() => [Narrative], { description: 'The narrower narratives that are part of it.' })
  children!: object[];

  @Field(() => [Claim], { description: 'Its claims.' })
  claims!: object[];

  @Field(() => [Statement], {
    description:
      'The statements in it, the earliest first, undated ones last. `statements(filter:)` pages through all.',
  })
  statements!: object[];

  @Field(() => Int, { description: 'How many statements are in it.' })
  statementCount!: number;

  @Field(() => [Actor], { description: 'Who speaks in it, directly or in paraphrase.' })
  actors!: object[];

  @Field(() => [Channel], { description: 'The channels that carried its statements.' })
  channels!: object[];

  @Field(() => [CounterEvidence], { description: 'The counter-evidence printed under it.' })
  counterEvidence!: object[];

  @Field(() => Reach, { description: 'Reach of the channels that carried its statements, each counted once.' })
  reach!: object;

  @Field(() => RebuttalCoverage, { description: 'How much of it is rebutted.' })
  rebuttalCoverage!: object;

  @Field(() => [VoiceShare], { description: 'Who speaks how much of it, the loudest first.' })
  shareOfVoice!: object[];
}

@ObjectType({
  description: 'How many claims are rebutted. Exposed motives, context and alternative assessments rebut nothing.',
})
export class RebuttalCoverage {
  @Field(() => Int, { description: 'Number of claims.' })
  claims!: number;

  @Field(() => Int, { description: 'Number of claims that a rebuttal answers.' })
  rebutted!: number;

  @Field(() => Float, { description: 'rebutted / claims, 0 to 1; 0 where there is no claim.' })
  ratio!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same, each claim weighted by its known reach; null where no reach is known.',
  })
  reachWeighted!: number | null;
}

@ObjectType({ description: "A speaker's part in a narrative." })
export class VoiceShare {
  @Field(() => Actor, { description: 'The speaker.' })
  actor!: object;

  @Field(() => Int, { description: 'Number of statements.' })
  statements!: number;

  @Field(() => Float, { description: 'statements / all statements of the narrative by a named speaker, 0 to 1.' })
  ratio!: number;
}
