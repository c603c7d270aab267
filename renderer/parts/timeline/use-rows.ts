import { useMemo } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { eventMatcher, isFiltering } from '#shared/domain/timeline/filter-events';
import { findSilences, type Silence } from '#shared/domain/timeline/silences';
import { lineUp, type TimelineLine } from '#shared/domain/timeline/timeline-lines';
import type { IsoDate } from '#shared/domain/units';
import { type TimelineView, useTimelineView } from '../../store/timeline-view';
import { useIncident } from '../incident/incident-context';
import { type SecondZone, useSecondZone } from './use-second-zone';

export interface Rows {
  readonly view: TimelineView;
  readonly zone: SecondZone | null;
  /** The rows that are drawn: those that match, and those that somebody is at. */
  readonly lines: readonly TimelineLine[];
  /** Ids of the rows that match, in order: what an action is about. */
  readonly matching: readonly string[];
}

const NO_GAPS: ReadonlyMap<string, Silence> = new Map();

/** @param kept ids of rows that stay although they match no more: somebody is in them, or on the way there */
export function useRows(day: IsoDate, kept: readonly string[]): Rows {
  const { incident, events } = useIncident().record;
  const view = useTimelineView(incident.id);
  const zone = useSecondZone(incident.zone);
  const { filter } = view;

  const gaps = useMemo(() => new Map(findSilences(events).map((gap) => [gap.afterId, gap])), [events]);
  const matching = useMemo(
    () => (isFiltering(filter) ? events.filter(eventMatcher(filter)) : events).map(({ id }) => id),
    [events, filter],
  );
  const isShown = useMemo(() => {
    if (matching.length === events.length) return () => true;
    const shown = new Set([...matching, ...kept]);
    return ({ id }: TimelineEvent) => shown.has(id);
  }, [matching, events, kept]);
  const lines = useMemo(
    () =>
      lineUp(events, {
        day,
        isShown,
        inZone: zone?.inZone ?? null,
        gaps: isFiltering(filter) ? NO_GAPS : gaps,
      }),
    [events, day, isShown, zone, filter, gaps],
  );
  return { view, zone, lines, matching };
}
