import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { buildSample } from '../../../resources/sample/build-sample';
import type { ClockEvent } from '../../../shared/domain/agenda/types';
import type { IncidentRecord } from '../../../shared/domain/incident/types';
import { epochMs, isoDate, minutes } from '../../../shared/domain/units';
import { putStored, stored } from './stored';

const DAY_MINUTES = 24 * 60;

/**
 * Incidents as a team has them after some years: each with events, milestones, factors, actions and a meeting
 * that was held, on a day of its own.
 */
export function pastIncidents(count: number): IncidentRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const shift = minutes((index + 1) * 9 * DAY_MINUTES);
    const record = buildSample({ newId: randomUUID, now: epochMs(Date.now() - shift) });
    const { incident, meetings } = record;
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
      meetings: meetings.map((meeting) => ({ ...meeting, log: held })),
    };
  });
}

/** Stores incidents past the program; the open page sees them after a reload. */
export async function storeIncidents(page: Page, records: readonly IncidentRecord[]): Promise<void> {
  await putStored(
    page,
    'incidents',
    records.map(({ incident }) => incident),
  );
  for (const table of ['events', 'impacts', 'factors', 'notes', 'actions', 'meetings'] as const) {
    await putStored(
      page,
      table,
      records.flatMap((record) => [...record[table]]),
    );
  }
}

/** Gives every stored meeting another course, as if it had been held so; seen after a reload. */
export async function replaceMeetingLog(page: Page, log: readonly ClockEvent[]): Promise<void> {
  const meetings = await stored(page, 'meetings');
  await putStored(
    page,
    'meetings',
    meetings.map((meeting) => ({ ...meeting, log })),
  );
}
