import type { RowFilter } from '#shared/domain/timeline/preview-import';
import type { RowsSummary } from '#shared/domain/timeline/preview-rows';
import { type EpochMs, epochMs, type IsoDate, MINUTE_MS, startOfUtcDay, utcDay } from '#shared/domain/units';
import { DayInput } from '../../ui/DayInput';
import { TimeInput } from '../../ui/TimeInput';
import styles from './evidence-filter.module.css';
import { PlainSelect } from './PlainSelect';

export interface EvidenceFilterProps {
  summary: RowsSummary;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** Narrows many rows down by words, source and time. What is hidden is not added. */
export function EvidenceFilter({ summary, filter, onFilter }: EvidenceFilterProps) {
  const { sources, first, last } = summary;
  return (
    <search className={styles['filter']} aria-label="Rows to show">
      <input
        type="search"
        className={styles['search']}
        aria-label="Words or names in the row"
        placeholder="Words or names"
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      {sources.length > 1 ? (
        <PlainSelect
          label="Source"
          value={filter.source}
          options={[
            { value: '', label: 'All sources' },
            ...sources.map((one) => ({ value: one, label: one })),
          ]}
          onPick={(source) => onFilter({ ...filter, source })}
        />
      ) : null}
      {first === null || last === null ? null : (
        <p>
          <Moment
            label="From"
            value={filter.from ?? first}
            onPick={(from) => onFilter({ ...filter, from })}
          />
          <Moment
            label="Until"
            value={filter.to ?? last}
            onPick={(to) => onFilter({ ...filter, to })}
            zone="UTC"
          />
        </p>
      )}
    </search>
  );
}

interface MomentProps {
  label: string;
  value: EpochMs;
  onPick: (at: EpochMs) => void;
  /** Shown behind it; it is UTC in any case. */
  zone?: string;
}

function Moment({ label, value, onPick, zone }: MomentProps) {
  const day = utcDay(value);
  const minute = Math.floor((value - startOfUtcDay(day)) / MINUTE_MS);
  const pick = (nextDay: IsoDate, nextMinute: number) =>
    onPick(epochMs(startOfUtcDay(nextDay) + nextMinute * MINUTE_MS));
  return (
    <span className={styles['moment']}>
      <span>{label}</span>
      <DayInput label={`${label}, day, UTC`} value={day} onCommit={(next) => next && pick(next, minute)} />
      <TimeInput
        label={`${label}, time, UTC`}
        value={minute}
        onCommit={(next) => next !== null && pick(day, next)}
      />
      {zone ? <span>{zone}</span> : null}
    </span>
  );
}
