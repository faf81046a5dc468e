import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { Country } from './country.type.ts';

const CountryConnection = connectionType('Country', () => Country);

/** Reads countries. */
@Resolver(() => Country)
export class CountryResolver {
  @Query(() => CountryConnection, { description: 'All countries, in order of id.' })
  countries(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'countries', count: 'countryCount' }, page, context, info);
  }
}
