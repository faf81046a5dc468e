import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Actor } from '../actors/actor.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';
import { Section } from './source-span.type.ts';

@ObjectType({ implements: Node, description: 'A source, kept unchanged.' })
export class Document extends Node {
  @Field(() => String, { description: 'Its title as printed.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published. Never fetched by this server.' })
  url!: string | null;

  @Field(() => [Actor], { description: 'Who wrote it.' })
  authors!: object[];

  @Field(() => Actor, { nullable: true, description: 'Who published it.' })
  publisher!: object | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'When it was published; null where it does not say.' })
  published!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the stored copy was fetched.' })
  retrievedAt!: string | null;

  @Field(() => String, { description: 'SHA-256 of the stored bytes, hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'The whole text as stored.' })
  text!: string;

  @Field(() => [Section], { description: 'Its sections, in order.' })
  sections!: Section[];

  @Field(() => Marking, { description: 'How widely it may be passed on.' })
  marking!: number;

  @Field(() => String, { nullable: true, description: 'Admiralty code, A to F; null where nobody rated it.' })
  sourceReliability!: string | null;

  @Field(() => [Narrative], { description: 'The narratives that it describes.' })
  narratives!: object[];

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];
}
