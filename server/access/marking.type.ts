import { registerEnumType } from 'type-graphql';

/** The Traffic Light Protocol's markings as the graph holds them. */
export enum Marking {
  CLEAR = 0,
  GREEN = 1,
  AMBER = 2,
  AMBER_STRICT = 3,
  RED = 4,
}
registerEnumType(Marking, {
  name: 'Marking',
  description: 'How widely something may be passed on: the Traffic Light Protocol, 2.0.',
});
