import { Field, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { WriteInput } from '../writing/write.input.ts';

@InputType({
  description: 'Why a fact is believed: words of a stored document, or else the reason of the analyst. One of the two.',
})
export class SourceInput {
  @Field(() => ID, { nullable: true, description: 'The document that prints it.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the document, exactly as they stand there.' })
  excerpt?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the words start, in Unicode code points; needed only where they stand more than once.',
  })
  start?: number | null;

  @Field(() => String, { nullable: true, description: 'Where no stored document states it: why the analyst does.' })
  reason?: string | null;
}

/** What every mutation takes that brings something new into the graph. */
@InputType()
export abstract class NewInput extends WriteInput {
  @Field(() => Marking, {
    description: 'How widely it may be passed on; not more widely than the document it is taken from.',
  })
  marking!: number;

  @Field(() => SourceInput, { description: 'Where it is printed, or why the analyst states it.' })
  source!: SourceInput;
}
