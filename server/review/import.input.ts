import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { WriteInput } from '../writing/write.input.ts';

@InputType({ description: 'A document to bring in: its text or its bytes, and what is known about it.' })
export class ImportDocumentInput extends WriteInput {
  @Field(() => String, { nullable: true, description: 'Its text, for a paste; text or base64, one of them.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Its bytes in base64, for a file such as a DOCX.' })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, such as the name of its file.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'text, markdown, html or docx; detected where it is not given.' })
  format?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; the one that it prints where none is given.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it; proposed where the document prints the name.' })
  author?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published. Never fetched.' })
  url?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day on which it was published.' })
  published?: Date | string | null;

  @Field(() => Marking, {
    defaultValue: Marking.RED,
    description: 'How widely it may be passed on; RED where nobody says.',
  })
  marking!: Marking;

  @Field(() => ID, { nullable: true, description: 'The document of which this is a corrected edition.' })
  editionOf?: string | null;
}

@InputType({ description: 'An import to undo as a whole.' })
export class UndoImportInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;
}
