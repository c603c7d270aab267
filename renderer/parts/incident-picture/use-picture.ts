import { useMemo } from 'react';
import { type IncidentPicture, pictureOf } from '#shared/domain/incident/picture';
import { type PictureItem, pictureItems, type WrittenEvent } from '#shared/domain/incident/picture-items';
import { type SecondZone, secondZone } from '#shared/domain/incident/second-zone';
import type { TimeRange, Zoom } from '#shared/domain/incident/time-range';
import { labelRowsOf, layoutStrip, type StripLayout } from './strip-layout';

export interface DrawnPicture {
  readonly picture: IncidentPicture;
  readonly items: readonly PictureItem[];
  readonly layout: StripLayout;
  readonly second: SecondZone | null;
}

export interface PictureInput {
  readonly events: readonly WrittenEvent[];
  readonly whole: TimeRange;
  readonly zoom: Zoom;
  readonly width: number;
  readonly zone: string;
}

/** What is drawn of the part that is shown. Made again only for other input. */
export function usePicture({ events, whole, zoom, width, zone }: PictureInput): DrawnPicture {
  const wholeRows = useMemo(() => labelRowsOf(pictureOf(events, whole, width)), [events, whole, width]);
  return useMemo(() => {
    const picture = pictureOf(events, zoom ?? whole, width);
    const second = secondZone(zone, picture.ticks);
    // As high as the whole is: what lies below must not jump while one zooms.
    const rows = Math.max(wholeRows, labelRowsOf(picture));
    return {
      picture,
      items: pictureItems(picture, events),
      layout: layoutStrip(rows, second !== null),
      second,
    };
  }, [events, whole, zoom, width, zone, wholeRows]);
}
