import { spansDays } from '../timeline/say-moment';
import { findSilences } from '../timeline/silences';
import { barsOf, type PictureBar } from './picture-bars';
import type { PictureEvent } from './picture-event';
import {
  type PictureMoment,
  type PicturePhase,
  type PictureSilence,
  phasesOf,
  placeMoments,
  silencesOf,
} from './picture-moments';
import { scaleTime, type Tick, ticksOf } from './time-axis';
import { type TimeRange, wholeRange } from './time-range';

/**
 * The incident as a strip of time, in units of its width; nothing in here says how it looks. From top to
 * bottom: rows of milestone labels, the strip of impact, bars of events, the axis. It holds milestones, times and
 * counts, and nothing that anybody wrote: a picture may leave the program where a text may not.
 */
export interface IncidentPicture {
  readonly width: number;
  /** What it shows. */
  readonly shown: TimeRange;
  /** How many lines of milestone labels there are: 1, or more where they would touch. */
  readonly labelRows: number;
  readonly moments: readonly PictureMoment[];
  readonly phases: readonly PicturePhase[];
  readonly bars: readonly PictureBar[];
  readonly silences: readonly PictureSilence[];
  readonly ticks: readonly Tick[];
}

const TICKS_APART = 90;
const TICK_LABEL = 44;

/**
 * The picture of a whole incident.
 *
 * @param width of the drawing, in the units of its text (pixels at 100 %)
 * @returns null where fewer than two events have a time: a single moment is no picture
 */
export function incidentPicture(events: readonly PictureEvent[], width: number): IncidentPicture | null {
  const whole = wholeRange(events);
  return whole !== null && width > 0 ? pictureOf(events, whole, width) : null;
}

/** @param shown the part of the incident that is drawn: from `wholeRange`, or a zoom into it */
export function pictureOf(events: readonly PictureEvent[], shown: TimeRange, width: number): IncidentPicture {
  const scale = scaleTime(shown, width);
  const moments = placeMoments(events, scale, spansDays(events));
  return {
    width,
    shown,
    labelRows: Math.max(1, ...moments.map(({ label }) => label.row + 1)),
    moments,
    phases: phasesOf(events, scale),
    bars: barsOf(events, scale),
    silences: silencesOf(findSilences(events), scale),
    ticks: ticksOf(scale, TICKS_APART, TICK_LABEL),
  };
}
