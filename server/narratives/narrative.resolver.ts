import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Reach } from '../channels/reach.type.ts';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { FIRST_STATEMENTS, firstOf } from '../statements/first-statements.ts';
import { Statement } from '../statements/statement.type.ts';
import { Narrative, RebuttalCoverage, VoiceShare } from './narrative.type.ts';

const NarrativeConnection = connectionType('Narrative', () => Narrative);

/** Reads narratives. */
@Resolver(() => Narrative)
export class NarrativeResolver {
  @Query(() => Narrative, { nullable: true, description: 'A narrative; null where there is none that you may see.' })
  narrative(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'narratives');
  }

  @Query(() => NarrativeConnection, { description: 'All narratives, in order of id.' })
  narratives(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'narratives', count: 'narrativeCount' }, page, context, info);
  }

  @FieldResolver(() => [Statement])
  statements(@Root() narrative: Narrative, @Arg('first', () => Int, FIRST_STATEMENTS) first: number) {
    return firstOf(narrative.statements, first);
  }

  @FieldResolver(() => Reach)
  reach(@Root() narrative: Narrative, @Ctx() context: Context) {
    return context.reach.load({ narratives: [narrative.id] });
  }

  @FieldResolver(() => RebuttalCoverage)
  rebuttalCoverage(@Root() narrative: Narrative, @Ctx() context: Context) {
    return context.coverage.load(narrative.id);
  }

  @FieldResolver(() => [VoiceShare])
  shareOfVoice(@Root() narrative: Narrative, @Ctx() context: Context) {
    return context.voices.load(narrative.id);
  }
}
