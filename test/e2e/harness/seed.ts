import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { buildSample } from '../../../resources/sample/build-sample';
import type { ClockEvent } from '../../../shared/domain/agenda/types';
import type { IncidentRecord } from '../../../shared/domain/incident/types';
import { epochMs, isoDate, minutes } from '../../../shared/domain/units';

const DAY_MINUTES = 24 * 60;

/**
 * Incidents as a team has them after some years: each with events, milestones, factors, actions and a meeting
 * that was held, on a day of its own.
 */
export function pastIncidents(count: number): IncidentRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const shift = minutes((index + 1) * 9 * DAY_MINUTES);
    const record = buildSample({ newId: randomUUID, now: epochMs(Date.now() - shift) });
    const { incident, meeting } = record;
    const startedAt = Date.now() - shift;
    const held: ClockEvent[] = [
      { kind: 'started', at: epochMs(startedAt) },
      { kind: 'moved', at: epochMs(startedAt + minutes(18)), to: 'factors' },
      { kind: 'moved', at: epochMs(startedAt + minutes(33)), to: 'went_well' },
      { kind: 'moved', at: epochMs(startedAt + minutes(39)), to: 'actions' },
      { kind: 'ended', at: epochMs(startedAt + minutes(58)) },
    ];
    return {
      ...record,
      incident: {
        ...incident,
        title: `${incident.title}, ${index + 1}`,
        date: isoDate(new Date(startedAt).toISOString().slice(0, 10)),
      },
      events: record.events.map((event) => ({
        ...event,
        at: event.at === null ? null : epochMs(event.at - shift),
      })),
      meeting: meeting && { ...meeting, log: held },
    };
  });
}

/** Stores incidents past the program; the open page sees them after a reload. */
export function storeIncidents(page: Page, records: readonly IncidentRecord[]): Promise<void> {
  return putRows(page, {
    incidents: records.map(({ incident }) => incident),
    events: records.flatMap(({ events }) => events),
    impacts: records.flatMap(({ impacts }) => impacts),
    factors: records.flatMap(({ factors }) => factors),
    notes: records.flatMap(({ notes }) => notes),
    actions: records.flatMap(({ actions }) => actions),
    meetings: records.flatMap(({ meeting }) => (meeting === null ? [] : [meeting])),
  });
}

/** Gives every stored meeting another course, as if it had been held so; seen after a reload. */
export async function replaceMeetingLog(page: Page, log: readonly ClockEvent[]): Promise<void> {
  const meetings = await page.evaluate(
    () =>
      new Promise<object[]>((resolve, reject) => {
        const opening = indexedDB.open('debrief');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meetings').objectStore('meetings').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
  await putRows(page, { meetings: meetings.map((meeting) => ({ ...meeting, log })) });
}

function putRows(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return page.evaluate(
    (rowsByTable) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('debrief');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(Object.keys(rowsByTable), 'readwrite', { durability: 'strict' });
          for (const [table, rows] of Object.entries(rowsByTable)) {
            for (const row of rows) transaction.objectStore(table).put(row);
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    tables,
  );
}
