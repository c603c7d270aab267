import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { SHOW_ALL, type TimelineFilter } from '#shared/domain/timeline/filter-events';
import { NOTHING_SELECTED, type Selection } from '#shared/domain/timeline/select-rows';

/** How a timeline is looked at, on every screen that shows it. */
export interface TimelineView {
  readonly filter: TimelineFilter;
  readonly selection: Selection;
  /** Rows whose details and private notes are open. */
  readonly opened: ReadonlySet<string>;
}

const FRESH: TimelineView = { filter: SHOW_ALL, selection: NOTHING_SELECTED, opened: new Set() };

/** Of one incident at a time: another one begins afresh. */
const store = createStore<{ readonly incidentId: string | null; readonly view: TimelineView }>(() => ({
  incidentId: null,
  view: FRESH,
}));

export function useTimelineView(incidentId: string): TimelineView {
  return useStore(store, (state) => (state.incidentId === incidentId ? state.view : FRESH));
}

/** Changes what is given, and leaves the rest as it is. */
export function lookAtTimeline(
  incidentId: string,
  change: (view: TimelineView) => Partial<TimelineView>,
): void {
  store.setState((state) => {
    const view = state.incidentId === incidentId ? state.view : FRESH;
    return { incidentId, view: { ...view, ...change(view) } };
  });
}
