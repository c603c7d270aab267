import { Menu } from '@mantine/core';
import { memo } from 'react';
import { formatTimeUtc } from '#shared/domain/agenda/say-time';
import { EVENT_QUALITY } from '#shared/domain/incident/texts';
import { MILESTONE_LABELS, MILESTONES, type TimelineEvent } from '#shared/domain/incident/types';
import { DAY_MS, type EpochMs, epochMs, type IsoDate } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { Button } from '../../ui/Button';
import { InlineInput } from '../../ui/InlineInput';
import { Pick } from '../../ui/Pick';
import { placeOf } from '../incident/places';
import { StoredText } from '../incident/StoredText';
import { focusNeighbour } from '../places/focus-rows';
import { TimeCell } from './TimeCell';
import styles from './timeline.module.css';

const MILESTONE_OPTIONS = MILESTONES.map((value) => ({ value, label: MILESTONE_LABELS[value] }));

export interface EventRowProps {
  event: TimelineEvent;
  day: IsoDate;
  previousAt: EpochMs | null;
  onInsertBelow: (event: TimelineEvent) => Promise<void>;
}

/** Drawn again only when its own event, or what stands above it, has changed. */
export const EventRow = memo(DrawnEventRow, isSameRow);

function isSameRow(before: EventRowProps, after: EventRowProps): boolean {
  return (
    before.event.id === after.event.id &&
    before.event.rev === after.event.rev &&
    before.day === after.day &&
    before.previousAt === after.previousAt &&
    before.onInsertBelow === after.onInsertBelow
  );
}

function DrawnEventRow({ event, day, previousAt, onInsertBelow }: EventRowProps) {
  const { commands } = useData();
  const name = event.at === null ? 'event without a time' : `event at ${formatTimeUtc(event.at)}`;
  return (
    <li className={styles['row']} data-row>
      <TimeCell event={event} day={day} previousAt={previousAt} />
      <div className={styles['text']}>
        <StoredText
          of={{ table: 'events', id: event.id, field: 'text', label: `What happened, ${name}` }}
          row={event}
          value={event.text}
          frame="row"
          placeholder="What happened"
          section="timeline"
          quality={EVENT_QUALITY}
          onEnter={() => focusNeighbour('down')}
          onShiftEnter={() => void onInsertBelow(event)}
          onArrowOut={focusNeighbour}
        />
      </div>
      <div className={styles['ends']}>
        <span className={styles['source']} data-empty={event.source === ''}>
          <InlineInput
            label={`Source, ${name}`}
            value={event.source}
            placeholder="Source"
            onCommit={(source) => void commands.patchEvent(event.id, { source }, { typing: true })}
          />
        </span>
        <span className={styles['milestone']} data-set={event.milestone !== null}>
          <Pick
            label={`Milestone, ${name}`}
            value={event.milestone}
            options={MILESTONE_OPTIONS}
            empty="Milestone…"
            place={placeOf('events', event.id, 'milestone')}
            onPick={(milestone) => void commands.setMilestone(event.id, milestone)}
          />
        </span>
        <span className={styles['more']}>
          <EventMenu event={event} name={name} onInsertBelow={onInsertBelow} />
        </span>
      </div>
    </li>
  );
}

interface EventMenuProps {
  event: TimelineEvent;
  name: string;
  onInsertBelow: (event: TimelineEvent) => Promise<void>;
}

function EventMenu({ event, name, onInsertBelow }: EventMenuProps) {
  const { commands } = useData();
  const { at } = event;
  const shift = (days: number) => {
    if (at !== null) void commands.patchEvent(event.id, { at: epochMs(at + days * DAY_MS) });
  };
  return (
    <Menu>
      <Menu.Target>
        <Button tone="plain" small name={`More for ${name}`}>
          ⋯
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void onInsertBelow(event)}>Insert below</Menu.Item>
        <Menu.Item onClick={() => void commands.patchEvent(event.id, { approximate: !event.approximate })}>
          {event.approximate ? 'Time is exact' : 'Time is approximate'}
        </Menu.Item>
        {at === null ? null : (
          <>
            <Menu.Item onClick={() => shift(1)}>A day later</Menu.Item>
            <Menu.Item onClick={() => shift(-1)}>A day earlier</Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void commands.removeRow('events', event.id)}>Remove</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
