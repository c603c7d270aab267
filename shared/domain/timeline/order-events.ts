import type { TimelineEvent } from '../incident/types';
import type { EpochMs } from '../units';

/** What the order of a timeline depends on. */
export type OrderedEvent = Pick<TimelineEvent, 'at' | 'order'> &
  Partial<Pick<TimelineEvent, 'id' | 'createdAt'>>;

/** Between rows that are added one after the other; leaves room for some 60 rows in any one gap. */
export const ORDER_STEP = 1024;

/**
 * The rows as they are shown: by time, equal times as they were typed. A row without a time stays behind the
 * row that it follows by `order`, wherever that one moves; one that follows none stands first.
 */
export function sortEvents<Event extends OrderedEvent>(events: readonly Event[]): Event[] {
  const groups: { at: number; rows: Event[] }[] = [];
  for (const event of events.toSorted(byOrder)) {
    const group = groups.at(-1);
    if (event.at === null && group) group.rows.push(event);
    else groups.push({ at: event.at ?? Number.NEGATIVE_INFINITY, rows: [event] });
  }
  return groups.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).flatMap((group) => group.rows);
}

/** Rows between which no number is left share one; then the one that was made first comes first. */
function byOrder(a: OrderedEvent, b: OrderedEvent): number {
  return a.order - b.order || (a.createdAt ?? 0) - (b.createdAt ?? 0) || compare(a.id ?? '', b.id ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * An order between two neighbours; null stands for the end of the list.
 *
 * @returns the order of `before` itself once there is no number left between the two
 */
export function orderBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 0 : after - ORDER_STEP;
  if (after === null) return before + ORDER_STEP;
  const middle = before + (after - before) / 2;
  return middle > before && middle < after ? middle : before;
}

/** The order of a row that is to stand directly below the one with this id; of the last row if there is none. */
export function orderBelow(events: readonly OrderedEvent[], id: string): number {
  const rows = events.toSorted(byOrder);
  const found = rows.findIndex((event) => event.id === id);
  const index = found < 0 ? rows.length - 1 : found;
  return orderBetween(rows[index]?.order ?? null, rows[index + 1]?.order ?? null);
}

/** The order of a row without a time that is to stand above all others. */
export function orderAboveAll(events: readonly OrderedEvent[]): number {
  return orderBetween(null, events.toSorted(byOrder)[0]?.order ?? null);
}

/**
 * The order of a new row with this time: behind all that is not later, and behind the rows without a time
 * that follow there, so that none of them comes to follow the new row.
 *
 * @param at null for a row without a time, which goes behind the last row shown
 */
export function placeByTime(events: readonly OrderedEvent[], at: EpochMs | null): number {
  const { above, below } = findGap(events, at ?? Number.POSITIVE_INFINITY);
  return orderBetween(above, below);
}

/**
 * The orders of many new rows, such as those of a paste, in their own sequence: rows that come to lie between
 * the same two neighbours share that room evenly. A row without a time follows the new row before it.
 */
export function placeAllByTime(
  events: readonly OrderedEvent[],
  times: readonly (EpochMs | null)[],
): readonly number[] {
  const rooms = new Map<number | null, { above: number | null; below: number | null; rows: number[] }>();
  let last: number | null = null;
  times.forEach((at, index) => {
    last = at ?? last;
    const gap = findGap(events, last ?? Number.POSITIVE_INFINITY);
    const room = rooms.get(gap.below) ?? { ...gap, rows: [] };
    room.rows.push(index);
    rooms.set(gap.below, room);
  });
  const orders: number[] = new Array(times.length).fill(0);
  for (const { above, below, rows } of rooms.values()) {
    const step = above === null || below === null ? ORDER_STEP : (below - above) / (rows.length + 1);
    const start = above ?? (below ?? 0) - ORDER_STEP * (rows.length + 1);
    rows.forEach((row, place) => {
      orders[row] = start + step * (place + 1);
    });
  }
  return orders;
}

/** Between which orders a row with this time belongs; one pass, since a paste asks for each of its rows. */
function findGap(
  events: readonly OrderedEvent[],
  at: number,
): { above: number | null; below: number | null } {
  let leader: OrderedEvent | null = null;
  for (const event of events) {
    if (event.at === null || event.at > at) continue;
    const leads = leader?.at == null || event.at > leader.at;
    if (leads || (event.at === leader?.at && event.order > leader.order)) leader = event;
  }
  const from = leader?.order ?? Number.NEGATIVE_INFINITY;
  let below = Number.POSITIVE_INFINITY;
  for (const { at: time, order } of events) if (time !== null && order > from) below = Math.min(below, order);
  let above = from;
  for (const { at: time, order } of events) {
    if (time === null && order < below) above = Math.max(above, order);
  }
  return { above: finite(above), below: finite(below) };
}

function finite(order: number): number | null {
  return Number.isFinite(order) ? order : null;
}
