import { fieldsOf, type PartRow, type Parts } from './parts';
import type { Comparison } from './types';

const NUMBERED = [
  { part: 'factors', counter: 'nextFactor', letter: 'F' },
  { part: 'actions', counter: 'nextAction', letter: 'A' },
] as const;

/** Both sides may have given one number: then the row that had it here keeps it, and the other one gets the next. */
export function fitNumbers(parts: Parts, { mine, theirs }: Comparison, tell: (note: string) => void): Parts {
  let fitted = parts;
  for (const { part, counter, letter } of NUMBERED) {
    const before = new Map(mine[part].map((row) => [row.id, numberOf(row)]));
    const rows = [...fitted[part]].sort(
      (a, b) => rank(a, before) - rank(b, before) || numberOf(a) - numberOf(b),
    );
    const counters = fieldsOf(fitted, 'counters');
    let next = Math.max(Number(counters[counter]), ...rows.map((row) => numberOf(row) + 1));
    const free = () => {
      next = Math.max(next, ...[...mine[part], ...theirs[part]].map((row) => numberOf(row) + 1));
      return next++;
    };
    const given = new Set<number>();
    const numbers = new Map<string, number>();
    for (const row of rows) {
      const number = given.has(numberOf(row)) ? free() : numberOf(row);
      if (number !== numberOf(row)) {
        tell(`${letter}${numberOf(row)} of the file becomes ${letter}${number}: its number is taken here.`);
      }
      given.add(number);
      numbers.set(row.id, number);
    }
    fitted = {
      ...fitted,
      [part]: fitted[part].map((row) => ({
        ...row,
        fields: { ...row.fields, number: numbers.get(row.id) ?? numberOf(row) },
      })),
      counters: fitted.counters.map((row) => ({ ...row, fields: { ...row.fields, [counter]: next } })),
    };
  }
  return fitted;
}

/** Rows that have kept the number which they had here come first. */
function rank(row: PartRow, before: ReadonlyMap<string, number>): number {
  return before.get(row.id) === numberOf(row) ? 0 : 1;
}

function numberOf({ fields }: PartRow): number {
  return Number(fields['number']);
}
