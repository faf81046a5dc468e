/** Marks a button, a radio button or a tick box of a card as an option that a digit takes; review.css numbers them. */
export const OPTION = { 'data-option': true };

/** Takes the n-th option of a card, from 1: who a name is, which claim it is, what it answers. */
export function takeOption(card: HTMLElement | null, n: number): void {
  card?.querySelectorAll<HTMLElement>('[data-option] input, button[data-option]')[n - 1]?.click();
}

/** Goes to the first field of a card, or of a part of it. */
export function enterCard(card: HTMLElement | null, part?: string): void {
  const within = (part && card?.querySelector(part)) || card;
  const fields = within?.querySelectorAll<HTMLElement>('input:not(:disabled), textarea:not(:disabled)') ?? [];
  [...fields].find((field) => field.checkVisibility())?.focus();
}
