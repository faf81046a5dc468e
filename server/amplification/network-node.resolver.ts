import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { measuresOf } from './amplification.resolver.ts';
import { NetworkFigures, NetworkNode } from './network.type.ts';

interface Measured {
  id: string;
  kind: string;
  measures: ReturnType<typeof measuresOf>;
}

/** Measures what a picture holds of each narrative and claim, if somebody asks. */
@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => NetworkFigures, { nullable: true })
  figures(@Root() { id, kind, measures }: Measured) {
    return kind === 'Narrative' || kind === 'Claim' ? measures.figures()(id) : null;
  }
}
