import { Field, ID, InputType, Int } from 'type-graphql';

/** What every mutation takes. */
@InputType()
export abstract class WriteInput {
  @Field(() => String, {
    description:
      'Chosen by the client, new for each intention: 8 to 100 letters, digits, and .:_-; sent again with the same input, it gives the first answer and changes nothing.',
  })
  idempotencyKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who writes, as the history names them; 'analyst' where nobody says. It grants nothing.",
  })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever writes.' })
  note?: string | null;
}

/** What every mutation takes that changes something known by its id. */
@InputType()
export abstract class CorrectionInput extends WriteInput {
  @Field(() => ID, { description: 'What is changed.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the change was made from: `history(id) { version }`.' })
  expectedVersion!: number;
}
