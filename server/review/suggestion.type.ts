import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../reading/node.type.ts';
import { ReasonCode } from '../reasons/reason.type.ts';
import { NameRole } from './proposal.enums.ts';

/** What every suggestion tells beside its reason. */
@ObjectType()
abstract class Suggestion {
  @Field(() => Float, { description: 'How well it fits, 0 to 1.' })
  score!: number;

  @Field(() => ReasonCode, { description: 'Which sentence that is.' })
  reasonCode!: string;

  @Field(() => [String], { description: 'The words that go into it.' })
  reasonWords!: string[];
}

@ObjectType({
  description: 'Somebody or something known that a printed name may be. Never taken for it without an analyst.',
})
export class NameSuggestion extends Suggestion {
  @Field(() => Node, { description: 'Who or what.' })
  node!: object;

  @Field(() => String, { description: 'The known name that fits best.' })
  name!: string;

  @Field(() => String, {
    description:
      'decided (you chose it for the same name in this document), exact, transliteration, part (the end of the other name), likeness or imitation (letters of another script).',
  })
  by!: string;

  @Field(() => String, { description: 'Why it is suggested.' })
  reason!: string;
}

@ObjectType({ description: 'A name in a proposal: who is it? To be decided when the proposal is accepted.' })
export class PrintedName {
  @Field(() => NameRole, { description: 'What the name is there for.' })
  role!: NameRole;

  @Field(() => String, { description: 'The name, as printed or as an analyst put it right.' })
  words!: string;

  @Field(() => Int, { description: 'Where it stands.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => String, { nullable: true, description: 'The role or office printed beside it.' })
  roleText!: string | null;

  @Field(() => String, { nullable: true, description: 'A fuller name in the same document that may be the same.' })
  fullerName!: string | null;

  @Field(() => [String], {
    description: 'What is suspicious about it: look-alike letters, characters that nobody sees.',
  })
  warnings!: string[];

  @Field(() => [ReasonCode], { description: 'Which sentences the warnings are, in their order.' })
  warningCodes!: string[];

  @Field(() => Node, { nullable: true, description: 'Who it was decided to be, once the proposal is accepted.' })
  decided!: object | null;

  @Field(() => [NameSuggestion], { description: 'Who or what is known by such a name, best first, 8 at most.' })
  suggestions!: object[];
}

@ObjectType({ description: 'A known claim that some words may express.' })
export class ClaimSuggestion extends Suggestion {
  @Field(() => Node, { description: 'The claim.' })
  node!: object;

  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => String, { description: 'Why it is suggested: the words in common.' })
  reason!: string;
}
