import type { Evidence } from '../../files/evidence';
import type { JsonObject } from '../../files/json-value';
import {
  NOTHING_ASSUMED,
  type ReadEvent,
  type ReadOptions,
  type ReadResult,
  type ReadSkip,
} from './importer';
import { type Envelope, walkEntries } from './json-entries';
import { readEntries, type Told } from './read-entries';

/** How a format that is a list of entries is read. */
export interface ListFormat {
  readonly envelope: Envelope;
  readonly tell: (entry: JsonObject) => Told;
  /** What says that the file is a part only; left out where nothing in the format can. */
  readonly findMissing?: (value: unknown) => readonly ReadSkip[];
  /** A last look at all events together. */
  readonly settle?: (events: readonly ReadEvent[], value: unknown) => readonly ReadEvent[];
}

/** Reads evidence of such a format. */
export function readListFormat(
  { envelope, tell, findMissing, settle }: ListFormat,
  evidence: Evidence,
  options: ReadOptions,
): ReadResult {
  const value = evidence.kind === 'json' ? evidence.value : null;
  const result = readEntries(walkEntries(value, envelope), tell, options);
  if (!result.ok) return result;
  const events = settle?.(result.events, value) ?? result.events;
  const skipped = [...result.skipped, ...(findMissing?.(value) ?? [])];
  return { ok: true, reading: { events, doubts: result.doubts, skipped, ...NOTHING_ASSUMED } };
}
