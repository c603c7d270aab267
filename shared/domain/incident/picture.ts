import { formatDuration, formatTimeUtc } from '../agenda/say-time';
import { findSilences } from '../timeline/silences';
import { type EpochMs, epochMs, utcDay } from '../units';
import { milestoneTimes } from './durations';
import { type LabelPlace, placeLabels } from './moment-labels';
import { round, scaleTime, stepFor, type Tick, type TimeScale, ticksOf } from './time-axis';
import { MILESTONE_LABELS, MILESTONES, type Milestone, type TimelineEvent } from './types';

/**
 * The incident as a strip of time, in units of its width; nothing in here says how it looks. From top to
 * bottom: rows of milestone labels, the strip of impact, bars of events, the axis.
 */
export interface IncidentPicture {
  readonly width: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** How many lines of milestone labels there are: 1, or more where they would touch. */
  readonly labelRows: number;
  readonly moments: readonly PictureMoment[];
  readonly phases: readonly PicturePhase[];
  readonly bars: readonly PictureBar[];
  readonly silences: readonly PictureSilence[];
  readonly ticks: readonly Tick[];
}

export interface PictureMoment {
  readonly id: string;
  readonly milestone: Milestone;
  /** Its upright line, which runs from the top of its label down to the strip. */
  readonly x: number;
  readonly name: string;
  readonly time: string;
  readonly label: LabelPlace;
}

export interface PicturePhase {
  /** Impact that nobody had noticed · noticed, until mitigated · mitigated, until resolved. */
  readonly kind: 'unnoticed' | 'open' | 'mitigated';
  readonly x: number;
  readonly width: number;
}

/** How much was written in one slot of time. `height` is a share of the highest bar. */
export interface PictureBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

export interface PictureSilence {
  readonly x: number;
  readonly width: number;
  /** `24 min silent`; empty where the window is too narrow for it. */
  readonly label: string;
}

export type PictureEvent = Pick<TimelineEvent, 'id' | 'at' | 'approximate' | 'milestone'>;

/** Widths of text at 13 px bold and 12 px, measured and rounded up: there is nothing to measure with here. */
const NAME_WIDTHS: Readonly<Record<Milestone, number>> = {
  impact_start: 84,
  detected: 60,
  acknowledged: 96,
  mitigated: 66,
  resolved: 60,
};
const SMALL_CHAR = 6.8;
const NARROWEST_BAR = 8;
const TICKS_APART = 90;
const TICK_LABEL = 44;

/**
 * @param width of the drawing, in the units of its text (pixels at 100 %)
 * @returns null where fewer than two events have a time: a single moment is no picture
 */
export function incidentPicture(events: readonly PictureEvent[], width: number): IncidentPicture | null {
  const moments = events.flatMap(({ at }) => (at === null ? [] : [at]));
  if (moments.length < 2 || !(width > 0)) return null;
  const scale = scaleTime(moments, width);
  const marked = placeMoments(events, scale);
  return {
    width,
    from: scale.from,
    to: scale.to,
    labelRows: Math.max(1, ...marked.map(({ label }) => label.row + 1)),
    moments: marked,
    phases: phasesOf(events, scale),
    bars: barsOf(moments, scale),
    silences: findSilences(events).map(({ from, to, length }) => {
      const text = `${formatDuration(length)} silent`;
      const [x, end] = [scale.xOf(from), scale.xOf(to)];
      return { x, width: round(end - x), label: text.length * SMALL_CHAR + 8 <= end - x ? text : '' };
    }),
    ticks: ticksOf(scale, TICKS_APART, TICK_LABEL),
  };
}

function placeMoments(events: readonly PictureEvent[], scale: TimeScale): PictureMoment[] {
  const marked = MILESTONES.flatMap((milestone) => {
    const event = events.find((candidate) => candidate.milestone === milestone);
    if (!event || event.at === null) return [];
    const time = `${event.approximate ? '~' : ''}${formatTimeUtc(event.at)}`;
    return [{ id: event.id, milestone, x: scale.xOf(event.at), name: MILESTONE_LABELS[milestone], time }];
  }).sort((a, b) => a.x - b.x);
  const labels = placeLabels(
    marked.map(({ x, milestone }) => ({ x, width: NAME_WIDTHS[milestone] })),
    scale.width,
  );
  return marked.flatMap((moment, index) => {
    const label = labels[index];
    return label ? [{ ...moment, label }] : [];
  });
}

/** Only what the milestones say: a phase without its end is left out, since nobody knows how long it was. */
function phasesOf(events: readonly PictureEvent[], scale: TimeScale): PicturePhase[] {
  const at = milestoneTimes(events);
  const start = at.impact_start;
  const resolved = at.resolved;
  if (start === null) return [];
  const noticed = at.detected ?? at.acknowledged;
  const ends = [
    { kind: 'unnoticed', until: noticed },
    { kind: 'open', until: at.mitigated ?? resolved },
    { kind: 'mitigated', until: at.mitigated === null ? null : resolved },
  ] as const;
  let from = start;
  return ends.flatMap(({ kind, until }): PicturePhase[] => {
    if (until === null || until <= from) return [];
    const x = scale.xOf(from);
    from = until;
    return [{ kind, x, width: round(scale.xOf(until) - x) }];
  });
}

function barsOf(moments: readonly EpochMs[], scale: TimeScale): PictureBar[] {
  const slot = stepFor(scale, NARROWEST_BAR);
  const counts = new Map<number, number>();
  for (const at of moments) {
    const start = Math.floor(at / slot) * slot;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  let highest = 1;
  for (const count of counts.values()) highest = Math.max(highest, count);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => {
      const x = Math.max(0, scale.xOf(epochMs(start)));
      const end = Math.min(scale.width, scale.xOf(epochMs(start + slot)));
      return { x, width: round(end - x), height: count / highest, count };
    });
}

/**
 * The picture in words, for those who do not see it and for Markdown; empty where there is no picture.
 * Times are UTC, with their day where there is more than one.
 */
export function pictureSentence(events: readonly PictureEvent[]): string {
  const moments = events.flatMap(({ at }) => (at === null ? [] : [at])).sort((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  if (moments.length < 2 || first === undefined || last === undefined) return '';
  const isOneDay = utcDay(first) === utcDay(last);
  const say = (at: EpochMs) => (isOneDay ? formatTimeUtc(at) : `${utcDay(at)} ${formatTimeUtc(at)}`);
  const times = milestoneTimes(events);
  const marks = MILESTONES.flatMap((milestone) => {
    const at = times[milestone];
    return at === null ? [] : [`${MILESTONE_LABELS[milestone].toLowerCase()} ${say(at)}`];
  });
  const silences = findSilences(events).map(
    ({ from, length }) => `${formatDuration(length)} from ${say(from)}`,
  );
  const parts = [
    `${moments.length} events from ${say(first)} to ${say(last)} UTC`,
    ...(marks.length > 0 ? [marks.join(', ')] : []),
    ...(silences.length > 0 ? [`nothing written for ${silences.join(' and for ')}`] : []),
  ];
  return `${parts.join('; ')}.`;
}
