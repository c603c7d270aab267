import type { EpochMs } from '../units';
import type { IncidentPicture } from './picture';
import type { PictureItem } from './picture-items';
import type { PictureMoment } from './picture-moments';

/** How far from a thing one may point and still mean it; a bar alone would be too narrow to hit. */
const REACH = 12;

/**
 * What somebody means who points at a place of the picture.
 *
 * @param row the line of labels that they point at; null below the labels, where the bars are
 */
export function findItem(
  picture: IncidentPicture,
  items: readonly PictureItem[],
  x: number,
  row: number | null,
): PictureItem | null {
  if (row !== null) {
    const label = picture.moments.find((moment) => moment.label.row === row && liesOn(moment, x));
    if (label) return items.find(({ key }) => key === `moment:${label.milestone}`) ?? null;
  }
  const kind = row === null ? 'bar' : 'moment';
  let nearest: PictureItem | null = null;
  let least = REACH;
  for (const item of items) {
    if (item.kind !== kind) continue;
    const distance = Math.max(item.x - x, x - item.x - item.width, 0);
    if (distance > least || (distance === least && nearest !== null)) continue;
    nearest = item;
    least = distance;
  }
  return nearest;
}

function liesOn({ label, labelWidth }: PictureMoment, x: number): boolean {
  return label.side === 'right'
    ? x >= label.x && x <= label.x + labelWidth
    : x <= label.x && x >= label.x - labelWidth;
}

/** The item that somebody is at. */
export interface ItemGoal {
  readonly key: string;
  readonly id: string;
  readonly at: EpochMs;
}

/**
 * Where somebody is after the picture has been zoomed or its events have changed: at the same thing, else at what
 * holds the same event now, else at what is nearest in time. Null where there is nothing.
 */
export function stayAt(items: readonly PictureItem[], goal: ItemGoal | null): PictureItem | null {
  if (goal === null) return items[0] ?? null;
  const same = items.find(({ key }) => key === goal.key) ?? items.find(({ ids }) => ids.includes(goal.id));
  if (same) return same;
  const away = ({ from, to }: PictureItem) => Math.max(from - goal.at, goal.at - to, 0);
  return items.reduce<PictureItem | null>(
    (nearest, item) => (nearest === null || away(item) < away(nearest) ? item : nearest),
    null,
  );
}
