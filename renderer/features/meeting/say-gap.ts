import type { GapReading } from '#shared/domain/agenda/clock-gaps';
import { formatDuration } from '#shared/domain/agenda/say-time';
import type { GapAnswer } from '#shared/domain/agenda/types';
import { MINUTE_MS, minutes } from '#shared/domain/units';

const SAID: Readonly<Record<GapAnswer, string>> = {
  counted: 'counted',
  left_out: 'not counted',
  no_gap: 'the clock was set, no time passed',
};

/** What is known of time that went missing, or what has to be said of it. */
export function sayGap({ cause, length, answer }: GapReading): string {
  // To the nearest minute: nobody slept for 6 min 59.9 s.
  const duration = formatDuration(minutes(Math.round(length / MINUTE_MS)));
  if (answer !== null) return `${past(cause, duration)}: ${SAID[answer]}.`;
  switch (cause) {
    case 'sleep':
      return `The laptop slept ${duration}. Does it count?`;
    case 'unknown':
      return `The clock of the laptop went ${duration} ahead. Did it sleep, or was it set?`;
    case 'restart':
      return length > 0
        ? `Debrief was away for ${duration}. Does it count?`
        : 'Debrief was away, and the clock of the laptop was set back. How long was it?';
  }
}

function past(cause: GapReading['cause'], duration: string): string {
  if (cause === 'sleep') return `The laptop slept ${duration}`;
  return cause === 'restart' ? `Debrief was away for ${duration}` : `${duration} missing`;
}
