import type { FileProblem, Where } from '../../files/evidence';
import { asObject, fieldOf, type JsonObject, readInstant } from '../../files/json-value';
import { LIMITS } from '../../files/limits';
import type { EpochMs } from '../../units';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadOptions, type ReadSkip } from './importer';
import type { Entry } from './json-entries';
import { plainText } from './plain-text';

/** What an importer understands of one entry. Texts may still hold markup; they are made plain here. */
export interface Told
  extends Partial<Omit<ReadEvent, 'at' | 'text' | 'source' | 'where' | 'approximate'>>,
    Pick<ReadEvent, 'text' | 'source'> {
  /** The fields that may hold its time, the best first. */
  readonly times: readonly string[];
}

/** Each list in the order of the file. */
export interface EntriesReading {
  readonly events: ReadEvent[];
  readonly doubts: ReadDoubt[];
  readonly skipped: ReadSkip[];
}

export type EntriesResult =
  | ({ readonly ok: true } & EntriesReading)
  | { readonly ok: false; readonly problem: FileProblem };

const ACTOR_CHARS = 200;
const HINT_CHARS = 120;
const RAW_CHARS = 200;
const PROGRESS_EVERY = 2_000;

/**
 * Reads entries of JSON into events: what is no object or says nothing is skipped, what has no time is doubted.
 *
 * @returns a problem where there are more entries than one file may give
 */
export function readEntries<One extends Entry>(
  entries: Iterable<One>,
  tell: (entry: JsonObject, one: One) => Told,
  { onProgress }: Pick<ReadOptions, 'onProgress'>,
): EntriesResult {
  const all = takeEntries(entries);
  if (all === null) return { ok: false, problem: tooManyEntries() };
  const reading: EntriesReading = { events: [], doubts: [], skipped: [] };
  all.forEach((one, index) => {
    if (index % PROGRESS_EVERY === 0) onProgress?.(index / all.length);
    const entry = asObject(one.value);
    if (entry === null) reading.skipped.push(skipValue(one));
    else addEntry(reading, entry, tell(entry, one), one.path);
  });
  return { ok: true, ...reading };
}

function takeEntries<One>(entries: Iterable<One>): One[] | null {
  const all: One[] = [];
  for (const one of entries) {
    if (all.length === LIMITS.events) return null;
    all.push(one);
  }
  return all;
}

export function tooManyEntries(): FileProblem {
  const most = LIMITS.events.toLocaleString('en');
  return {
    message: `It has more than ${most} entries, the most that one file may give. Export a shorter period.`,
    where: null,
  };
}

function addEntry(reading: EntriesReading, entry: JsonObject, told: Told, path: string): void {
  const { times, ...facts } = told;
  const text = plainText(told.text);
  if (text === '') {
    reading.skipped.push({ text: quote(entry), why: 'It has no text.', where: at(path) });
    return;
  }
  const actor = plainText(told.actor ?? '', ACTOR_CHARS);
  const shown = { ...PLAIN_EVENT, ...facts, text, actor, hint: plainText(told.hint ?? '', HINT_CHARS) };
  const time = firstTime(entry, times);
  if (time !== null) reading.events.push({ ...shown, at: time, where: at(path) });
  else reading.doubts.push(doubtTime(shown, entry, times, path));
}

/** The first of these fields that holds an instant. */
export function firstTime(entry: JsonObject, names: readonly string[]): EpochMs | null {
  for (const name of names) {
    const time = readInstant(fieldOf(entry, name));
    if (time !== null) return time;
  }
  return null;
}

function doubtTime(
  { text, actor, source, link, locator }: Omit<ReadEvent, 'at' | 'where'>,
  entry: JsonObject,
  times: readonly string[],
  path: string,
): ReadDoubt {
  const written = times.find((name) => isWritten(fieldOf(entry, name)));
  const value = written === undefined ? undefined : fieldOf(entry, written);
  // Services that leave the zone out mean UTC; still a person decides.
  const inUtc = typeof value === 'string' ? readInstant(`${value.trim()}Z`) : null;
  const why =
    written === undefined
      ? 'It has no time.'
      : inUtc === null
        ? `Its time cannot be read: ${quote(value)}.`
        : `Its time names no zone: ${quote(value)}. It is probably UTC.`;
  return {
    ...{ text, why, actor, source, link, locator },
    proposed: inUtc === null ? null : { at: inUtc, approximate: false },
    where: at(`${path}.${written ?? times.at(-1) ?? ''}`),
    raw: quote(entry),
  };
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function skipValue({ value, path }: Entry): ReadSkip {
  return {
    text: quote(value),
    why: 'It is no entry: it has no fields that could be read.',
    where: at(path),
  };
}

function at(path: string): Where {
  return { kind: 'path', path };
}

/** A value as it stands in the file, short, on one line: JSON leaves some line ends and control characters as they are. */
export function quote(value: unknown): string {
  const json = (JSON.stringify(value) ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  return json.length <= RAW_CHARS ? json : `${json.slice(0, RAW_CHARS).toWellFormed()}…`;
}
