import type { Facts } from '../facts.ts';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Where the first chunk, IHDR, ends: the signature's 8 bytes, length, type, 13 bytes, checksum. */
const afterHeader = 33;

/** An iTXt chunk: keyword in Latin letters, text in UTF-8, not compressed. */
function chunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const body = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length - 4);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, crcOf(body));
  return bytes;
}

/** The same PNG with what it says of itself: one text chunk a fact. */
export function withFacts(png: Uint8Array, facts: Facts): Uint8Array {
  const chunks = Object.entries(facts).map(([name, value]) => chunk(name, value));
  const length = chunks.reduce((sum, each) => sum + each.length, png.length);
  const bytes = new Uint8Array(length);
  bytes.set(png.subarray(0, afterHeader));
  let at = afterHeader;
  for (const each of chunks) {
    bytes.set(each, at);
    at += each.length;
  }
  bytes.set(png.subarray(afterHeader), at);
  return bytes;
}
