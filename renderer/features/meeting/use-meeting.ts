import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import {
  back,
  backdate,
  changeLength,
  end,
  extend,
  extendFrom,
  giveRest,
  heirOf,
  moveTo,
  neighbour,
  next,
  pause,
  reopen,
  resume,
  skip,
  start,
} from '#shared/domain/agenda/clock-events';
import type { PlanEdit } from '#shared/domain/agenda/edit-plan';
import { onTheWall } from '#shared/domain/agenda/on-the-wall';
import { type OpenMoves, openMoves } from '#shared/domain/agenda/open-moves';
import { type ClockReading, readClock } from '#shared/domain/agenda/read-clock';
import { type ClockEvent, DEFAULT_PLAN, type Stage, type StagePlan } from '#shared/domain/agenda/types';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { Meeting } from '#shared/domain/incident/types';
import { type EpochMs, MINUTE_MS, minutes } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useProgramClock } from '../../parts/clock/clock-context';
import { useMoment } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { incidentRoute } from '../../parts/places/routes';
import { captureFollows, openCapture, tell, useWindow } from '../../store/window';

type Clock = Pick<Meeting, 'plan' | 'log'>;

const UNTOUCHED: Clock = { plan: DEFAULT_PLAN, log: [] };

export interface MeetingClock {
  readonly reading: ClockReading;
  readonly now: EpochMs;
  /** As it was at the start; before it, as it is being made. */
  readonly plan: readonly StagePlan[];
  /** The stage that `next` leads to; null at the last one, where it ends the meeting. */
  readonly following: Stage | null;
  /** Who gets what the stage has left when it is done early; null at the last one. */
  readonly heir: Stage | null;
  readonly can: OpenMoves;
  /** Whether a decision would do anything now. */
  readonly would: (decide: (clock: Clock, at: EpochMs) => ClockEvent[]) => boolean;
  /** Starts, pauses or resumes, whichever is possible. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly moveTo: (stage: Stage) => void;
  readonly extend: (minutes: number) => void;
  /** The current stage began so many minutes before the clock was told. */
  readonly backdate: (minutes: number) => void;
  /** Minutes for the current stage, paid by another one, or by nobody: then the meeting ends later. */
  readonly extendFrom: (minutes: number, payer: Stage | null) => void;
  /** A length in minutes for any stage: of the plan before the start, of the clock after it. */
  readonly setLength: (stage: Stage, minutes: number) => void;
  readonly addMinutes: (stage: Stage, by: number) => void;
  /** Before the start only. */
  readonly editPlan: (edit: PlanEdit) => void;
  readonly skip: (stage: Stage) => void;
  /** Done early: what is left goes to the actions, or to the next stage where those are over. */
  readonly giveRest: () => void;
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
  const incidentId = record.incident.id;
  const meeting = currentMeeting(record);
  const clock: Clock = meeting ?? UNTOUCHED;
  const programClock = useProgramClock();
  const isLive = readClock(clock, programClock.read().now).phase === 'running';
  const { now, wall } = useMoment(isLive);
  const reading = onTheWall(readClock(clock, now), wall);
  const following = neighbour(reading, 1);

  const capture = useWindow((state) => state.capture);
  const shown = useRef(meeting);
  const written = useRef<Meeting | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    shown.current = meeting;
  }, [meeting]);

  /** Keys may come faster than the screen is drawn: each decides on what the one before it has stored. */
  function append(decide: (clock: Clock, at: EpochMs) => ClockEvent[]): Promise<boolean> {
    const turn = line.current.then(async () => {
      const known: Clock = newest(shown.current, written.current) ?? UNTOUCHED;
      const events = decide(known, programClock.read().now);
      if (events.length === 0) return false;
      const stored = await commands.appendClock(incidentId, events, known.log.length);
      if (stored.ok) written.current = stored.value;
      else tell(stored.message);
      return stored.ok;
    });
    line.current = turn.catch(() => false);
    return turn;
  }

  async function move(decide: (clock: Clock, at: EpochMs) => ClockEvent[]): Promise<void> {
    // Only the clock moves the capture along; looking at another capture never moves the clock.
    const follow = captureFollows();
    if (await append(decide)) follow();
  }

  async function endMeeting(): Promise<void> {
    if (await append(end)) navigate(incidentRoute(incidentId, 'review'));
  }

  async function editPlan(edit: PlanEdit): Promise<void> {
    // Another first stage must not take the focus away from the run sheet: the capture stays until the start.
    openCapture(capture ?? reading.current);
    const stored = await commands.changePlan(incidentId, edit);
    if (!stored.ok) tell(stored.message);
  }

  function setLength(stage: Stage, to: number): void {
    if (reading.phase === 'not_started') void editPlan({ kind: 'length', stage, length: minutes(to) });
    else void append((known, at) => changeLength(known, stage, to, at));
  }

  return {
    reading,
    now: wall,
    plan: clock.plan,
    following,
    heir: heirOf(reading),
    can: openMoves(clock, now),
    would: (decide) => decide(clock, now).length > 0,
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
    moveTo: (stage) => void move((known, at) => moveTo(known, stage, at)),
    extend: (count) => void append((known, at) => extend(known, count, at)),
    backdate: (count) => void append((known, at) => backdate(known, count, at)),
    extendFrom: (count, payer) => void append((known, at) => extendFrom(known, count, payer, at)),
    setLength,
    addMinutes: (stage, by) => {
      if (reading.phase === 'not_started') void editPlan({ kind: 'lengthen', stage, by });
      else void append((known, at) => addMinutes(known, stage, by, at));
    },
    editPlan: (edit) => void editPlan(edit),
    skip: (stage) => {
      if (stage === reading.current) void move((known, at) => skip(known, stage, at));
      else void append((known, at) => skip(known, stage, at));
    },
    giveRest: () => {
      const to = heirOf(reading);
      if (to !== null) void move((known, at) => giveRest(known, to, at));
    },
    end: () => void endMeeting(),
    reopen: () => void append(reopen),
    cancelStart: () => void commands.cancelStart(incidentId),
  };
}

/** What this window has stored may be ahead of what it shows; another meeting than the one shown it never is. */
function newest(shown: Meeting | null, written: Meeting | null): Meeting | null {
  if (shown === null || written === null) return shown ?? written;
  return shown.id === written.id && written.rev > shown.rev ? written : shown;
}

function addMinutes(known: Clock, stage: Stage, by: number, at: EpochMs): ClockEvent[] {
  const planned = readClock(known, at).stages.find((one) => one.stage === stage)?.planned ?? 0;
  return changeLength(known, stage, Math.max(0, Math.round(planned / MINUTE_MS) + by), at);
}
