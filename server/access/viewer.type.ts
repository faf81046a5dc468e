import { Field, ObjectType } from 'type-graphql';
import { Marking } from './marking.type.ts';

@ObjectType({ description: 'Who is asking.' })
export class Viewer {
  @Field(() => String, { description: "The name of the key, or 'analyst' for the person at this machine." })
  name!: string;

  @Field(() => Marking, { description: 'The highest marking that the viewer may see.' })
  clearance!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may change the graph: the person at this machine alone.' })
  mayWrite!: boolean;
}
