/** An input that is no readable document; says what stands where. Nothing was proposed and nothing written. */
export class InputRefused extends Error {
  override name = 'InputRefused';

  /** @param place the file, and within it the part, line or byte that is wrong */
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`${place}: ${problem}`);
  }
}
