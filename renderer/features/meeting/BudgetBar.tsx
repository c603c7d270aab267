import { useState } from 'react';
import { budgetStrip, placeNames } from '#shared/domain/agenda/budget-strip';
import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { formatDuration } from '#shared/domain/agenda/say-time';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { type DurationMs, durationMs, MINUTE_MS, minutes } from '#shared/domain/units';
import { formatLocalTime } from '../../parts/clock/local-time';
import { useTextUnit } from '../../ui/use-text-unit';
import { useWidth } from '../../ui/use-width';
import { BudgetHandles, type Drag } from './BudgetHandles';
import styles from './budget.module.css';
import type { MeetingClock } from './use-meeting';

const END_LABEL_PX = 48;
const LETTER_PX = 7;
/** Where it ends a little early, the two ends have no room for a label each. */
const PLANNED_LABEL_PX = 140;
const STRIP_PX = 52;

/** How the hour stands: when it ends, and where each stage went against its plan. Its borders can be moved. */
export function BudgetBar({ meeting }: { meeting: MeetingClock }) {
  const { reading, now } = meeting;
  const [box, widthPx] = useWidth<HTMLDivElement>(1100);
  const unit = useTextUnit();
  const width = widthPx / unit;
  const [drag, setDrag] = useState<Drag | null>(null);
  const running = reading.startedAt !== null;
  const total =
    reading.startedAt !== null && reading.plannedEnd !== null
      ? durationMs(reading.plannedEnd - reading.startedAt)
      : null;
  const stages = reading.stages.map((one) =>
    one.stage === drag?.stage
      ? { ...one, planned: minutes(drag.minutes), left: durationMs(minutes(drag.minutes) - one.used) }
      : one,
  );
  const isEnded = reading.phase === 'ended';
  const current = isEnded ? 'end' : running ? reading.current : null;
  const strip = budgetStrip(stages, current, total, width - END_LABEL_PX);
  const names = placeNames(strip.segments, (stage) => STAGE_LABELS[stage].length * LETTER_PX);
  const planned = durationMs(reading.stages.reduce((sum, stage) => sum + stage.planned, 0));
  const isRunning = running && !isEnded;
  // Behind the beginning, where the two stand on one line and nothing was used in between.
  const finishX = Math.min(Math.max(strip.endX + 4, isEnded ? END_LABEL_PX : 0), width - 36);
  return (
    <section className={styles['budget']} aria-label="Meeting budget">
      <div className={styles['say']}>
        <b>{headline(meeting, planned)}</b>
        <span>{sayBehind(reading)}</span>
        <span className={styles['more']}>{sayMore(meeting)}</span>
      </div>
      <div ref={box} className={styles['box']}>
        <svg
          className={styles['strip']}
          width={widthPx}
          height={STRIP_PX * unit}
          viewBox={`0 0 ${width} ${STRIP_PX}`}
          role="img"
          aria-label={sentence(meeting, planned)}
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
            </g>
          ))}
          {names.map(({ stage, x }) => (
            <text key={stage} className={styles['name']} data-current={stage === current} x={x} y="14">
              {STAGE_LABELS[stage]}
              {drag?.stage === stage ? ` ${drag.minutes} min` : ''}
            </text>
          ))}
          {isRunning ? <path className={styles['now']} d={`M${strip.nowX - 5} 43h10l-5 -7z`} /> : null}
          {reading.startedAt !== null && (strip.nowX > 16 || isEnded) ? (
            <text className={styles['tick']} x="0" y="50">
              {formatLocalTime(reading.startedAt)}
            </text>
          ) : null}
          {isRunning && strip.nowX > 60 && strip.endX - strip.nowX > 150 ? (
            <text className={styles['tick']} x={strip.nowX + 9} y="50">
              {formatLocalTime(now)}
            </text>
          ) : null}
          {strip.plannedEndX !== null && reading.plannedEnd !== null ? (
            <>
              <line className={styles['end']} x1={strip.plannedEndX} x2={strip.plannedEndX} y1="18" y2="38" />
              {reading.behind >= MINUTE_MS || strip.plannedEndX - strip.endX > PLANNED_LABEL_PX ? (
                <text className={styles['tick']} x={strip.plannedEndX - 4} y="50" textAnchor="end">
                  planned {formatLocalTime(reading.plannedEnd)}
                </text>
              ) : null}
            </>
          ) : null}
          {reading.projectedEnd !== null ? (
            <text className={styles['finish']} x={finishX} y="50">
              {formatLocalTime(reading.projectedEnd)}
            </text>
          ) : null}
        </svg>
        <BudgetHandles meeting={meeting} strip={strip} unit={unit} drag={drag} onDrag={setDrag} />
      </div>
    </section>
  );
}

function headline({ reading }: MeetingClock, planned: DurationMs): string {
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

/** `planned 15:06, actions 20 min`: the end that was meant, and what the actions keep while they are to come. */
function sayMore({ reading }: MeetingClock): string {
  const { stages, phase, current, plannedEnd, minutesForActions } = reading;
  const index = (wanted: Stage | null) => stages.findIndex(({ stage }) => stage === wanted);
  const isToCome = phase !== 'ended' && index('actions') >= index(current) && index('actions') >= 0;
  const parts = [
    plannedEnd === null ? '' : `planned ${formatLocalTime(plannedEnd)}`,
    isToCome ? `actions ${Math.round(minutesForActions.asProjected / MINUTE_MS)} min` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sentence(meeting: MeetingClock, planned: DurationMs): string {
  const { reading } = meeting;
  const stages = reading.stages.map(
    ({ stage, planned: box, used }) =>
      `${STAGE_LABELS[stage]} ${Math.round(used / MINUTE_MS)} of ${Math.round(box / MINUTE_MS)} min`,
  );
  const end = reading.plannedEnd === null ? '' : `, planned ${formatLocalTime(reading.plannedEnd)}`;
  return `${headline(meeting, planned)}${end}, ${sayBehind(reading).toLowerCase()}. Used: ${stages.join(', ')}.`;
}
