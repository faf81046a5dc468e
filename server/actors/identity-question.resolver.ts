import { FieldResolver, Resolver, Root } from 'type-graphql';
import { reasonCode } from '../reasons/reason.type.ts';
import { IdentityQuestion } from './actor.type.ts';

/** Reads why two actors may be one. */
@Resolver(() => IdentityQuestion)
export class IdentityQuestionResolver {
  @FieldResolver()
  reasonCode(@Root() question: IdentityQuestion): string | null {
    return reasonCode(question.reasonCode);
  }
}
