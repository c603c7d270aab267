import { describe, expect, it } from 'vitest';
import {
  dropRows,
  NOTHING_SELECTED,
  selectedOf,
  selectTo,
  toggleRow,
} from '#shared/domain/timeline/select-rows';

const ROWS = ['a', 'b', 'c', 'd', 'e'];
const of = (ids: string[], anchor: string | null) => ({ ids: new Set(ids), anchor });

describe('rows marked for one action', () => {
  it('are marked and unmarked one by one; the last one is where a stretch begins', () => {
    expect(toggleRow(NOTHING_SELECTED, 'b')).toEqual(of(['b'], 'b'));
    expect(toggleRow(of(['b', 'c'], 'c'), 'b')).toEqual(of(['c'], 'b'));
  });

  it.each([
    ['down from the anchor', of(['b'], 'b'), 'd', undefined, of(['b', 'c', 'd'], 'b')],
    ['up from the anchor', of(['d'], 'd'), 'b', undefined, of(['d', 'b', 'c'], 'd')],
    ['beside what is marked elsewhere', of(['a', 'd'], 'd'), 'e', undefined, of(['a', 'd', 'e'], 'd')],
    ['from the row that has the focus', NOTHING_SELECTED, 'c', 'b', of(['b', 'c'], 'b')],
    ['from itself where nothing else is known', NOTHING_SELECTED, 'c', undefined, of(['c'], 'c')],
    ['past an anchor that is hidden', of(['z'], 'z'), 'c', 'b', of(['z', 'b', 'c'], 'b')],
    ['to a row that is not there: nowhere', of(['b'], 'b'), 'y', undefined, of(['b'], 'b')],
  ])('are a stretch %s', (_what, before, id, from, after) => {
    expect(selectTo(before, ROWS, id, from)).toEqual(after);
  });

  it('lose their mark when they go', () => {
    expect(dropRows(of(['a', 'b', 'c'], 'b'), ['b', 'x'])).toEqual(of(['a', 'c'], null));
    expect(dropRows(of(['a', 'b', 'c'], 'a'), ['b'])).toEqual(of(['a', 'c'], 'a'));
  });

  it('are acted upon in the order of the list, those that are shown', () => {
    expect(selectedOf(of(['e', 'z', 'a'], null), ROWS)).toEqual(['a', 'e']);
  });
});
