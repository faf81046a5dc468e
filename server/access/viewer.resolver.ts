import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.ts';
import { Viewer } from './viewer.type.ts';

/** Tells who is asking. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and what they may see.' })
  viewer(@Ctx() context: Context) {
    return { ...context.viewer, mayWrite: context.viewer.mayWrite === true };
  }
}
