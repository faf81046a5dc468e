import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActorRole } from './actor.type.ts';

@InputType({ description: 'Which actors; every condition given must hold.' })
export class ActorFilter {
  @Field(() => [ActorRole], { nullable: true, description: 'With one of these roles.' })
  roles?: ActorRole[] | null;

  @Field(() => [ID], { nullable: true, description: 'Speaking in one of these narratives.' })
  narratives?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Speaking in at least so many narratives: 2 finds those who bridge.',
  })
  minNarratives?: number | null;
}

/** In which order actors are listed; ties are in order of id. */
export enum ActorOrder {
  NAME = 'NAME',
  REACH_DESC = 'REACH_DESC',
  NARRATIVES_DESC = 'NARRATIVES_DESC',
}
registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description: 'In which order actors are listed; ties are in order of id.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    REACH_DESC: { description: 'Widest known reach first.' },
    NARRATIVES_DESC: { description: 'Most narratives first.' },
  },
});
