import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { BudgetSegment, BudgetStrip } from '#shared/domain/agenda/budget-strip';
import { STAGE_MAX_MINUTES } from '#shared/domain/agenda/edit-plan';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import styles from './budget.module.css';
import type { MeetingClock } from './use-meeting';

/** WCAG 2.2, 2.5.8: a target has at least so many pixels to itself. */
const TARGET_PX = 24;

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

/** The borders between the stages: dragged, or moved by arrow keys. One step of the clock for each drag. */
export function BudgetHandles({ meeting, strip, unit, drag, onDrag }: BudgetHandlesProps) {
  const { reading } = meeting;
  /** Where the drag began. The scale is that of the beginning: the strip changes it while it is dragged. */
  const from = useRef({ x: 0, minutes: 0, minutesPerPx: 0 });
  if (reading.phase === 'ended') return null;
  const at =
    reading.phase === 'not_started' ? 0 : strip.segments.findIndex(({ state }) => state === 'current');
  const whole = reading.stages.reduce((sum, { planned, used }) => sum + Math.max(planned, used), 0);

  return apart(strip.segments.slice(at), drag?.stage ?? null).map(({ stage, x, width }) => {
    const one = reading.stages.find((other) => other.stage === stage);
    if (!one) return null;
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
        style={{ left: (x + width) * unit }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => onDrag(null)}
        onKeyDown={onKeyDown}
      />
    );
  });
}

/**
 * The borders that can be caught one by one. Where two would lie on each other the later one is left to the run sheet,
 * but for the one that is being moved.
 */
function apart(segments: readonly BudgetSegment[], dragged: Stage | null): readonly BudgetSegment[] {
  const kept: BudgetSegment[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    const end = segment.x + segment.width;
    if (end < free && segment.stage !== dragged) continue;
    kept.push(segment);
    free = end + TARGET_PX;
  }
  return kept;
}
