import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/decode.ts';
import { Marking } from '../access/marking.type.ts';
import { Assertion } from '../assertions/assertion.type.ts';
import type { FactType } from '../ingest/model.ts';
import type { FactName } from '../writing/fact-state.ts';
import { FactTypes } from './fact.input.ts';

@ObjectType({ description: 'A value that a fact holds, as text.' })
export class FactValue {
  @Field(() => String, { description: 'Its name, such as mode or role.' })
  name!: string;

  @Field(() => String, { description: 'The value.' })
  value!: string;
}

@ObjectType({ description: 'A relationship that states a fact, with why it is believed.' })
export class Fact {
  @Field(() => FactTypes, { description: 'Its type.' })
  type!: FactType;

  @Field(() => ID, { description: 'Where it begins.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'RELATED_TO only: how.' })
  kind!: string | null;

  @Field(() => [FactValue], { description: 'What it holds besides its ends.' })
  values!: FactValue[];

  @Field(() => Int, { description: 'Pass it as expectedVersion to what changes the fact.' })
  version!: number;

  @Field(() => Marking, { description: 'How widely it may be passed on; RED where it is withdrawn.' })
  marking!: number;

  @Field(() => Boolean, {
    description: 'True where it is withdrawn: hidden from everybody, shown here to the analyst.',
  })
  withdrawn!: boolean;

  @Field(() => String, {
    description: 'accepted, proposed, rejected or superseded; open, yes or no of an identity question.',
  })
  status!: string;

  @Field(() => [Assertion], { description: 'Who read it out of which words, those no longer in force too.' })
  assertions!: object[];
}

const TOLD_APART = new Set(['assertions', 'version', 'marking', 'status', 'kind', 'reasonCode', 'reasonWords']);

/** How a fact RELATED_TO relates its ends; null of every other. */
export function kindOf({ properties }: Row): string | null {
  const { kind } = properties as Row;
  return typeof kind === 'string' ? kind : null;
}

/** A row of the statement `fact` as the API tells it. */
export function toldFact({ type, from, to, kind }: FactName, row: Row): Fact {
  const properties = row.properties as Row;
  const marking = Number(row.marking);
  const values = Object.entries(properties)
    .filter(([name, value]) => !TOLD_APART.has(name) && value !== null)
    .map(([name, value]) => ({ name, value: String(value) }));
  return {
    ...{ type, from, to, kind: kind ?? null, values: values.sort((a, b) => (a.name < b.name ? -1 : 1)) },
    ...{ version: Number(row.version), marking: Math.min(marking, 4), withdrawn: marking > 4 },
    ...{ status: String(properties.status ?? 'accepted'), assertions: row.assertions as object[] },
  };
}
