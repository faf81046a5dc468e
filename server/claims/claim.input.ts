import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ClaimKind } from './claim.type.ts';

@InputType({ description: 'Which claims; every condition given must hold.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Part of one of these narratives.' })
  narratives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Said by one of these actors, directly or in paraphrase.' })
  actors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About one of these actors, countries, places or events.' })
  about?: string[] | null;

  @Field(() => [ClaimKind], { nullable: true, description: 'Made in one of these ways.' })
  kinds?: ClaimKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Rebutted (true) or not (false).' })
  rebutted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With another claim that cannot be true together with it (true), or with none (false).',
  })
  contradicted?: boolean | null;
}

/** In which order claims are listed; ties are in order of id. */
export enum ClaimOrder {
  ID = 'ID',
  REACH_DESC = 'REACH_DESC',
  TEXT = 'TEXT',
  FIRST_SEEN = 'FIRST_SEEN',
}
registerEnumType(ClaimOrder, {
  name: 'ClaimOrder',
  description: 'In which order claims are listed; ties are in order of id.',
  valuesConfig: {
    ID: { description: 'By id.' },
    REACH_DESC: { description: 'Widest known reach first.' },
    TEXT: { description: 'By text.' },
    FIRST_SEEN: { description: 'Earliest first; undated last.' },
  },
});
