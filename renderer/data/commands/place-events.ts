import type { TimelineEvent } from '#shared/domain/incident/types';
import { ORDER_STEP, orderAboveAll, orderBelow, placeAllByTime } from '#shared/domain/timeline/order-events';
import type { EpochMs } from '#shared/domain/units';
import { sortRows } from '../sort-rows';
import type { Writer } from '../writer';

/**
 * Finds the `order` of events that are added, or of one that moves.
 *
 * A gap between two rows is halved with every row, so that it holds about fifty: an afternoon of capture
 * between two milestones fills it. Then all rows are numbered afresh first, in the same transaction.
 *
 * @param others the rows that stay
 * @param times of the rows to place; null for no time yet
 * @param below the row under which a single one is put, whatever its time; null: above all
 * @returns one order for each time
 */
export async function placeEvents(
  writer: Writer,
  others: readonly TimelineEvent[],
  times: readonly (EpochMs | null)[],
  below?: string | null,
): Promise<readonly number[]> {
  const orders = findOrders(others, times, below);
  const all = [...others.map(({ order }) => order), ...orders];
  if (new Set(all).size === all.length) return orders;

  const numbered = sortRows(others).map((event, index) => ({ ...event, order: index * ORDER_STEP }));
  for (const { id, order } of numbered) await writer.patch('events', id, { order });
  return findOrders(numbered, times, below);
}

function findOrders(
  others: readonly TimelineEvent[],
  times: readonly (EpochMs | null)[],
  below: string | null | undefined,
): readonly number[] {
  if (below === null) return [orderAboveAll(others)];
  if (below !== undefined && others.some(({ id }) => id === below)) return [orderBelow(others, below)];
  return placeAllByTime(others, times);
}
