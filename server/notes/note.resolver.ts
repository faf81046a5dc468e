import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { reasonCode } from '../reasons/reason.type.ts';
import { Note } from './note.type.ts';

const NoteConnection = connectionType('Note', () => Note);

/** Reads notes. */
@Resolver(() => Note)
export class NoteResolver {
  @Query(() => NoteConnection, { description: 'All notes, in order of id.' })
  notes(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'notes', count: 'noteCount' }, page, context, info);
  }

  @FieldResolver()
  textCode(@Root() note: Note): string | null {
    return reasonCode(note.textCode);
  }
}
