/** Why the program cannot start. Its message is for the person who started it, and says what to do about it. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
