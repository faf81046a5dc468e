import { Field, InputType, registerEnumType } from 'type-graphql';

@InputType({ description: 'Which channels; every condition given must hold.' })
export class ChannelFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Sharing the same objects with another channel within seconds (true), or with none (false).',
  })
  coShared?: boolean | null;
}

/** In which order channels are listed; ties are in order of id. */
export enum ChannelOrder {
  ID = 'ID',
  REACH_DESC = 'REACH_DESC',
}
registerEnumType(ChannelOrder, {
  name: 'ChannelOrder',
  description: 'In which order channels are listed; ties are in order of id.',
  valuesConfig: {
    ID: { description: 'By id.' },
    REACH_DESC: { description: 'Widest known reach first; unknown reach last.' },
  },
});
