import { budgetStrip } from '#shared/domain/agenda/budget-strip';
import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { formatDuration } from '#shared/domain/agenda/say-time';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { type DurationMs, durationMs, type EpochMs, MINUTE_MS, minutes } from '#shared/domain/units';
import { formatLocalTime } from '../../parts/clock/local-time';
import { useWidth } from '../../ui/use-width';
import styles from './budget.module.css';

const END_LABEL_PX = 48;
/** A stage that was left at once has no room for its name. */
const LETTER_PX = 7;

/** How the hour stands: when it ends, and where each stage went against its plan. */
export function BudgetBar({ reading, now }: { reading: ClockReading; now: EpochMs }) {
  const [box, width] = useWidth<HTMLDivElement>(1100);
  const running = reading.startedAt !== null;
  const total =
    reading.startedAt !== null && reading.plannedEnd !== null
      ? durationMs(reading.plannedEnd - reading.startedAt)
      : null;
  const strip = budgetStrip(reading.stages, running ? reading.current : null, total, width - END_LABEL_PX);
  const planned = durationMs(reading.stages.reduce((sum, stage) => sum + stage.planned, 0));
  return (
    <section className={styles['budget']} aria-label="Meeting budget">
      <div className={styles['say']}>
        <b>{headline(reading, planned)}</b>
        <span>{sayBehind(reading)}</span>
      </div>
      <div ref={box}>
        <svg
          className={styles['strip']}
          width={width}
          height="52"
          role="img"
          aria-label={sentence(reading, planned)}
        >
          {strip.segments.map((segment) => (
            <g key={segment.stage} data-state={segment.state}>
              <rect
                className={styles['plan']}
                x={segment.x}
                y="22"
                width={segment.width}
                height="12"
                rx="2"
              />
              <rect
                className={styles['used']}
                data-over={segment.state === 'current' && segment.planEndsX !== null}
                x={segment.x}
                y="22"
                width={segment.usedWidth}
                height="12"
                rx="2"
              />
              {segment.planEndsX !== null ? (
                <line
                  className={styles['cut']}
                  x1={segment.planEndsX}
                  x2={segment.planEndsX}
                  y1="22"
                  y2="34"
                />
              ) : null}
              {segment.state === 'current' ||
              segment.width > STAGE_LABELS[segment.stage].length * LETTER_PX ? (
                <text className={styles['name']} x={segment.x} y="14">
                  {STAGE_LABELS[segment.stage]}
                </text>
              ) : null}
            </g>
          ))}
          {running && reading.phase !== 'ended' ? (
            <path className={styles['now']} d={`M${strip.nowX - 5} 43h10l-5 -7z`} />
          ) : null}
          {reading.startedAt !== null && (strip.nowX > 16 || reading.phase === 'ended') ? (
            <text className={styles['tick']} x="0" y="50">
              {formatLocalTime(reading.startedAt)}
            </text>
          ) : null}
          {running && reading.phase !== 'ended' && strip.nowX > 60 && strip.endX - strip.nowX > 150 ? (
            <text className={styles['tick']} x={strip.nowX + 9} y="50">
              {formatLocalTime(now)}
            </text>
          ) : null}
          {strip.plannedEndX !== null && reading.plannedEnd !== null ? (
            <>
              <line className={styles['end']} x1={strip.plannedEndX} x2={strip.plannedEndX} y1="18" y2="38" />
              {Math.abs(reading.behind) >= MINUTE_MS ? (
                <text className={styles['tick']} x={strip.plannedEndX - 4} y="50" textAnchor="end">
                  planned {formatLocalTime(reading.plannedEnd)}
                </text>
              ) : null}
            </>
          ) : null}
          {reading.projectedEnd !== null ? (
            <text className={styles['finish']} x={Math.min(strip.endX + 4, width - 36)} y="50">
              {formatLocalTime(reading.projectedEnd)}
            </text>
          ) : null}
        </svg>
      </div>
    </section>
  );
}

function headline(reading: ClockReading, planned: DurationMs): string {
  if (reading.projectedEnd === null) return `${formatDuration(planned)} planned`;
  return `${reading.phase === 'ended' ? 'Ended' : 'Ends'} ${formatLocalTime(reading.projectedEnd)}`;
}

function sayBehind(reading: ClockReading): string {
  if (reading.startedAt === null) return 'Not started';
  const behindMinutes = Math.round(reading.behind / MINUTE_MS);
  if (behindMinutes === 0) return 'On plan';
  const length = formatDuration(minutes(Math.abs(behindMinutes)));
  return `${length} ${behindMinutes > 0 ? 'behind' : 'ahead of'} plan`;
}

function sentence(reading: ClockReading, planned: DurationMs): string {
  const stages = reading.stages.map(
    ({ stage, planned: box, used }) =>
      `${STAGE_LABELS[stage]} ${Math.round(used / MINUTE_MS)} of ${Math.round(box / MINUTE_MS)} min`,
  );
  return `${headline(reading, planned)}, ${sayBehind(reading).toLowerCase()}. Used: ${stages.join(', ')}.`;
}
