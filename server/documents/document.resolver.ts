import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { Document } from './document.type.ts';

const DocumentConnection = connectionType('Document', () => Document);

/** Reads documents. */
@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'A document; null where there is none that you may see.' })
  document(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'documents');
  }

  @Query(() => DocumentConnection, { description: 'All documents, in order of id.' })
  documents(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'documents', count: 'documentCount' }, page, context, info);
  }
}
