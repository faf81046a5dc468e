/** Words of others: rendered as text, their direction kept to themselves, never as markup or as a link. */
export function Foreign({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}
