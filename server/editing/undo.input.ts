import { Field, ID, InputType } from 'type-graphql';
import { CorrectionInput, WriteInput } from '../writing/write.input.ts';

@InputType({ description: 'Which change to undo.' })
export class UndoChangeInput extends WriteInput {
  @Field(() => ID, { description: 'The change: `Change.id`.' })
  change!: string;
}

@InputType({ description: 'A node that is withdrawn or restored.' })
export class NodeDecisionInput extends CorrectionInput {
  @Field(() => String, { description: 'Why.' })
  override note!: string;
}
