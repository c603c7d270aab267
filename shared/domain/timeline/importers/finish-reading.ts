import { LIMITS } from '../../files/limits';
import { NOTHING_ASSUMED, type Reading, type ReadResult } from './importer';
import { tooManyEntries } from './read-entries';

/** The reading of evidence whose times all say their day and zone; refused where there is more of it than is read. */
export function finishReading(found: Pick<Reading, 'events' | 'doubts' | 'skipped'>): ReadResult {
  const count = found.events.length + found.doubts.length + found.skipped.length;
  if (count > LIMITS.events) return { ok: false, problem: tooManyEntries() };
  return { ok: true, reading: { ...found, ...NOTHING_ASSUMED } };
}
