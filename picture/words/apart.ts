/** A name or text of others within a sentence of ours: its direction marks end with it (Unicode isolates). */
export const apart = (text: string): string => `\u2068${text}\u2069`;
