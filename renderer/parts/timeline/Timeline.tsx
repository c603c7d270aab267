import { Fragment, useCallback } from 'react';
import { formatDateShort, formatDuration } from '#shared/domain/agenda/say-time';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { findSilences } from '#shared/domain/timeline/silences';
import { type EpochMs, type IsoDate, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import { useIncident } from '../incident/incident-context';
import { placeOf } from '../incident/places';
import { EventRow } from './EventRow';
import styles from './timeline.module.css';

/** The events of the open incident, in time, with days and silences between them. */
export function Timeline({ day }: { day: IsoDate }) {
  const { record } = useIncident();
  const { commands } = useData();
  const gaps = new Map(findSilences(record.events).map((gap) => [gap.afterId, gap]));

  const incidentId = record.incident.id;
  const insertBelow = useCallback(
    async (event: TimelineEvent): Promise<void> => {
      const added = await commands.addEvent(incidentId, {}, { after: event.id });
      if (added.ok) aimAt(placeOf('events', added.value.id, 'text'));
    },
    [commands, incidentId],
  );

  let previousAt: EpochMs | null = null;
  let shownDay: IsoDate = day;
  return (
    <ol className={styles['list']} data-rows>
      {record.events.map((event) => {
        const above = previousAt;
        const newDay = event.at !== null && utcDay(event.at) !== shownDay ? utcDay(event.at) : null;
        if (newDay) shownDay = newDay;
        if (event.at !== null) previousAt = event.at;
        const gap = gaps.get(event.id);
        return (
          <Fragment key={event.id}>
            {newDay ? <li className={styles['day']}>{formatDateShort(newDay)}</li> : null}
            <EventRow event={event} day={day} previousAt={above} onInsertBelow={insertBelow} />
            {gap ? (
              <li className={styles['gap']}>
                <span>{formatDuration(gap.length)} with nothing written</span>
                <Button tone="plain" small className={styles['add']} onClick={() => void insertBelow(event)}>
                  Add what happened
                </Button>
              </li>
            ) : null}
          </Fragment>
        );
      })}
    </ol>
  );
}
