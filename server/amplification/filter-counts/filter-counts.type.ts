import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A value of a filter, and how much of the picture it would leave.' })
export class FilterCount {
  @Field(() => String, { description: 'What the filter takes: an id, a name, a number or a day.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Its name, title or text; null where the value says it all.' })
  label!: string | null;

  @Field(() => Int, { description: 'How many would be left; the field says of what.' })
  count!: number;
}

@ObjectType({
  description:
    'What each value of a filter would leave, all other filters as they are. Computed from what the viewer may see; no narrative counts as expanded. The 500 greatest of each, days apart.',
})
export class FilterCounts {
  @Field(() => [FilterCount], { description: 'Narratives, with the statements that each would leave.' })
  narratives!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Claims, with the statements that each would leave.' })
  claims!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Amplifiers, with the statements that each would leave.' })
  actors!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Countries that claims are about, with statements.' })
  countries!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Platforms of the channels, with statements.' })
  platforms!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Organizations of the amplifiers, with statements.' })
  organizations!: FilterCount[];

  @Field(() => [FilterCount], { description: 'true and false, with the statements that each would leave.' })
  rebutted!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Markings up to the clearance of the viewer, with statements.' })
  markings!: FilterCount[];

  @Field(() => [FilterCount], {
    description: 'Days (ISO 8601, UTC) on which statements were published, in order; the empty one counts the undated.',
  })
  days!: FilterCount[];

  @Field(() => [FilterCount], { description: 'Roles, with the nodes that each would leave.' })
  roles!: FilterCount[];

  @Field(() => [FilterCount], {
    description:
      'Known reach of each amplifier in the picture, with how many have it; the empty one counts the unknown.',
  })
  reach!: FilterCount[];

  @Field(() => [FilterCount], {
    description: 'Numbers of statements behind a line from an amplifier, with how many lines have just that number.',
  })
  weights!: FilterCount[];
}
