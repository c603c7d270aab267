import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import {
  back,
  backdate,
  end,
  extend,
  moveTo,
  neighbour,
  next,
  pause,
  reopen,
  resume,
  start,
} from '#shared/domain/agenda/clock-events';
import { onTheWall } from '#shared/domain/agenda/on-the-wall';
import { type ClockReading, readClock } from '#shared/domain/agenda/read-clock';
import { type ClockEvent, DEFAULT_PLAN, type Stage } from '#shared/domain/agenda/types';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { Meeting } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useProgramClock } from '../../parts/clock/clock-context';
import { useMoment } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { incidentRoute } from '../../parts/places/routes';
import { openCapture, tell } from '../../store/window';

type Clock = Pick<Meeting, 'plan' | 'log'>;

const UNTOUCHED: Clock = { plan: DEFAULT_PLAN, log: [] };

export interface MeetingClock {
  readonly reading: ClockReading;
  readonly now: EpochMs;
  /** The stage that `next` leads to; null at the last one, where it ends the meeting. */
  readonly following: Stage | null;
  /** Starts, pauses or resumes, whichever is possible. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly moveTo: (stage: Stage) => void;
  readonly extend: (minutes: number) => void;
  /** The current stage began so many minutes before the clock was told. */
  readonly backdate: (minutes: number) => void;
  readonly end: () => void;
  readonly reopen: () => void;
  /** A mistaken start: as if the clock had never run. */
  readonly cancelStart: () => void;
}

/** The clock of this incident's meeting: what is stored, folded with now, and what may be done with it. */
export function useMeeting(): MeetingClock {
  const { record } = useIncident();
  const { commands } = useData();
  const [, navigate] = useLocation();
  const meeting = currentMeeting(record);
  const clock: Clock = meeting ?? UNTOUCHED;
  const programClock = useProgramClock();
  const isLive = readClock(clock, programClock.read().now).phase === 'running';
  const { now, wall } = useMoment(isLive);
  const reading = onTheWall(readClock(clock, now), wall);
  const following = neighbour(reading, 1);

  const shown = useRef(meeting);
  const written = useRef<Meeting | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    shown.current = meeting;
  }, [meeting]);

  /** Keys may come faster than the screen is drawn: each decides on what the one before it has stored. */
  function append(decide: (clock: Clock, at: EpochMs) => ClockEvent[]): Promise<boolean> {
    const turn = line.current.then(async () => {
      const newer = (written.current?.rev ?? 0) > (shown.current?.rev ?? 0);
      const known: Clock = (newer ? written.current : shown.current) ?? UNTOUCHED;
      const events = decide(known, programClock.read().now);
      if (events.length === 0) return false;
      const stored = await commands.appendClock(record.incident.id, events, known.log.length);
      if (stored.ok) written.current = stored.value;
      else tell(stored.message);
      return stored.ok;
    });
    line.current = turn.catch(() => false);
    return turn;
  }

  async function move(decide: (clock: Clock, at: EpochMs) => ClockEvent[]): Promise<void> {
    // Only the clock moves the capture along; looking at another capture never moves the clock.
    if (await append(decide)) openCapture(null);
  }

  async function endMeeting(): Promise<void> {
    if (await append(end)) navigate(incidentRoute(record.incident.id, 'review'));
  }

  return {
    reading,
    now: wall,
    following,
    toggle: () => {
      if (reading.phase === 'not_started') void move(start);
      else void append(reading.phase === 'paused' ? resume : pause);
    },
    next: () => {
      if (reading.phase === 'not_started') void move(start);
      else if (following === null) void endMeeting();
      else void move(next);
    },
    back: () => void move(back),
    moveTo: (stage) => void move((meeting, moment) => moveTo(meeting, stage, moment)),
    extend: (count) => void append((meeting, moment) => extend(meeting, count, moment)),
    backdate: (count) => void append((meeting, moment) => backdate(meeting, count, moment)),
    end: () => void endMeeting(),
    reopen: () => void append(reopen),
    cancelStart: () => void commands.cancelStart(record.incident.id),
  };
}
