import { formatDuration, formatTimeUtc } from '../agenda/say-time';
import { spansDays } from '../timeline/say-moment';
import { findSilences, longestSilences } from '../timeline/silences';
import { type EpochMs, utcDay } from '../units';
import { milestoneTimes } from './durations';
import type { PictureEvent } from './picture-event';
import { MILESTONE_LABELS, MILESTONES } from './types';

/** More would not be read. */
const SILENCES_SAID = 3;

/**
 * The picture in words, for those who do not see it and for Markdown; empty where there is no picture.
 * Times are UTC, with their day where there is more than one.
 */
export function pictureSentence(events: readonly PictureEvent[]): string {
  const moments = events.flatMap(({ at }) => (at === null ? [] : [at])).sort((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  if (moments.length < 2 || first === undefined || last === undefined) return '';
  const withDay = spansDays(events);
  const say = (at: EpochMs) => (withDay ? `${utcDay(at)} ${formatTimeUtc(at)}` : formatTimeUtc(at));
  const times = milestoneTimes(events);
  const marks = MILESTONES.flatMap((milestone) => {
    const at = times[milestone];
    return at === null ? [] : [`${MILESTONE_LABELS[milestone].toLowerCase()} ${say(at)}`];
  });
  const { longest, others } = longestSilences(findSilences(events), SILENCES_SAID);
  const silences = longest.map(({ from, length }) => `for ${formatDuration(length)} from ${say(from)}`);
  if (others > 0) silences.push(`${others} more ${others === 1 ? 'time' : 'times'} for 15 min or longer`);
  const parts = [
    `${moments.length} events from ${say(first)} to ${say(last)} UTC`,
    ...(marks.length > 0 ? [marks.join(', ')] : []),
    ...(silences.length > 0 ? [`nothing written ${silences.join(' and ')}`] : []),
  ];
  return `${parts.join('; ')}.`;
}
