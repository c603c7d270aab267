import type { EventOrigin, TimelineEvent } from '../incident/types';
import type { EpochMs } from '../units';

/**
 * What something that evidence tells is to the timeline: `new`; the `same` as a row; the row was `edited` since it was imported, and
 * stays as it is; the source has `changed` a row that nobody edited; or it stands `twice` in the evidence itself.
 */
export type ImportMatch =
  | { readonly kind: 'new' | 'twice' }
  | { readonly kind: 'same' | 'edited' | 'changed'; readonly id: string };

type Known = Pick<TimelineEvent, 'id' | 'at' | 'text' | 'origin'>;

/**
 * Tells evidence that is in the timeline already from what is new: by what tells it from all others in its source, then by time
 * and text.
 *
 * @param events the timeline as it is
 * @returns a function to be asked once for each event of the evidence, in order: it remembers what it was asked
 */
export function matchImport(events: readonly Known[]): (read: EventOrigin) => ImportMatch {
  const byLocator = new Map<string, Known>();
  const byWords = new Map<string, Known>();
  const byOrigin = new Map<string, Known>();
  for (const event of events) {
    if (event.at !== null) keepFirst(byWords, wordsKey(event.at, event.text), event);
    if (event.origin === null) continue;
    keepFirst(byOrigin, wordsKey(event.origin.at, event.origin.text), event);
    if (event.origin.locator !== '') keepFirst(byLocator, event.origin.locator, event);
  }
  const seen = new Set<string>();

  return (read) => {
    const words = wordsKey(read.at, read.text);
    const key = read.locator === '' ? words : `#${read.locator}`;
    if (seen.has(key)) return { kind: 'twice' };
    seen.add(key);
    const located = read.locator === '' ? undefined : byLocator.get(read.locator);
    if (located) return compare(located, words);
    const alike = byWords.get(words);
    if (alike) return { kind: 'same', id: alike.id };
    const before = byOrigin.get(words);
    return before ? { kind: 'edited', id: before.id } : { kind: 'new' };
  };
}

function compare({ id, at, text, origin }: Known, words: string): ImportMatch {
  const now = at === null ? '' : wordsKey(at, text);
  if (now === words) return { kind: 'same', id };
  const imported = origin && wordsKey(origin.at, origin.text);
  return { kind: now === imported ? 'changed' : 'edited', id };
}

function keepFirst(map: Map<string, Known>, key: string, event: Known): void {
  if (!map.has(key)) map.set(key, event);
}

/** White space does not tell two texts apart: a row may have been wrapped. */
function wordsKey(at: EpochMs, text: string): string {
  return `${at} ${text.replace(/\s+/g, ' ').trim()}`;
}
