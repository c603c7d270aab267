import { type MouseEvent, memo } from 'react';
import { formatTimeUtc } from '#shared/domain/agenda/say-time';
import { EVENT_QUALITY } from '#shared/domain/incident/texts';
import { MILESTONE_LABELS, MILESTONES, type TimelineEvent } from '#shared/domain/incident/types';
import type { EpochMs, IsoDate } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { IconButton } from '../../ui/IconButton';
import { Pick } from '../../ui/Pick';
import { placeOf } from '../incident/places';
import { StoredText } from '../incident/StoredText';
import { isMac } from '../keys/match-keys';
import { EventDetails } from './EventDetails';
import { EventMenu } from './EventMenu';
import { EventSource } from './EventSource';
import styles from './event-row.module.css';
import { FlagIcon, LockIcon, StarIcon } from './icons';
import { focusCell } from './row-focus';
import { TimeCell } from './TimeCell';
import type { RowActions } from './timeline-types';
import type { SecondZone } from './use-second-zone';

const MILESTONE_OPTIONS = MILESTONES.map((value) => ({ value, label: MILESTONE_LABELS[value] }));

export interface EventRowProps {
  event: TimelineEvent;
  day: IsoDate;
  previousAt: EpochMs | null;
  zone: SecondZone | null;
  isSelected: boolean;
  isOpen: boolean;
  actions: RowActions;
}

/** Drawn again only when its own event, or what stands above it, has changed. */
export const EventRow = memo(DrawnEventRow, isSameRow);

function isSameRow(before: EventRowProps, after: EventRowProps): boolean {
  return (
    before.event.id === after.event.id &&
    before.event.rev === after.event.rev &&
    before.day === after.day &&
    before.previousAt === after.previousAt &&
    before.zone === after.zone &&
    before.isSelected === after.isSelected &&
    before.isOpen === after.isOpen &&
    before.actions === after.actions
  );
}

function DrawnEventRow({ event, day, previousAt, zone, isSelected, isOpen, actions }: EventRowProps) {
  const { commands } = useData();
  const { id, starred } = event;
  const name = event.at === null ? 'event without a time' : `event at ${formatTimeUtc(event.at)}`;

  function onMouseDown(press: MouseEvent<HTMLElement>): void {
    const { target, currentTarget } = press;
    if (!(target instanceof Element) || target.closest('a, [data-cell="select"]')) return;
    const adds = isMac ? press.metaKey : press.ctrlKey;
    // Shift in the row that is being written marks words; there, and while nothing is marked, it is the text's.
    const extends_ =
      press.shiftKey && actions.isSelecting() && !currentTarget.contains(document.activeElement);
    if (press.button !== 0 || !(adds || extends_)) return;
    press.preventDefault();
    press.stopPropagation();
    if (extends_) actions.selectTo(id);
    else actions.toggleSelected(id);
    focusCell(currentTarget, 'select');
  }

  return (
    <div
      className={styles['row']}
      data-row
      data-event={id}
      data-selected={isSelected}
      onMouseDownCapture={onMouseDown}
    >
      <span className={styles['select']} data-cell="select">
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={isSelected}
          onChange={() => {}}
          onClick={(press) => (press.shiftKey ? actions.selectTo(id) : actions.toggleSelected(id))}
        />
      </span>
      <TimeCell event={event} day={day} previousAt={previousAt} zone={zone} />
      <div className={styles['text']} data-cell="text">
        <StoredText
          of={{ table: 'events', id, field: 'text', label: `What happened, ${name}` }}
          row={event}
          value={event.text}
          frame="row"
          placeholder="What happened"
          section="timeline"
          quality={EVENT_QUALITY}
          onEnter={() => actions.move('down')}
          onShiftEnter={() => void actions.insert(event, 'below')}
          onArrowOut={actions.move}
        />
        {event.disputed ? <p className={styles['disputed']}>disputed</p> : null}
      </div>
      <div className={styles['ends']}>
        <EventSource event={event} name={name} />
        <span
          className={styles['milestone']}
          data-set={event.milestone !== null}
          data-cell="milestone"
          title={event.milestone === null ? 'Mark as a milestone' : undefined}
        >
          {event.milestone === null ? <FlagIcon /> : null}
          <Pick
            label={`Milestone, ${name}`}
            value={event.milestone}
            options={MILESTONE_OPTIONS}
            empty="Milestone…"
            place={placeOf('events', id, 'milestone')}
            onPick={(milestone) => void commands.setMilestone(id, milestone)}
          />
        </span>
        <span className={styles['tools']}>
          <MoreToggle event={event} name={name} isOpen={isOpen} onToggle={() => actions.toggleOpened(id)} />
          <span className={styles['menu']} data-cell="menu">
            <EventMenu event={event} name={name} actions={actions} />
          </span>
        </span>
      </div>
      <span className={styles['star']} data-cell="star">
        <IconButton
          aria-label={`Star, ${name}`}
          aria-pressed={starred}
          onClick={() => void commands.patchEvent(id, { starred: !starred })}
        >
          <StarIcon filled={starred} />
        </IconButton>
      </span>
      {isOpen ? <EventDetails event={event} name={name} /> : null}
    </div>
  );
}

interface MoreToggleProps {
  event: TimelineEvent;
  name: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** The one place that shows that something private is written about a row. */
function MoreToggle({ event, name, isOpen, onToggle }: MoreToggleProps) {
  const isWritten = event.question.trim() !== '' || event.privateNote.trim() !== '';
  return (
    <span className={styles['more']} data-set={isWritten || isOpen} data-cell="more">
      <IconButton
        aria-label={`Details and private notes${isWritten ? ', written' : ''}, ${name}`}
        aria-expanded={isOpen}
        title={isWritten ? 'Only you: a question or a note' : 'Details and private notes'}
        onClick={onToggle}
      >
        <LockIcon filled={isWritten} />
      </IconButton>
    </span>
  );
}
