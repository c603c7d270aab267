import { budgetStrip } from '#shared/domain/agenda/budget-strip';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import type { RoomReading } from '#shared/domain/room/read-room-clock';
import type { RoomClock } from '#shared/domain/room/types';
import { durationMs, epochMs, MINUTE_MS } from '#shared/domain/units';
import { formatLocalTime } from '../../parts/clock/local-time';
import styles from './room-bar.module.css';
import { useUnits } from './use-units';

/** Of the smallest type, in units of 28 for its size. */
const LETTER = 17;
const TYPE = 28;
const TIME = 5 * LETTER;

export interface RoomBarProps {
  readonly clock: RoomClock;
  readonly reading: RoomReading;
  readonly scale: number;
}

/** Planned against used, with the times of this place. */
export function RoomBar({ clock, reading, scale }: RoomBarProps) {
  const [box, width] = useUnits<HTMLElement>(TYPE, scale);
  const { startedAt, plannedEnd } = clock;
  const total = startedAt === null || plannedEnd === null ? null : durationMs(plannedEnd - startedAt);
  const current = clock.phase === 'ended' ? 'end' : startedAt === null ? null : clock.current;
  const strip = budgetStrip(reading.stages, current, total, width);
  const live = clock.phase === 'running' || clock.phase === 'paused';
  const end = reading.projectedEnd;
  const said = end === null ? '' : `${clock.phase === 'ended' ? 'ended' : 'ends'} ${formatLocalTime(end)}`;
  const nowAt = startedAt === null ? null : epochMs(startedAt + passed(clock, reading));
  const isOffPlan = end !== null && plannedEnd !== null && Math.abs(end - plannedEnd) >= MINUTE_MS;
  const plannedWords = plannedEnd === null ? '' : `planned ${formatLocalTime(plannedEnd)}`;
  // Beside what ends there: a meeting that is ahead ends before its plan does, one that has hardly begun at the edge.
  const isAtEdge = strip.endX < said.length * LETTER;
  const endsX = isAtEdge ? 0 : Math.min(width, strip.endX);
  const nowEnds = strip.nowX + 18 + TIME;
  const plannedBegins = (strip.plannedEndX ?? width) - 4 - plannedWords.length * LETTER;
  return (
    <footer ref={box} className={styles['bar']}>
      <svg viewBox={`0 0 ${width} 114`} role="img" aria-label={sentence(reading, said)}>
        {strip.segments.map(({ stage, state, x, width: long, usedWidth, planEndsX }) => (
          <g key={stage} data-state={state}>
            <rect className={styles['plan']} x={x} y="46" width={long} height="26" rx="2" />
            <rect
              className={styles['used']}
              data-status={state === 'current' && live ? reading.state : undefined}
              x={x}
              y="46"
              width={usedWidth}
              height="26"
              rx="2"
            />
            {planEndsX === null ? null : (
              <line className={styles['cut']} x1={planEndsX} x2={planEndsX} y1="46" y2="72" />
            )}
            {fits(STAGE_LABELS[stage], x, long, endsX - said.length * LETTER - TYPE) ? (
              <text className={styles['name']} x={x} y="32">
                {STAGE_LABELS[stage]}
              </text>
            ) : null}
          </g>
        ))}
        {startedAt !== null && (strip.nowX > TIME + TYPE || !live) ? (
          <text className={styles['tick']} x="0" y="110">
            {formatLocalTime(startedAt)}
          </text>
        ) : null}
        {live ? <path className={styles['here']} d={`M${strip.nowX - 11} 92h22l-11 -15z`} /> : null}
        {live && nowAt !== null && (!isOffPlan || nowEnds < plannedBegins) && nowEnds < width ? (
          <text className={styles['tick']} x={strip.nowX + 18} y="110">
            {formatLocalTime(nowAt)}
          </text>
        ) : null}
        {strip.plannedEndX !== null ? (
          <line className={styles['end']} x1={strip.plannedEndX} x2={strip.plannedEndX} y1="42" y2="76" />
        ) : null}
        {strip.plannedEndX !== null && isOffPlan && plannedBegins > strip.nowX + TYPE ? (
          <text className={styles['tick']} x={strip.plannedEndX - 4} y="110" textAnchor="end">
            {plannedWords}
          </text>
        ) : null}
        <text className={styles['finish']} x={endsX} y="32" textAnchor={isAtEdge ? 'start' : 'end'}>
          {said}
        </text>
      </svg>
    </footer>
  );
}

/** From the start until now, without the pauses. */
function passed(clock: RoomClock, reading: RoomReading): number {
  const before = clock.stages.reduce((sum, { used }) => sum + used, 0);
  const now = reading.stages.reduce((sum, { used }) => sum + used, 0);
  return clock.at - (clock.startedAt ?? clock.at) + (now - before);
}

function fits(label: string, x: number, width: number, end: number): boolean {
  const long = label.length * LETTER;
  return long <= width && x + long <= end;
}

function sentence(reading: RoomReading, said: string): string {
  const stages = reading.stages.map(
    ({ stage, planned, used }) =>
      `${STAGE_LABELS[stage]} ${Math.round(used / MINUTE_MS)} of ${Math.round(planned / MINUTE_MS)} min`,
  );
  return `Meeting budget${said === '' ? '' : `, ${said}`}. Used: ${stages.join(', ')}.`;
}
