/** Names for the rows of a list whose entries have none of their own. */
export interface RowKeys {
  /** One for each entry, all different, the same as the last time. */
  of(entries: readonly string[]): number[];
  /** The row keeps its name, and so its field the focus, whichever of the two is drawn next. */
  rename(from: string, to: string): void;
}

export function createRowKeys(): RowKeys {
  const known = new Map<string, number>();
  let given = 0;

  return {
    of(entries) {
      const taken = new Set<number>();
      return entries.map((entry) => {
        const before = known.get(entry);
        const key = before === undefined || taken.has(before) ? ++given : before;
        taken.add(key);
        known.set(entry, key);
        return key;
      });
    },
    rename(from, to) {
      const key = known.get(from);
      if (key !== undefined && !known.has(to)) known.set(to, key);
    },
  };
}
