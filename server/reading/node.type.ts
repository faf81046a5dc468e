import { Field, ID, InterfaceType } from 'type-graphql';

/** What has an id of its own and can be asked for by it. */
@InterfaceType({ description: 'What has an id of its own and can be asked for by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable; the word before the first colon tells the kind.' })
  id!: string;
}
