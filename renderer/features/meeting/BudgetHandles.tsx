import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { BudgetStrip } from '#shared/domain/agenda/budget-strip';
import { STAGE_MAX_MINUTES } from '#shared/domain/agenda/edit-plan';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import styles from './budget.module.css';
import type { MeetingClock } from './use-meeting';

/** A border that is being moved, and the length that its stage would have. */
export interface Drag {
  readonly stage: Stage;
  readonly minutes: number;
}

export interface BudgetHandlesProps {
  meeting: MeetingClock;
  strip: BudgetStrip;
  /** See `useTextUnit`. */
  unit: number;
  drag: Drag | null;
  onDrag: (drag: Drag | null) => void;
}

/** A handle is as wide (WCAG 2.5.8). */
const LEAST_APART_PX = 24;

/** The borders between the stages: dragged, or moved by arrow keys. One step of the clock for each drag. */
export function BudgetHandles({ meeting, strip, unit, drag, onDrag }: BudgetHandlesProps) {
  const { reading } = meeting;
  /** Where the drag began. The scale is that of the beginning: the strip changes it while it is dragged. */
  const from = useRef({ x: 0, minutes: 0, minutesPerPx: 0 });
  if (reading.phase === 'ended') return null;
  const at =
    reading.phase === 'not_started' ? 0 : strip.segments.findIndex(({ state }) => state === 'current');
  const whole = reading.stages.reduce((sum, { planned, used }) => sum + Math.max(planned, used), 0);

  let before = Number.NEGATIVE_INFINITY;
  return strip.segments.slice(at).map(({ stage, x, width }) => {
    const one = reading.stages.find((other) => other.stage === stage);
    const left = (x + width) * unit;
    // Two borders that nobody can catch apart: the run sheet has the length of this one.
    if (!one || (left - before < LEAST_APART_PX && drag?.stage !== stage)) return null;
    before = left;
    const length = drag?.stage === stage ? drag.minutes : Math.round(one.planned / MINUTE_MS);
    const least = Math.max(reading.phase === 'not_started' ? 1 : 0, Math.ceil(one.used / MINUTE_MS));

    function onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const minutesPerPx = whole / MINUTE_MS / Math.max(1, strip.endX * unit);
      from.current = { x: event.clientX, minutes: length, minutesPerPx };
      onDrag({ stage, minutes: length });
    }
    function onPointerMove(event: PointerEvent): void {
      if (drag?.stage !== stage) return;
      const moved = Math.round((event.clientX - from.current.x) * from.current.minutesPerPx);
      const wanted = from.current.minutes + moved;
      onDrag({ stage, minutes: Math.min(STAGE_MAX_MINUTES, Math.max(least, wanted)) });
    }
    function onPointerUp(): void {
      if (drag?.stage !== stage) return;
      onDrag(null);
      if (drag.minutes !== from.current.minutes) meeting.setLength(stage, drag.minutes);
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') onDrag(null);
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      meeting.addMinutes(stage, by);
    }

    return (
      <div
        key={stage}
        className={styles['handle']}
        role="slider"
        tabIndex={0}
        aria-label={`Length of ${STAGE_LABELS[stage]}`}
        aria-valuemin={0}
        aria-valuemax={STAGE_MAX_MINUTES}
        aria-valuenow={length}
        aria-valuetext={length === 1 ? '1 minute' : `${length} minutes`}
        data-stage={stage}
        data-dragged={drag?.stage === stage}
        style={{ left }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => onDrag(null)}
        onKeyDown={onKeyDown}
      />
    );
  });
}
