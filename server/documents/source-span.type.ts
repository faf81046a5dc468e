import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../reading/node.type.ts';
import { Document } from './document.type.ts';

@ObjectType({ implements: Node, description: 'A part of a document.' })
export class Section extends Node {
  @Field(() => String, { nullable: true, description: 'Its heading as printed.' })
  heading!: string | null;

  @Field(() => Int, { description: 'Its place among the sections, from 0.' })
  ordinal!: number;

  @Field(() => Int, { description: 'Where it starts: offset in Unicode code points.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

@ObjectType({ description: 'Where the words stand: offsets in Unicode code points of the stored text.' })
export class SourceSpan {
  @Field(() => Document, { description: 'The document.' })
  document!: object;

  @Field(() => Section, { nullable: true, description: 'The section of it.' })
  section!: Section | null;

  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  end!: number;

  @Field(() => Int, { nullable: true, description: 'Line of the stored text, from 1.' })
  line!: number | null;

  @Field(() => String, { description: 'The words, exactly as they stand there.' })
  excerpt!: string;
}
