import { formatDateShort, formatDuration } from '#shared/domain/agenda/say-time';
import type { IsoDate } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { EventRow } from './EventRow';
import styles from './timeline-item.module.css';
import type { RowActions } from './timeline-types';
import type { SecondZone } from './use-second-zone';
import type { VirtualRow } from './use-virtual-rows';

export interface TimelineItemProps {
  row: VirtualRow;
  /** Of the whole list, what is not drawn included. */
  count: number;
  measure: (element: HTMLElement | null) => void;
  day: IsoDate;
  zone: SecondZone | null;
  isSelected: boolean;
  isOpen: boolean;
  actions: RowActions;
}

/** A row at its place, with the day that begins above it and the silence that follows. */
export function TimelineItem({ row, count, measure, ...rest }: TimelineItemProps) {
  const { line, index, top } = row;
  const { event, previousAt, newDay, newZoneDay, gap } = line;
  return (
    <li
      ref={measure}
      className={styles['item']}
      style={{ top }}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      {newDay || newZoneDay ? (
        <p className={styles['day']} data-line>
          {newDay ? <span>{formatDateShort(newDay)}</span> : null}
          {newZoneDay && rest.zone ? (
            <span>
              {formatDateShort(newZoneDay)} in {rest.zone.city}
            </span>
          ) : null}
        </p>
      ) : null}
      <EventRow event={event} previousAt={previousAt} {...rest} />
      {gap ? (
        <p className={styles['gap']}>
          <span>{formatDuration(gap.length)} with nothing written</span>
          <Button
            tone="plain"
            small
            className={styles['add']}
            onClick={() => void rest.actions.insert(event, 'below')}
          >
            Add what happened
          </Button>
        </p>
      ) : null}
    </li>
  );
}
