import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
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
