import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { FACT_ENDS, type FactType } from '../ingest/model.ts';
import { WriteInput } from '../writing/write.input.ts';
import { NewInput, SourceInput } from './source.input.ts';

/** Every type of fact, as an enum of the API. */
export const FactTypes = Object.fromEntries(Object.keys(FACT_ENDS).map((type) => [type, type])) as {
  [K in FactType]: K;
};
registerEnumType(FactTypes, {
  name: 'FactType',
  description: 'A type of relationship that states a fact. Which ends it may have, the answer to a wrong one says.',
});

@InputType({ description: 'What a fact holds besides its ends. Each type knows only some of these.' })
export class FactValuesInput {
  @Field(() => String, { nullable: true, description: 'SAID: direct, indirect or reported.' })
  mode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'CARRIED: origin, relay or unknown. AFFILIATED_WITH, HOLDS_OFFICE_IN, PARTICIPATED_IN, PARTY_TO: in the words of the source.',
  })
  role?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'CARRIED: when.' })
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'OPERATES: stated or inferred.' })
  certainty?: string | null;

  @Field(() => Float, { nullable: true, description: 'EXPRESSES, POSSIBLY_SAME_AS: how likely, 0 to 1.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'POSSIBLY_SAME_AS: why somebody thinks so.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'PARTICIPATED_IN: the word by which the source hedges it.' })
  hedge?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'PARTICIPATED_IN: true where it is only claimed.' })
  claimed?: boolean | null;
}

@InputType({ description: 'A new fact that joins two nodes.' })
export class RelateInput extends NewInput {
  @Field(() => FactTypes, { description: 'Its type.' })
  type!: FactType;

  @Field(() => ID, { description: 'Where it begins: who said, who carried, which claim.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends: what was said, about whom.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: 'RELATED_TO only: how, as a word in camelCase such as alliedWith.',
  })
  kind?: string | null;

  @Field(() => FactValuesInput, { nullable: true, description: 'What it holds besides.' })
  values?: FactValuesInput | null;
}

@InputType({ description: 'Which fact, at which version.' })
export abstract class KnownFactInput extends WriteInput {
  @Field(() => FactTypes, { description: 'Its type.' })
  type!: FactType;

  @Field(() => ID, { description: 'Where it begins.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'RELATED_TO only: how.' })
  kind?: string | null;

  @Field(() => Int, { description: 'The version that the change was made from: `fact(…) { version }`.' })
  expectedVersion!: number;
}

@InputType({
  description: 'What is corrected of a fact. Its earlier assertions are superseded by one with this source.',
})
export class CorrectFactInput extends KnownFactInput {
  @Field(() => FactValuesInput, {
    nullable: true,
    description: 'What it holds besides its ends: what is not sent stays, null takes it away.',
  })
  values?: FactValuesInput | null;

  @Field(() => Marking, { description: 'How widely it may be passed on; not more widely than its source.' })
  marking!: number;

  @Field(() => SourceInput, { description: 'Where it is printed as it is now, or why the analyst states it so.' })
  source!: SourceInput;
}

@InputType({ description: 'A fact that is no longer believed. It is hidden from everybody, not deleted.' })
export class WithdrawInput extends KnownFactInput {
  @Field(() => String, { description: 'Why.' })
  override note!: string;
}

@InputType({ description: 'A withdrawn fact that is believed again, as it was.' })
export class RestoreInput extends KnownFactInput {
  @Field(() => String, { description: 'Why.' })
  override note!: string;
}
