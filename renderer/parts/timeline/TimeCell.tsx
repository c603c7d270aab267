import { formatTimeUtc } from '#shared/domain/agenda/say-time';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import { type EpochMs, epochMs, type IsoDate, MINUTE_MS, startOfUtcDay, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { FocusSwap } from '../../ui/FocusSwap';
import { TimeInput } from '../../ui/TimeInput';
import { placeOf } from '../incident/places';
import styles from './timeline.module.css';

export interface TimeCellProps {
  event: TimelineEvent;
  /** The day that a first time belongs to. */
  day: IsoDate;
  /** The time of the row above, for a row that has none yet. */
  previousAt: EpochMs | null;
}

/** The time of a row: text at rest, a typed 24-hour field while it has the focus. */
export function TimeCell({ event, day, previousAt }: TimeCellProps) {
  const { commands } = useData();
  const missing = event.at === null;
  const shown = event.at === null ? '––:––' : `${event.approximate ? '~' : ''}${formatTimeUtc(event.at)}`;

  function commit(minuteOfDay: number | null): void {
    const at = minuteOfDay === null ? null : instantFor(minuteOfDay, event.at, day, previousAt);
    void commands.patchEvent(event.id, { at });
  }

  return (
    <span className={styles['time']} data-approximate={event.approximate}>
      <FocusSwap
        text={shown}
        label={`Time ${missing ? 'missing' : shown}, UTC. Edit`}
        empty={missing}
        place={placeOf('events', event.id, 'at')}
      >
        <TimeInput
          label="Time, UTC"
          value={event.at === null ? null : minuteOf(event.at)}
          autoFocus
          onCommit={commit}
        />
      </FocusSwap>
    </span>
  );
}

function minuteOf(at: EpochMs): number {
  return Math.floor((at - startOfUtcDay(utcDay(at))) / MINUTE_MS);
}

/** A row keeps its day; a row without a time gets it from the row above (midnight included). */
function instantFor(minute: number, at: EpochMs | null, day: IsoDate, previousAt: EpochMs | null): EpochMs {
  if (at !== null) return epochMs(startOfUtcDay(utcDay(at)) + minute * MINUTE_MS);
  return resolveInstant(day, minute, previousAt);
}
