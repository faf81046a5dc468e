import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { ActorRole } from '../actors/actor.type.ts';

@InputType({ description: 'Which known reach, in followers, and whether unknown reach as well.' })
export class ReachRange {
  @Field(() => Int, { defaultValue: 0, description: 'At least so many followers.' })
  least!: number;

  @Field(() => Int, { nullable: true, description: 'At most so many followers; no upper end where null.' })
  most?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether amplifiers stay whose reach nobody has stated: it is unknown, so in no range.',
  })
  unknown!: boolean;
}

@InputType({ description: 'What the picture shows; every condition given must hold.' })
export class NetworkFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these narratives.' })
  narratives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only statements with one of these claims.' })
  claims?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only these amplifiers, and what answers them.' })
  actors?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only amplifiers that belong to one of these organizations, or are it.',
  })
  organizations?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only what these channels carried.' })
  channels?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only statements with a claim about one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ActorRole], {
    nullable: true,
    description: 'Only nodes with one of these roles, besides narratives and claims.',
  })
  roles?: ActorRole[] | null;

  @Field(() => [String], { nullable: true, description: 'Only what was carried on one of these platforms.' })
  platforms?: string[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Only statements published at this time or later; undated ones are left out.',
  })
  from?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Only statements published at this time or earlier; undated ones are left out.',
  })
  until?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Only amplifiers with at least so many statements behind an edge.' })
  minWeight?: number | null;

  @Field(() => ReachRange, {
    nullable: true,
    description: 'Only amplifiers whose reach in this picture is within a range.',
  })
  reach?: ReachRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only statements with a claim that is rebutted (true) or not (false); claims, countries and this hold of one and the same claim.',
  })
  rebutted?: boolean | null;

  @Field(() => Marking, {
    nullable: true,
    description:
      'Only what may be passed on at least as widely as this, with every number computed from that alone. It never shows more than the viewer may see.',
  })
  marking?: Marking | null;
}
