import { answerGap, type GapReading, gapToShow } from '#shared/domain/agenda/clock-gaps';
import type { GapAnswer } from '#shared/domain/agenda/types';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { DurationMs } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useProgramClock } from '../../parts/clock/clock-context';
import { useMoment } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { tell } from '../../store/window';

export interface GapClock {
  readonly gap: GapReading;
  readonly say: (gap: number, answer: GapAnswer, length: DurationMs) => void;
}

/** @returns null where this incident's meeting misses no time, or nobody need look at it any more */
export function useGap(): GapClock | null {
  const { record } = useIncident();
  const { commands } = useData();
  const clock = useProgramClock();
  const meeting = currentMeeting(record);
  const hasGaps = meeting?.log.some(({ kind }) => kind === 'gap') ?? false;
  const { now } = useMoment(hasGaps);
  const gap = meeting ? gapToShow(meeting, now) : null;
  if (meeting === null || gap === null) return null;

  async function say(index: number, answer: GapAnswer, length: DurationMs): Promise<void> {
    if (meeting === null) return;
    const events = answerGap(meeting, index, answer, length, clock.read().now);
    if (events.length === 0) return;
    const stored = await commands.appendClock(record.incident.id, events, meeting.log.length);
    if (!stored.ok) tell(stored.message);
  }
  return { gap, say: (...said) => void say(...said) };
}
