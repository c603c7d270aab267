import type { KeyboardEvent } from 'react';
import { type PictureKey, pictureKeyOf } from '#shared/commands/picture-keys';
import { type TimeRange, zoomOnto } from '#shared/domain/incident/time-range';
import { type EpochMs, epochMs } from '#shared/domain/units';
import type { DrawnPicture } from './use-picture';
import { goalOf, type Walk } from './use-walk';
import type { ZoomControl } from './use-zoom';

export interface PictureKeysInput {
  readonly drawn: DrawnPicture;
  readonly events: readonly { readonly id: string; readonly at: EpochMs | null }[];
  readonly whole: TimeRange;
  readonly zooming: ZoomControl;
  readonly walk: Walk;
  /** Closes what is open over the picture; false where nothing is. */
  readonly onEscape: () => boolean;
}

/** What the keys do while the focus is in the picture, and its buttons with them. */
export function usePictureKeys({ drawn, events, whole, zooming, walk, onEscape }: PictureKeysInput) {
  const { picture, items } = drawn;
  const { shown } = picture;
  const { current, focused } = walk;
  const middle = epochMs((shown.from + shown.to) / 2);
  const around = focused && current ? current.from : middle;

  /** To the neighbour; past the last one that is shown, to the next event of the incident. */
  function step(by: 1 | -1): void {
    const next = items[items.findIndex(({ key }) => key === current?.key) + by];
    if (next) {
      walk.moveTo(goalOf(next));
      return;
    }
    const beyond = nextEvent(by === 1 ? shown.to : shown.from, by);
    if (beyond === null) return;
    zooming.set(zoomOnto(whole, zooming.zoom, beyond.at));
    // From the left one meets a milestone before its bar, from the right after it.
    walk.moveTo({ key: by === 1 ? '' : `bar:${beyond.id}`, ...beyond });
  }

  function nextEvent(edge: EpochMs, by: 1 | -1): { id: string; at: EpochMs } | null {
    let nearest: { id: string; at: EpochMs } | null = null;
    for (const { id, at } of events) {
      if (at === null || (at - edge) * by <= 0) continue;
      if (nearest === null || (at - nearest.at) * by < 0) nearest = { id, at };
    }
    return nearest;
  }

  const actions: Readonly<Record<Exclude<PictureKey, 'go'>, () => void>> = {
    previous: () => step(-1),
    next: () => step(1),
    in: () => keeping(() => zooming.zoomIn(around)),
    out: () => keeping(() => zooming.zoomOut(around)),
    earlier: () => keeping(() => zooming.pan('earlier')),
    later: () => keeping(() => zooming.pan('later')),
    whole: () => keeping(() => zooming.set(null)),
  };

  function keeping(change: () => void): void {
    walk.keep();
    change();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (onEscape()) event.stopPropagation();
      return;
    }
    const key = pictureKeyOf(event);
    if (key === null || key === 'go') return; // a button answers to Enter itself
    if ((key === 'next' || key === 'previous') && !focused) return;
    event.preventDefault();
    actions[key]();
  }

  return { onKeyDown, zoomIn: actions.in, zoomOut: actions.out, showWhole: actions.whole };
}
