import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from '../channels/channel.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { CounterEvidence } from '../counter-evidence/counter-evidence.type.ts';
import { Country } from '../countries/country.type.ts';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';
import { ReasonCode } from '../reasons/reason.type.ts';
import { Statement } from '../statements/statement.type.ts';

/** What somebody does in the evidence that the reader may see. */
export enum ActorRole {
  AMPLIFIER = 'AMPLIFIER',
  EXPERT = 'EXPERT',
  AUTHOR = 'AUTHOR',
  SUBJECT = 'SUBJECT',
}
registerEnumType(ActorRole, {
  name: 'ActorRole',
  description: 'What somebody does in the evidence. Derived from relationships, never stored on the person.',
  valuesConfig: {
    AMPLIFIER: { description: 'Said something that expresses a claim, and gave no counter-evidence.' },
    EXPERT: { description: 'Gave counter-evidence that somebody else printed.' },
    AUTHOR: { description: 'Wrote a document.' },
    SUBJECT: { description: 'Is spoken of by a claim.' },
  },
});

@InterfaceType({
  implements: Node,
  description: "Anyone who speaks or answers: a person, an organization, or a collective such as 'Russian propaganda'.",
})
export abstract class Actor extends Node {
  @Field(() => ID, { description: 'Stable; the word before the first colon tells the kind.' })
  override id!: string;

  @Field(() => String, { description: 'The name as the least restricted source prints it.' })
  name!: string;

  @Field(() => [String], { description: 'Other names and spellings that sources print.' })
  aliases!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The role in the words of the source; null where none is stated.',
  })
  roleText!: string | null;

  @Field(() => Country, {
    nullable: true,
    description: 'The country of an office held, of a state body, or of the state body that employs it.',
  })
  country!: object | null;

  @Field(() => [ActorRole], { description: 'What it does in the evidence.' })
  roles!: ActorRole[];

  @Field(() => [Channel], { description: 'The channels that it operates.' })
  channels!: object[];

  @Field(() => [Statement], {
    description: 'What it said, in its own words or paraphrased; not what others put into its mouth.',
  })
  statements!: object[];

  @Field(() => [Claim], { description: 'The claims that its statements express.' })
  claims!: object[];

  @Field(() => [Narrative], {
    description: 'The narratives under which its statements are printed; more than one means that it bridges them.',
  })
  narratives!: object[];

  @Field(() => [CounterEvidence], { description: 'The counter-evidence that it gave.' })
  counterEvidence!: object[];

  @Field(() => [Affiliation], { description: 'The organizations that it belongs to.' })
  affiliations!: object[];

  @Field(() => Reach, {
    description: 'The latest counts over the channels that it operates; unknown where it operates none.',
  })
  reach!: object;

  @Field(() => [IdentityQuestion], {
    description: 'Actors that may be the same; nobody is merged before an analyst says yes.',
  })
  possiblySameAs!: object[];

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];

  @Field(() => [SourceSpan], { description: 'Every place where a document names it.' })
  mentions!: object[];
}

@ObjectType({ implements: Actor, description: 'One human being.' })
export class Person extends Actor {}

@ObjectType({ implements: Actor, description: 'A body with a name: it may speak, print or give evidence.' })
export class Organization extends Actor {
  @Field(() => String, { nullable: true, description: 'What kind of organization, in the words of the source.' })
  orgType!: string | null;
}

@ObjectType({
  implements: Actor,
  description: 'Several unnamed speakers taken together, such as "Russian propaganda"; never merged with a person.',
})
export class Collective extends Actor {}

@ObjectType({ description: 'That an actor belongs to an organization.' })
export class Affiliation {
  @Field(() => Actor, { description: 'The organization.' })
  organization!: object;

  @Field(() => String, { nullable: true, description: 'What the actor is there.' })
  role!: string | null;

  @Field(() => SourceSpan, { nullable: true, description: 'Where this is printed.' })
  source!: object | null;
}

@ObjectType({ description: 'That two actors may be one: a question for an analyst, never a merge.' })
export class IdentityQuestion {
  @Field(() => Actor, { description: 'The actor that the question is about.' })
  subject!: object;

  @Field(() => Actor, { description: 'Whom it may be.' })
  actor!: object;

  @Field(() => String, { description: 'Why somebody thinks so.' })
  reason!: string;

  @Field(() => ReasonCode, { nullable: true, description: 'Which sentence that is; null in words of an analyst.' })
  reasonCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  reasonWords!: string[] | null;

  @Field(() => Number, { nullable: true, description: 'How likely, 0 to 1; null where nobody estimated it.' })
  score!: number | null;

  @Field(() => String, { description: 'open, yes or no.' })
  status!: string;

  @Field(() => Int, { description: 'How often it has been answered, and 1: pass it as expectedVersion to the answer.' })
  version!: number;
}
