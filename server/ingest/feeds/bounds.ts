const MEBIBYTE = 1024 * 1024;

/** How large a feed may be: it is written whole or not at all, in one transaction that Neo4j holds in memory. */
export const bounds = {
  /** Bytes of the file once unpacked. */
  unpackedBytes: 64 * MEBIBYTE,
  /** Records: rows, reviews or STIX objects. */
  records: 50_000,
  /** Bytes of one record. */
  recordBytes: MEBIBYTE,
  /** Followers that a channel may be said to have: more than there are people is a slip. */
  followers: 8_500_000_000,
  /** Problems that are told before a reading gives up. */
  problems: 20,
} as const;
