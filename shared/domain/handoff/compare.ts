import type { IncidentRecord } from '../incident/types';
import { sortEvents } from '../timeline/order-events';
import type { EpochMs } from '../units';
import { alignIds } from './align-ids';
import { fieldsOf, PARTS, type PartName, type PartRow, type Parts, toParts } from './parts';
import { raiseCounters } from './raise-counters';
import { sameContent } from './same-content';
import type { ChangedBy, Comparison, Difference } from './types';

/** The three versions of one part. */
interface Versions {
  readonly part: PartName;
  readonly base: readonly PartRow[] | null;
  readonly mine: readonly PartRow[];
  readonly theirs: readonly PartRow[];
}

const LISTS: ReadonlySet<PartName> = new Set([
  'attendees',
  'events',
  'impacts',
  'factors',
  'notes',
  'actions',
  'meetings',
]);

/**
 * Tells what has changed on which side since both were the same.
 *
 * @param base the version that both sides build on; null where it is not known, so that every difference is open
 */
export function compareRecords({
  base,
  mine,
  theirs,
}: {
  readonly base: IncidentRecord | null;
  readonly mine: IncidentRecord;
  readonly theirs: IncidentRecord;
}): Comparison {
  const named = alignIds(mine, raiseCounters(theirs));
  const parts = {
    mine: toParts(mine),
    theirs: toParts(named),
    base: base && toParts(alignIds(named, alignIds(mine, base))),
  };
  const differences = PARTS.flatMap((part) =>
    compareParts({
      part,
      mine: parts.mine[part],
      theirs: parts.theirs[part],
      base: parts.base?.[part] ?? null,
    }),
  );
  const changed = new Set(differences.map(({ part, rowId }) => `${part}:${rowId}`));
  const oneSided = new Set(
    differences.flatMap(({ key, field, rowId }) => (field !== null || rowId === null ? [] : key)),
  );
  const rows = [...LISTS].flatMap((part) => parts.mine[part].map(({ id }) => `${part}:${id}`));
  return {
    mine: parts.mine,
    theirs: parts.theirs,
    baseKnown: base !== null,
    differences: differences.map((one) => followRow(one, parts.mine, parts.theirs, oneSided)),
    same: rows.filter((row) => !changed.has(row)).length,
  };
}

function compareParts(versions: Versions): Difference[] {
  const { part } = versions;
  const [mine, theirs] = [byId(versions.mine), byId(versions.theirs)];
  const base = versions.base && byId(versions.base);
  const rows = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((id) =>
    compareRow(part, id, [mine.get(id), theirs.get(id), base === null ? undefined : (base.get(id) ?? null)]),
  );
  return LISTS.has(part) ? [...rows, ...compareOrder(versions)] : rows;
}

/** @param base null: it was not there yet; undefined: nobody knows */
function compareRow(
  part: PartName,
  rowId: string,
  [mine, theirs, base]: readonly [PartRow | undefined, PartRow | undefined, PartRow | null | undefined],
): Difference[] {
  const key = `${part}:${rowId}`;
  if (mine === undefined || theirs === undefined) {
    const changedBy = whoseRow(mine, theirs, base);
    const takes = changedBy === 'theirs' || (changedBy === 'unknown' && mine === undefined);
    return [{ ...LOUD, key, part, rowId, field: null, changedBy, preset: takes ? 'theirs' : 'mine' }];
  }
  const quiet = part === 'counters';
  return Object.keys({ ...mine.fields, ...theirs.fields }).flatMap((field) => {
    const [left, right] = [mine.fields[field], theirs.fields[field]];
    if (sameContent(left, right)) return [];
    const changedBy = base === undefined ? 'unknown' : whoChanged(left, right, base?.fields[field]);
    // A number is never given twice: of two counters the higher one holds for both sides.
    const higher = quiet && changedBy !== 'mine' && Number(right) > Number(left);
    const preset = changedBy === 'theirs' || higher ? 'theirs' : 'mine';
    return [{ ...LOUD, key: `${key}:${field}`, part, rowId, field, changedBy, preset, quiet }];
  });
}

/** Added on the side that has it, or removed on the other: then it matters whether it was changed as well. */
function whoseRow(
  mine: PartRow | undefined,
  theirs: PartRow | undefined,
  base: PartRow | null | undefined,
): ChangedBy {
  if (base === undefined) return 'unknown';
  if (base === null) return mine === undefined ? 'theirs' : 'mine';
  const isUntouched = sameContent((mine ?? theirs)?.fields, base.fields);
  if (!isUntouched) return 'both';
  return mine === undefined ? 'mine' : 'theirs';
}

function whoChanged(mine: unknown, theirs: unknown, base: unknown): ChangedBy {
  if (sameContent(theirs, base)) return 'mine';
  return sameContent(mine, base) ? 'theirs' : 'both';
}

/** Places of the rows that both sides have: one difference for the list, quiet where it reads the same either way. */
function compareOrder({ part, mine, theirs, base }: Versions): Difference[] {
  const [here, there, before] = [placesOf(mine), placesOf(theirs), base && placesOf(base)];
  const common = mine.filter(({ id }) => there.has(id));
  if (common.every(({ id }) => here.get(id) === there.get(id))) return [];
  const isAsBefore = (places: ReadonlyMap<string, number>) =>
    common.every(({ id }) => !before?.has(id) || places.get(id) === before.get(id));
  const changedBy: ChangedBy =
    before === null ? 'unknown' : isAsBefore(there) ? 'mine' : isAsBefore(here) ? 'theirs' : 'both';
  return [
    {
      ...LOUD,
      key: `${part}:order`,
      part,
      rowId: null,
      field: null,
      changedBy,
      preset: changedBy === 'theirs' ? 'theirs' : 'mine',
      quiet: sequence(common, here).join() === sequence(common, there).join(),
    },
  ];
}

function placesOf(rows: readonly PartRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, order }) => [id, order ?? 0]));
}

/** The ids in the order in which the rows are shown if they stand at these places: events by their time first. */
function sequence(rows: readonly PartRow[], places: ReadonlyMap<string, number>): string[] {
  const placed = rows.map(({ id, fields: { at } }) => ({
    id,
    order: places.get(id) ?? 0,
    // Safe: only events have the field, and theirs is a moment or null. Rows without times are shown by place alone.
    at: (at ?? null) as EpochMs | null,
  }));
  return sortEvents(placed).map(({ id }) => id);
}

/** A milestone of a row that only one side has comes and goes with that row. */
function followRow(one: Difference, mine: Parts, theirs: Parts, rows: ReadonlySet<string>): Difference {
  if (one.part !== 'milestones' || one.field === null) return one;
  const [here, there] = [fieldsOf(mine, 'milestones')[one.field], fieldsOf(theirs, 'milestones')[one.field]];
  const holder = here === null ? there : there === null ? here : null;
  const row = `events:${holder}`;
  return holder !== null && rows.has(row) ? { ...one, follows: row, quiet: true } : one;
}

function byId(rows: readonly PartRow[]): ReadonlyMap<string, PartRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

const LOUD = { quiet: false, follows: null } as const;
