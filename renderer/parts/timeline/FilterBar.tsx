import { SegmentedControl } from '@mantine/core';
import type { Ref } from 'react';
import {
  EVENT_MARKS,
  type EventMarks,
  isFiltering,
  SHOW_ALL,
  type TimelineFilter,
} from '#shared/domain/timeline/filter-events';
import { writeKeys } from '../../ui/Keys';
import { Pick } from '../../ui/Pick';
import { keysOf } from '../keys/match-keys';
import styles from './filter-bar.module.css';
import { ZonePick } from './ZonePick';

const MARKS: Readonly<Record<EventMarks, string>> = {
  all: 'All',
  starred: 'Starred',
  milestones: 'Milestones',
};

export interface FilterBarProps {
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
  sources: readonly string[];
  shown: number;
  total: number;
  words: Ref<HTMLInputElement>;
}

/** What is shown of the timeline, and in which zone beside UTC. */
export function FilterBar({ filter, onFilter, sources, shown, total, words }: FilterBarProps) {
  const { marks, source, text } = filter;
  return (
    <search className={styles['filter']} aria-label="Events to show">
      <SegmentedControl
        aria-label="Events to show"
        classNames={{ root: styles['marks'] ?? '', label: styles['mark'] ?? '' }}
        value={marks}
        onChange={(next) => onFilter({ ...filter, marks: EVENT_MARKS.find((one) => one === next) ?? 'all' })}
        data={EVENT_MARKS.map((value) => ({ value, label: MARKS[value] }))}
      />
      {sources.length > 0 || source !== null ? (
        <span className={styles['sources']}>
          <Pick
            boxed
            label="Source"
            value={source}
            options={[...new Set([...sources, ...(source === null ? [] : [source])])].map((value) => ({
              value,
              label: value,
            }))}
            empty="Any source"
            onPick={(next) => onFilter({ ...filter, source: next })}
          />
        </span>
      ) : null}
      <input
        ref={words}
        type="search"
        className={styles['words']}
        aria-label="Words to find in the timeline"
        placeholder={`Find  ${writeKeys(keysOf('timeline.filter'))}`}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isFiltering(filter)) return;
          event.preventDefault();
          onFilter(SHOW_ALL);
        }}
      />
      <span role="status" className={styles['shown']}>
        {isFiltering(filter) ? `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}` : ''}
      </span>
      <ZonePick />
    </search>
  );
}
