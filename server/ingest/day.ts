/** Whether a text is a day of the calendar as YYYY-MM-DD; JavaScript takes the 31st of February for one of March. */
export function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}
