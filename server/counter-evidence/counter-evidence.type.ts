import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from '../actors/actor.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { SourceSpan } from '../documents/source-span.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Note } from '../notes/note.type.ts';
import { Node } from '../reading/node.type.ts';

/** What counter-evidence does. */
export enum CounterEvidenceKind {
  REBUTTAL = 'rebuttal',
  MOTIVE_EXPOSED = 'motiveExposed',
  CONTEXT = 'context',
  ALTERNATIVE = 'alternative',
}
registerEnumType(CounterEvidenceKind, {
  name: 'CounterEvidenceKind',
  description: 'What counter-evidence does.',
  valuesConfig: {
    REBUTTAL: { description: 'Says that a claim is wrong, and why.' },
    MOTIVE_EXPOSED: { description: 'Says why a claim is made; not that it is wrong.' },
    CONTEXT: { description: 'Adds what one should know.' },
    ALTERNATIVE: { description: 'Assesses the matter otherwise; rebuts nothing.' },
  },
});

@ObjectType({ description: 'How a fact-checker rates a claim, in its own words and figures.' })
export class Rating {
  @Field(() => String, { nullable: true, description: 'As the fact-checker words it, such as "Mostly false".' })
  text!: string | null;

  @Field(() => Float, { nullable: true, description: 'On its own scale, from `worst` to `best`.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The best value of that scale.' })
  best!: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst value of that scale.' })
  worst!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'false, mostlyFalse, mixed, mostlyTrue, true or unproven; null where the rating does not say which.',
  })
  norm!: string | null;
}

@ObjectType({ implements: Node, description: 'What somebody says against a claim, or about it.' })
export class CounterEvidence extends Node {
  @Field(() => String, { description: 'As printed.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'In one short sentence by the analyst.' })
  paraphrase!: string | null;

  @Field(() => CounterEvidenceKind, { description: 'What it does.' })
  kind!: CounterEvidenceKind;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its own page, as of a fact-checker's review; null where it has none.",
  })
  url!: string | null;

  @Field(() => Rating, { nullable: true, description: "A fact-checker's rating; null where nobody rates." })
  rating!: object | null;

  @Field(() => [Actor], { description: 'Who says so.' })
  givenBy!: object[];

  @Field(() => [Actor], {
    description: 'The outlet or author through which the source spoke, such as a radio station.',
  })
  via!: object[];

  @Field(() => Boolean, { description: 'True where the source is not the author of the document itself.' })
  independent!: boolean;

  @Field(() => [Claim], { description: 'The claims that it rebuts.' })
  rebuts!: object[];

  @Field(() => [Claim], { description: 'The claims that it supports.' })
  corroborates!: object[];

  @Field(() => [Claim], { description: 'The claims that it puts into perspective.' })
  qualifies!: object[];

  @Field(() => [Claim], { description: 'The claims whose motive it exposes.' })
  exposesMotiveOf!: object[];

  @Field(() => [Narrative], { description: 'The narratives under which it is printed.' })
  narratives!: object[];

  @Field(() => SourceSpan, { nullable: true, description: 'Where it is printed.' })
  source!: object | null;

  @Field(() => [Note], { description: 'What analysts noted about it.' })
  notes!: object[];
}
