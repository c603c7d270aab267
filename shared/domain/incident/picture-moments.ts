import { formatDuration } from '../agenda/say-time';
import { sayMoment } from '../timeline/say-moment';
import type { Silence } from '../timeline/silences';
import { milestoneTimes } from './durations';
import { type LabelPlace, placeLabels } from './moment-labels';
import type { PictureEvent } from './picture-event';
import { spanOf, type TimeScale } from './time-axis';
import { MILESTONE_LABELS, MILESTONES, type Milestone } from './types';

export interface PictureMoment {
  readonly id: string;
  readonly milestone: Milestone;
  /** Its upright line, which runs from the top of its label down to the strip; dashed where it is approximate. */
  readonly x: number;
  readonly approximate: boolean;
  readonly name: string;
  /** `09:27`, `~09:27`; with its day where there is more than one. */
  readonly time: string;
  readonly label: LabelPlace;
  /** Of the label, estimated; `label` says where it begins or ends. */
  readonly labelWidth: number;
}

export interface PicturePhase {
  /** Impact that nobody had noticed · noticed, until mitigated · mitigated, until resolved. */
  readonly kind: 'unnoticed' | 'open' | 'mitigated';
  readonly x: number;
  readonly width: number;
}

export interface PictureSilence {
  readonly x: number;
  readonly width: number;
  /** `24 min silent`; empty where the window is too narrow for it. */
  readonly label: string;
}

/** Widths of text at 13 px bold, 13 px and 12 px, measured and rounded up: there is nothing to measure with here. */
const NAME_WIDTHS: Readonly<Record<Milestone, number>> = {
  impact_start: 84,
  detected: 60,
  acknowledged: 96,
  mitigated: 66,
  resolved: 60,
};
const TIME_CHAR = 7.6;
const SMALL_CHAR = 6.8;
/** Of a week, a quarter of an hour is nothing: hundreds of narrow windows would hide what lies between them. */
const NARROWEST_SILENCE = 20;

/** @param withDay whether times say their day */
export function placeMoments(
  events: readonly PictureEvent[],
  scale: TimeScale,
  withDay: boolean,
): PictureMoment[] {
  const marked = MILESTONES.flatMap((milestone) => {
    const event = events.find((candidate) => candidate.milestone === milestone);
    if (!event || event.at === null || event.at < scale.from || event.at > scale.to) return [];
    const { id, at, approximate } = event;
    const time = sayMoment(at, approximate, withDay);
    const labelWidth = Math.max(NAME_WIDTHS[milestone], Math.ceil(time.length * TIME_CHAR));
    const name = MILESTONE_LABELS[milestone];
    return [{ id, milestone, x: scale.xOf(at), approximate, name, time, labelWidth }];
  }).sort((a, b) => a.x - b.x);
  const labels = placeLabels(
    marked.map(({ x, labelWidth }) => ({ x, width: labelWidth })),
    scale.width,
  );
  return marked.flatMap((moment, index) => {
    const label = labels[index];
    return label ? [{ ...moment, label }] : [];
  });
}

/** Only what the milestones say: a phase without its end is left out, since nobody knows how long it was. */
export function phasesOf(events: readonly PictureEvent[], scale: TimeScale): PicturePhase[] {
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
    const span = spanOf(scale, from, until);
    from = until;
    return span ? [{ kind, ...span }] : [];
  });
}

export function silencesOf(silences: readonly Silence[], scale: TimeScale): PictureSilence[] {
  return silences.flatMap(({ from, to, length }) => {
    const span = spanOf(scale, from, to);
    if (!span || span.width < NARROWEST_SILENCE) return [];
    const text = `${formatDuration(length)} silent`;
    return [{ ...span, label: text.length * SMALL_CHAR + 8 <= span.width ? text : '' }];
  });
}
