import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActorRole } from '../actors/actor.type.ts';

@InputType({ description: 'What the picture shows; every condition given must hold.' })
export class NetworkFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these narratives.' })
  narratives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only these amplifiers, and what answers them.' })
  actors?: string[] | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only statements with a claim that is rebutted (true) or not (false).',
  })
  rebutted?: boolean | null;
}
