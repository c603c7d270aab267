import { useLayoutEffect, useMemo, useRef } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { dropRows, selectTo, toggleRow } from '#shared/domain/timeline/select-rows';
import { useData } from '../../data/data-provider';
import { lookAtTimeline } from '../../store/timeline-view';
import { aimAt, tell } from '../../store/window';
import { useIncident } from '../incident/incident-context';
import { placeOf } from '../incident/places';
import { cellAt, eventAt, focusBehind } from './row-focus';
import type { RowActions } from './timeline-types';
import type { FocusedRow } from './use-focused-row';
import type { Rows } from './use-rows';

/**
 * What can be done from a row.
 *
 * @param whenEmpty the place that gets the focus when the last row has been removed
 */
export function useRowActions(
  list: React.RefObject<HTMLElement | null>,
  rows: Rows,
  { reach }: FocusedRow,
  whenEmpty: string,
): RowActions {
  const { record } = useIncident();
  const { commands } = useData();
  const incidentId = record.incident.id;
  const latest = useRef({ rows, events: record.events, whenEmpty });
  /** Rows that are being removed, until they are no longer shown. */
  const leaving = useRef<Set<string>>(new Set());
  useLayoutEffect(() => {
    latest.current = { rows, events: record.events, whenEmpty };
    for (const id of leaving.current)
      if (!record.events.some((event) => event.id === id)) leaving.current.delete(id);
  });

  return useMemo((): RowActions => {
    const shownIds = () => latest.current.rows.lines.map(({ event }) => event.id);

    /** The row that takes the place of rows that go: below the last of them, or above the first. */
    function rowAfter(ids: readonly string[]): string | null {
      const shown = shownIds();
      const gone = new Set([...ids, ...leaving.current]);
      const last = shown.findLastIndex((id) => ids.includes(id));
      const next = shown.slice(last + 1).find((id) => !gone.has(id));
      return next ?? shown.slice(0, Math.max(last, 0)).findLast((id) => !gone.has(id)) ?? null;
    }

    return {
      async insert(event: TimelineEvent, where: 'above' | 'below') {
        const { events } = latest.current;
        const at = events.findIndex(({ id }) => id === event.id);
        const after = where === 'below' ? event.id : (events[at - 1]?.id ?? null);
        const added = await commands.addEvent(incidentId, {}, { after });
        if (added.ok) aimAt(placeOf('events', added.value.id, 'text'));
        else tell(added.message);
      },
      move(direction) {
        const shown = shownIds();
        const at = shown.indexOf(eventAt(document.activeElement) ?? '');
        const next = at < 0 ? undefined : shown[at + (direction === 'down' ? 1 : -1)];
        if (next !== undefined) return reach(next, cellAt(document.activeElement));
        return at >= 0 && direction === 'down' && list.current !== null && focusBehind(list.current);
      },
      async remove(ids) {
        const next = rowAfter(ids);
        const wasThere = ids.includes(eventAt(document.activeElement) ?? '');
        if (wasThere && next !== null) reach(next, 'text');
        for (const id of ids) leaving.current.add(id);
        const [only] = ids;
        const removed =
          ids.length === 1 && only !== undefined
            ? await commands.removeRow('events', only)
            : await commands.removeEvents(ids);
        if (!removed.ok) {
          for (const id of ids) leaving.current.delete(id);
          return tell(removed.message);
        }
        lookAtTimeline(incidentId, ({ selection }) => ({ selection: dropRows(selection, ids) }));
        tell(ids.length === 1 ? 'Event removed.' : `${ids.length} events removed.`);
        if (!wasThere || next === null) {
          aimAt(next === null ? latest.current.whenEmpty : placeOf('events', next, 'text'));
        }
      },
      toggleSelected: (id) =>
        lookAtTimeline(incidentId, ({ selection }) => ({ selection: toggleRow(selection, id) })),
      selectTo(id) {
        const from = eventAt(document.activeElement) ?? id;
        lookAtTimeline(incidentId, ({ selection }) => ({
          selection: selectTo(selection, shownIds(), id, from),
        }));
      },
      toggleOpened(id) {
        lookAtTimeline(incidentId, ({ opened }) => {
          const next = new Set(opened);
          if (!next.delete(id)) next.add(id);
          return { opened: next };
        });
      },
      isSelecting: () => latest.current.rows.view.selection.ids.size > 0,
    };
  }, [list, commands, incidentId, reach]);
}
