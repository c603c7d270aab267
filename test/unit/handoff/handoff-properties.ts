import fc from 'fast-check';
import { compareRecords } from '#shared/domain/handoff/compare';
import { fitTogether } from '#shared/domain/handoff/fit-together';
import { mergeRecords } from '#shared/domain/handoff/merge';
import { fromParts, toParts } from '#shared/domain/handoff/parts';
import { sameContent } from '#shared/domain/handoff/same-content';
import type { Choices, HandOff, Side } from '#shared/domain/handoff/types';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { epochMs } from '#shared/domain/units';
import { printHandOff, readHandOff } from '#shared/schema/handoff';
import { recordSchema } from '#shared/schema/rows';
import { anyRecord } from './records';

/** What has to hold for any file and any two versions of an incident. */
export interface HandOffProperty {
  readonly promise: string;
  /** How many of the runs it is worth. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

/** Throws with the smallest example for which a promise does not hold. @returns how many runs were made */
export function assertHandOff({ property, share }: HandOffProperty, runs: number, seed: number): number {
  const numRuns = Math.ceil(runs * share);
  fc.assert(property, { numRuns, seed });
  return numRuns;
}

export function handOffOf(record: IncidentRecord, known: Partial<HandOff> = {}): HandOff {
  return {
    id: 'file-1',
    savedAt: epochMs(Date.UTC(2031, 2, 4, 14, 5, 9)),
    program: '0.1.0',
    copy: 'copy-1',
    basedOn: [],
    record,
    ...known,
  };
}

/**
 * A record without what the program keeps about each row. Ids too, of rows that are known by what they say: two sides may
 * have made the same one. Lists have a fixed order, since rows at one place are shown by when they were made.
 */
export function contentOf(record: IncidentRecord): unknown {
  const known = ['factors', 'actions', 'impacts', 'notes'];
  const content: Record<string, unknown> = JSON.parse(
    JSON.stringify(fromParts(toParts(record)), (key, value) =>
      ['rev', 'createdAt', 'updatedAt'].includes(key) ? undefined : value,
    ),
  );
  return Object.fromEntries(
    Object.entries(content).map(([name, part]) => {
      const bare = (row: object) => (known.includes(name) ? row : { ...row, id: '' });
      if (name === 'incident' || part === null) return [name, part];
      if (!Array.isArray(part)) return [name, bare(part as object)];
      return [name, part.map((row) => sortedJson(bare(row))).sort()];
    }),
  );
}

function sortedJson(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function insistSame(found: IncidentRecord, wanted: IncidentRecord): void {
  const [a, b] = [contentOf(found), contentOf(wanted)];
  if (!sameContent(a, b)) throw new Error(`${JSON.stringify(a)}\n${JSON.stringify(b)}`);
}

const record = anyRecord();
const maybeRecord: fc.Arbitrary<IncidentRecord | null> = fc.option(record);
const anySide = fc.constantFrom<Side>('mine', 'theirs');

/** Something for every difference; more sides than there are differences go unused. */
function choose(keys: readonly string[], sides: readonly Side[]): Choices {
  return Object.fromEntries(keys.map((key, index) => [key, sides[index % sides.length] ?? 'mine']));
}

/** Puts other JSON in the place of a value somewhere in a file: still JSON, mostly no hand-off any more. */
function replaceAt(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...more] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy as object, key, replaceAt(Reflect.get(value, key), more, by));
  return copy;
}

const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    '../../etc/passwd',
    '2031-02-30T00:00:00Z',
    [],
    {},
    JSON.parse('{"__proto__": {"id": "x"}}'),
    JSON.parse('{"constructor": {"prototype": {"id": "x"}}}'),
    'event-1',
    'factor-0',
  ),
);

/** Nothing is thrown; and what is read is a record that can be merged. */
function insistHarmless(text: string, mine: IncidentRecord): void {
  const read = readHandOff('x.debrief', text);
  if (!read.ok) {
    if (!/^“x\.debrief” was not opened: .+ Nothing was changed\.$/s.test(read.message))
      throw new Error(read.message);
    return;
  }
  const theirs = read.handOff.record;
  recordSchema.parse(theirs);
  if (!fitTogether(mine, theirs)) return;
  const comparison = compareRecords({ base: null, mine, theirs });
  for (const side of ['mine', 'theirs'] as const) {
    const keys = comparison.differences.map(({ key }) => key);
    recordSchema.parse(mergeRecords(comparison, choose(keys, [side])).record);
  }
}

function textOf(handOff: HandOff): string {
  const printed = printHandOff(handOff);
  if (!printed.ok) throw new Error(printed.message);
  return printed.text;
}

export const HAND_OFF_PROPERTIES: readonly HandOffProperty[] = [
  {
    promise: 'what is saved is what is opened, to the last sign',
    share: 1,
    property: fc.property(record, fc.array(fc.uuid(), { maxLength: 3 }), (one, basedOn) => {
      const handOff = handOffOf(one, { basedOn });
      const text = textOf(handOff);
      const read = readHandOff('x.debrief', text);
      if (!read.ok) throw new Error(read.message);
      if (!sameContent(read.handOff, handOff))
        throw new Error(`${JSON.stringify(read.handOff)}\n${JSON.stringify(handOff)}`);
      if (textOf(read.handOff) !== text) throw new Error('printed again it is another text');
    }),
  },
  {
    promise: 'where only one side has changed, the presets give that side',
    share: 1,
    property: fc.property(record, record, (base, changed) => {
      insistSame(mergeRecords(compareRecords({ base, mine: changed, theirs: base }), {}).record, changed);
      insistSame(mergeRecords(compareRecords({ base, mine: base, theirs: changed }), {}).record, changed);
    }),
  },
  {
    promise: 'all as here leaves everything as it is here',
    share: 1,
    property: fc.property(maybeRecord, record, record, (base, mine, theirs) => {
      const comparison = compareRecords({ base, mine, theirs });
      const keys = comparison.differences.map(({ key }) => key);
      const { record: merged, notes } = mergeRecords(comparison, choose(keys, ['mine']));
      insistSame(merged, mine);
      if (notes.length > 0) throw new Error(notes.join());
    }),
  },
  {
    promise: 'whatever is chosen gives a record',
    share: 1,
    property: fc.property(
      maybeRecord,
      record,
      record,
      fc.array(anySide, { minLength: 1, maxLength: 30 }),
      (base, mine, theirs, sides) => {
        const comparison = compareRecords({ base, mine, theirs });
        const keys = comparison.differences.map(({ key }) => key);
        if (new Set(keys).size < keys.length) throw new Error('two differences with one key');
        const { record: merged } = mergeRecords(comparison, choose(keys, sides));
        recordSchema.parse(merged);
        const highest = (rows: readonly { number: number }[]) =>
          Math.max(0, ...rows.map(({ number }) => number));
        if (merged.incident.nextFactor <= highest(merged.factors))
          throw new Error('a number would be given twice');
        if (merged.incident.nextAction <= highest(merged.actions))
          throw new Error('a number would be given twice');
      },
    ),
  },
  {
    promise: 'a file that is cut, or whose text was changed, throws nothing',
    share: 1,
    property: fc.property(
      record,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40),
      fc.string({ maxLength: 6 }),
      (one, share, length, by) => {
        const text = textOf(handOffOf(one));
        const at = Math.floor(share * text.length);
        insistHarmless(text.slice(0, at), one);
        insistHarmless(text.slice(0, at) + by + text.slice(at + length), one);
      },
    ),
  },
  {
    promise: 'a file with other JSON in it throws nothing',
    share: 1,
    property: fc.property(
      record,
      record,
      fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), hostileValue), {
        minLength: 1,
        maxLength: 3,
      }),
      (mine, one, changes) => {
        let value: unknown = JSON.parse(textOf(handOffOf(one)));
        for (const [steps, by] of changes) value = replaceAt(value, steps, by);
        insistHarmless(JSON.stringify(value), mine);
      },
    ),
  },
];
