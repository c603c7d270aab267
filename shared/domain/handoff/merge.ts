import { groupBy } from '../group-by';
import { fitMilestones } from './fit-milestones';
import { fitNumbers } from './fit-numbers';
import { fitReferences } from './fit-references';
import { fromParts, PARTS, type PartName, type PartRow, type Parts } from './parts';
import type { Choices, Comparison, Difference, Merged, Side } from './types';

/** The side that a difference is taken from. */
export function sideOf({ key, preset, follows }: Difference, choices: Choices, all: ByKey): Side {
  const leader = follows === null ? undefined : all.get(follows);
  if (leader !== undefined) return sideOf(leader, choices, all);
  return Object.hasOwn(choices, key) ? (choices[key] ?? preset) : preset;
}

type ByKey = ReadonlyMap<string, Difference>;

/**
 * One record of both sides: what is the same, and of each difference the side that was chosen, or else its preset.
 * What then does not fit together is made to, and said: a milestone on two events, two rows with one number, an
 * action that answers a factor which is not kept.
 */
export function mergeRecords(comparison: Comparison, choices: Choices): Merged {
  const all: ByKey = new Map(comparison.differences.map((one) => [one.key, one]));
  const sides = new Map(comparison.differences.map((one) => [one.key, sideOf(one, choices, all)]));
  const entries = PARTS.map((part) => [part, mergePart(part, comparison, sides)] as const);
  // Safe: it has one entry for each name of a part.
  const merged = Object.fromEntries(entries) as unknown as Parts;
  const notes: string[] = [];
  const fitted = [fitNumbers, fitReferences, fitMilestones].reduce<Parts>(
    (parts, settle) => settle(parts, comparison, (note) => notes.push(note)),
    merged,
  );
  return { record: fromParts(fitted), notes };
}

function mergePart(
  part: PartName,
  { mine, theirs, differences }: Comparison,
  sides: ReadonlyMap<string, Side>,
): PartRow[] {
  const open = differences.filter((one) => one.part === part);
  const here = new Set(mine[part].map(({ id }) => id));
  const dropped = new Set(
    open.flatMap(({ key, rowId, field }) => {
      const isRow = rowId !== null && field === null;
      return isRow && (sides.get(key) === 'mine') !== here.has(rowId) ? rowId : [];
    }),
  );
  const places = sides.get(`${part}:order`) === 'theirs' ? theirs[part] : [];
  const orders = new Map(places.map(({ id, order }) => [id, order]));
  const there = new Map(theirs[part].map((row) => [row.id, row]));
  const taken = groupBy(
    open.filter(({ key, field }) => field !== null && sides.get(key) === 'theirs'),
    ({ rowId }) => rowId,
  );
  const kept = mine[part].map((row): PartRow => {
    const fields = (taken.get(row.id) ?? []).map(({ field }) => {
      const name = field ?? '';
      return [name, there.get(row.id)?.fields[name]] as const;
    });
    const order = orders.get(row.id) ?? row.order;
    return { ...row, order, fields: { ...row.fields, ...Object.fromEntries(fields) } };
  });
  const added = theirs[part].filter(({ id }) => !here.has(id));
  return [...kept, ...added].filter(({ id }) => !dropped.has(id));
}

/** How many differences are taken from the file, those that somebody is asked about. */
export function countTaken({ differences }: Comparison, choices: Choices): number {
  const all: ByKey = new Map(differences.map((one) => [one.key, one]));
  return differences.filter((one) => !one.quiet && sideOf(one, choices, all) === 'theirs').length;
}
