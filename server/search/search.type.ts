import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../reading/node.type.ts';

@ObjectType({ description: 'Something that fits the words of a search, and why.' })
export class SearchHit {
  @Field(() => Node, { description: 'What fits.' })
  node!: object;

  @Field(() => String, { description: 'Its type.' })
  kind!: string;

  @Field(() => String, { description: 'Its name, title or text.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The words around the match; null where the label says it all.' })
  excerpt!: string | null;

  @Field(() => Float, { description: 'How well it fits, 0 to 1: the mean over the words, names before texts.' })
  score!: number;

  @Field(() => String, { description: 'What matched: name, alias, title or text.' })
  field!: string;
}
