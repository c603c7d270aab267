import { describe, expect, it } from 'vitest';
import { EMPTY_EVENT } from '#shared/domain/incident/empty-rows';
import type { ImportedEvent, ImportPlan } from '#shared/domain/timeline/preview-import';
import type { IsoDate } from '#shared/domain/units';
import { readRecord } from '../../renderer/data/read-record';
import { momentOf } from '../unit/document/records';
import { done, newDisk, openWindow } from './start';

const AT = momentOf('2026-03-17T14:23:00Z');
const DAY = '2026-03-17' as IsoDate; // an existing day
const NOTHING = { day: null, zone: null };

function told(text: string, known: Partial<ImportedEvent> = {}): ImportedEvent {
  const { approximate, actor, source, link, milestone } = EMPTY_EVENT;
  const origin = { format: 'any', locator: `any:${text}`, at: AT, text };
  return { approximate, actor, source, link, milestone, at: AT, text, origin, ...known };
}

const adding = (...add: ImportedEvent[]): ImportPlan => ({ add, update: [] });

async function openIncident() {
  const data = await openWindow(newDisk());
  const { id } = await done(data.commands.createIncident({ title: 'Checkout down' }));
  const record = async () => {
    const found = await readRecord(data.db, id);
    if (found === null) throw new Error('no incident');
    return found;
  };
  const texts = async () => (await record()).events.map(({ text }) => text);
  return { data, id, record, texts };
}

describe('an import', () => {
  it('adds every event with where it comes from, and the day and zone that it was read with', async () => {
    const { data, id, record } = await openIncident();
    await done(
      data.commands.takeImport(id, adding(told('Alarm'), told('Calm')), { day: DAY, zone: 'Europe/Oslo' }),
    );
    const { incident, events } = await record();
    expect([incident.date, incident.zone]).toEqual([DAY, 'Europe/Oslo']);
    expect(events.map(({ text, origin }) => [text, origin])).toEqual([
      ['Alarm', { format: 'any', locator: 'any:Alarm', at: AT, text: 'Alarm' }],
      ['Calm', { format: 'any', locator: 'any:Calm', at: AT, text: 'Calm' }],
    ]);
  });

  it('is taken back whole by one undo, and done again by one redo', async () => {
    const { data, id, record, texts } = await openIncident();
    await done(data.commands.takeImport(id, adding(told('Before')), NOTHING));
    const [before] = (await record()).events;
    const update = [{ id: before?.id ?? '', event: told('Before, as it says now') }];
    await done(
      data.commands.takeImport(id, { add: [told('Alarm')], update }, { day: DAY, zone: 'Asia/Tokyo' }),
    );
    expect(await texts()).toEqual(['Before, as it says now', 'Alarm']);

    await done(data.undo());
    const { incident, events } = await record();
    expect(events).toEqual([{ ...before, rev: events[0]?.rev, updatedAt: events[0]?.updatedAt }]);
    expect([incident.date, incident.zone]).toEqual([null, 'UTC']);
    await done(data.redo());
    expect(await texts()).toEqual(['Before, as it says now', 'Alarm']);
  });

  it('keeps the day that the incident has', async () => {
    const { data, id, record } = await openIncident();
    await done(data.commands.patchIncident(id, { date: '2026-03-16' as IsoDate }));
    await done(data.commands.takeImport(id, adding(told('Alarm')), { day: DAY, zone: null }));
    expect((await record()).incident.date).toBe('2026-03-16');
  });

  it('does not change a row that was edited since the preview was made', async () => {
    const { data, id, record } = await openIncident();
    const [row] = await done(data.commands.takeImport(id, adding(told('Alarm')), NOTHING));
    const update = [{ id: row?.id ?? '', event: told('Alarm in Oslo') }];
    await done(data.commands.patchEvent(row?.id ?? '', { text: 'The alarm rang' }));
    expect(await done(data.commands.takeImport(id, { add: [], update }, NOTHING))).toEqual([]);
    expect((await record()).events).toMatchObject([{ text: 'The alarm rang', origin: { text: 'Alarm' } }]);
  });

  it('does not bring back a row that was removed since the preview was made', async () => {
    const { data, id, texts } = await openIncident();
    const [row] = await done(data.commands.takeImport(id, adding(told('Alarm')), NOTHING));
    await done(data.commands.removeRow('events', row?.id ?? ''));
    const update = [{ id: row?.id ?? '', event: told('Alarm in Oslo') }];
    await done(data.commands.takeImport(id, { add: [told('Calm')], update }, NOTHING));
    expect(await texts()).toEqual(['Calm']);
  });

  it('moves a row whose source gives another time', async () => {
    const { data, id, texts } = await openIncident();
    const early = momentOf('2026-03-17T14:00:00Z');
    const [row] = await done(data.commands.takeImport(id, adding(told('Alarm'), told('Calm')), NOTHING));
    const update = [{ id: row?.id ?? '', event: told('Alarm', { at: momentOf('2026-03-17T15:00:00Z') }) }];
    await done(data.commands.takeImport(id, { add: [told('First', { at: early })], update }, NOTHING));
    expect(await texts()).toEqual(['First', 'Calm', 'Alarm']);
  });

  it('gives a milestone once: to the row that has it, else to the first that tells of it', async () => {
    const { data, id, record } = await openIncident();
    await done(data.commands.takeImport(id, adding(told('Alarm', { milestone: 'detected' })), NOTHING));
    const more = adding(
      told('Seen', { milestone: 'detected' }),
      told('Taken', { milestone: 'acknowledged' }),
      told('Taken again', { milestone: 'acknowledged' }),
    );
    await done(data.commands.takeImport(id, more, NOTHING));
    expect((await record()).events.map(({ text, milestone }) => [text, milestone])).toEqual([
      ['Alarm', 'detected'],
      ['Seen', null],
      ['Taken', 'acknowledged'],
      ['Taken again', null],
    ]);
  });
});
