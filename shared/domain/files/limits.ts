/**
 * How much of a file is read before it is refused: far above any evidence of one incident, far below what would stall or
 * fill a laptop. A refusal names the limit.
 */
export const LIMITS = {
  /** Bytes of a file as it lies on the disk. */
  fileBytes: 256_000_000,
  /** Bytes of one text, or of one entry of an archive once unpacked. */
  textBytes: 64_000_000,
  /** Bytes of all entries of an archive together, unpacked. */
  unpackedBytes: 1_000_000_000,
  /** Files in an archive. */
  entries: 50_000,
  /** How many times larger an entry may become when it is unpacked. */
  expansion: 300,
  /** Objects and lists within each other. */
  depth: 100,
  /** Lines of a text, rows of a table: blank ones count, since each of them costs memory. */
  lines: 500_000,
  /** Events that one file may give. */
  events: 200_000,
  /** Characters of one event; what is longer is cut, and says so. */
  eventChars: 4_000,
} as const;
