import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { isFiltering, SHOW_ALL, sourcesOf, type TimelineFilter } from '#shared/domain/timeline/filter-events';
import { NOTHING_SELECTED, selectedOf } from '#shared/domain/timeline/select-rows';
import type { IsoDate } from '#shared/domain/units';
import { lookAtTimeline } from '../../store/timeline-view';
import { Button } from '../../ui/Button';
import { useIncident } from '../incident/incident-context';
import { useCommand } from '../keys/use-command';
import { FilterBar } from './FilterBar';
import { eventAt, showBeginning } from './row-focus';
import { SelectionBar } from './SelectionBar';
import { TimelineItem } from './TimelineItem';
import styles from './timeline.module.css';
import { useFocusedRow } from './use-focused-row';
import { useRowActions } from './use-row-actions';
import { useRowCommands } from './use-row-commands';
import { useRowVisits } from './use-row-visits';
import { useRows } from './use-rows';
import { useVirtualRows } from './use-virtual-rows';

/** More than anybody wants to go through by Tab to come to what follows. */
const MANY_ROWS = 20;

export interface TimelineProps {
  day: IsoDate;
  /** The place that gets the focus when the last event has been removed; see `useGoal`. */
  whenEmpty: string;
}

/** The events of the open incident, in time, with days and silences between them. Only those in sight are drawn. */
export function Timeline({ day, whenEmpty }: TimelineProps) {
  const { incident, events } = useIncident().record;
  const list = useRef<HTMLOListElement>(null);
  const words = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const focus = useFocusedRow(list);
  const rows = useRows(day, focus.kept);
  const { view, matching, lines } = rows;
  const drawn = useVirtualRows(list, rows, focus.kept);
  const actions = useRowActions(list, rows, focus, whenEmpty);
  const sources = useMemo(() => sourcesOf(events), [events]);
  const selected = selectedOf(view.selection, matching);
  useRowCommands(list, rows, focus, actions);
  useRowVisits(list, lines, focus.draw);
  useCommand('timeline.filter', () => words.current?.select());

  // What is left begins in sight, unless somebody is in one of its rows.
  const seen = useRef(view.filter);
  useEffect(() => {
    if (seen.current === view.filter) return;
    seen.current = view.filter;
    showBeginning(list.current);
  }, [view.filter]);

  const narrow = (filter: TimelineFilter) => lookAtTimeline(incident.id, () => ({ filter }));
  function clearSelection(): void {
    const [first] = selected;
    const isInBar = eventAt(document.activeElement) === null;
    lookAtTimeline(incident.id, () => ({ selection: NOTHING_SELECTED }));
    if (isInBar && first !== undefined) focus.reach(first, 'select');
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, target } = event;
    // What is pressed in a menu of a row is told here too.
    if (event.defaultPrevented || !(target instanceof Element) || eventAt(target) === null) return;
    if (key === 'Escape' && selected.length > 0) clearSelection();
    else if (key === 'Escape' && isFiltering(view.filter)) narrow(SHOW_ALL);
    else if (!goesBetweenRows(event, target) || !actions.move(key === 'ArrowUp' ? 'up' : 'down')) return;
    event.preventDefault();
  }

  return (
    <div className={styles['timeline']}>
      <FilterBar
        filter={view.filter}
        onFilter={narrow}
        sources={sources}
        shown={matching.length}
        total={events.length}
        words={words}
      />
      {lines.length > MANY_ROWS ? (
        <button type="button" className={styles['skip']} onClick={() => end.current?.focus()}>
          Skip {lines.length.toLocaleString('en')} events
        </button>
      ) : null}
      <ol
        ref={list}
        className={styles['list']}
        data-rows
        data-text-list
        data-selecting={selected.length > 0}
        style={{ height: drawn.height }}
        onFocus={focus.onFocus}
        onKeyDown={onKeyDown}
      >
        {drawn.rows.map((row) => (
          <TimelineItem
            key={row.line.event.id}
            row={row}
            count={lines.length}
            measure={drawn.measure}
            day={day}
            zone={rows.zone}
            isSelected={view.selection.ids.has(row.line.event.id)}
            isOpen={view.opened.has(row.line.event.id)}
            actions={actions}
          />
        ))}
      </ol>
      <span ref={end} tabIndex={-1} className="visually-hidden">
        End of the timeline
      </span>
      {lines.length === 0 ? (
        <p className={styles['nothing']}>
          No event matches; {events.length === 1 ? 'one is' : `${events.length} are`} hidden.{' '}
          <Button
            small
            onClick={() => {
              narrow(SHOW_ALL);
              words.current?.focus();
            }}
          >
            Show all
          </Button>
        </p>
      ) : null}
      {selected.length > 0 ? (
        <SelectionBar
          ids={selected}
          areStarred={events.every((event) => event.starred || !view.selection.ids.has(event.id))}
          onRemove={() => void actions.remove(selected)}
          onClear={clearSelection}
        />
      ) : null}
    </div>
  );
}

/** Times, choices and texts of several lines have uses of their own for the arrows. */
function goesBetweenRows(
  { key, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent,
  target: Element,
): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  if (ctrlKey || altKey || shiftKey || metaKey) return false;
  return target.matches('input, button, a') && target.closest('[data-cell]') !== null;
}
