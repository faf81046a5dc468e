import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The part of an id that is a hash: 128 bits of the parts, in their order. */
export function hashId(...parts: (string | number | null)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32);
}
