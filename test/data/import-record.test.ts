import { describe, expect, it } from 'vitest';
import { readRecord } from '../../renderer/data/read-record';
import type { IncidentRecord } from '../../shared/domain/incident/types';
import { isoDate } from '../../shared/domain/units';
import { recordSchema } from '../../shared/schema/rows';
import { at, done, newDisk, openWindow } from './start';

/** A record with something in every list, made by the commands themselves. */
async function makeRecord(): Promise<IncidentRecord> {
  const { commands, db } = await openWindow(newDisk());
  const { id } = await done(
    commands.createIncident({ title: 'Checkout down', severity: 2, date: isoDate('2031-03-04') }),
  );
  await commands.addAttendee(id, { name: 'Ada', role: 'on call' });
  await commands.addEvents(id, [
    { at: at(14, 0), text: 'Deploy', milestone: 'impact_start' },
    { at: null, text: 'Somebody called', approximate: true, source: '#inc' },
  ]);
  await commands.addImpact(id, { metric: 'Orders', value: '412' });
  const factor = await done(commands.addFactor(id, { text: 'No alert', effect: 'slower_to_detect' }));
  await commands.addNote(id, { text: 'Rollback was quick' });
  await commands.addAction(id, {
    text: 'Add one',
    factorIds: [factor.id],
    priority: 'P1',
    due: isoDate('2031-04-30'),
  });
  await commands.scheduleMeeting(id, at(16, 0), 'UTC');
  await done(
    commands.keepSentence(id, { rule: 'r', sentence: 'No alert', words: 'No', reason: 'a quotation' }),
  );
  await commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
  const record = await readRecord(db, id);
  if (record === null) throw new Error('No such incident');
  return record;
}

/** A record with its ids told apart by where they are, so that two with other ids can be compared. */
function withoutIds(record: IncidentRecord | null): unknown {
  if (record === null) return null;
  const names = new Map<string, string>();
  const text = JSON.stringify(record, (key, value) =>
    ['createdAt', 'updatedAt', 'rev', 'nextFactor', 'nextAction'].includes(key) ? undefined : value,
  );
  return JSON.parse(
    text.replace(/"id-\d+"/g, (id) => {
      const name = names.get(id) ?? `"#${names.size}"`;
      names.set(id, name);
      return name;
    }),
  );
}

describe('taking over a record', () => {
  it('stores all of it, under new ids, as one step of undo', async () => {
    const record = await makeRecord();
    const data = await openWindow(newDisk());
    const first = await done(data.commands.importRecord(record));
    const second = await done(data.commands.importRecord(record));
    expect(withoutIds(await readRecord(data.db, first))).toEqual(withoutIds(record));
    expect(withoutIds(await readRecord(data.db, second))).toEqual(withoutIds(record));
    expect(new Set([first, second, record.incident.id]).size).toBe(3);
    await data.undo();
    expect([await readRecord(data.db, second), await data.db.events.count()]).toEqual([null, 2]);
  });

  it('goes on with numbers that the record has not used, whatever it says', async () => {
    const record = await makeRecord();
    const data = await openWindow(newDisk());
    const wrong = { ...record, incident: { ...record.incident, nextAction: 1 } };
    const id = await done(data.commands.importRecord(wrong));
    expect((await done(data.commands.addAction(id))).number).toBe(2);
  });

  it.each<[string, (record: IncidentRecord) => unknown]>([
    ['nothing', () => null],
    ['a text', () => 'record'],
    ['an unknown field', (record) => ({ ...record, extra: 1 })],
    ['a missing list', ({ notes: _, ...rest }) => rest],
    ['a day that does not exist', (r) => ({ ...r, incident: { ...r.incident, date: '2031-02-30' } })],
    ['a severity that does not exist', (r) => ({ ...r, incident: { ...r.incident, severity: 7 } })],
    ['a moment outside of time', (r) => ({ ...r, events: r.events.map((row) => ({ ...row, at: 1e300 })) })],
    [
      'a moment that is no number',
      (r) => ({ ...r, events: r.events.map((row) => ({ ...row, at: Number.NaN })) }),
    ],
    [
      'a row of another incident',
      (r) => ({ ...r, notes: r.notes.map((row) => ({ ...row, incidentId: 'x' })) }),
    ],
    ['two rows with one id', (r) => ({ ...r, events: r.events.map((row) => ({ ...row, id: 'same' })) })],
    [
      'a milestone on two events',
      (r) => ({ ...r, events: r.events.map((row) => ({ ...row, milestone: 'resolved' })) }),
    ],
    [
      'two factors with one number',
      (r) => ({ ...r, factors: r.factors.flatMap((row) => [row, { ...row, id: 'b' }]) }),
    ],
    [
      'a decision without a reason',
      (r) => ({ ...r, decisions: r.decisions.map((row) => ({ ...row, reason: ' ' })) }),
    ],
    ['an action that answers no factor', (r) => ({ ...r, factors: [] })],
    ['a text longer than any', (r) => ({ ...r, incident: { ...r.incident, summary: 'x'.repeat(200_001) } })],
    ['a prototype', () => JSON.parse('{"__proto__": {"incident": {}}}')],
  ])('refuses %s, and stores nothing', async (_, damage) => {
    const data = await openWindow(newDisk());
    const damaged = damage(await makeRecord());
    expect(await data.commands.importRecord(damaged)).toEqual({
      ok: false,
      code: 'invalid',
      message: 'This is not an incident that Debrief can read. Nothing was taken over.',
    });
    const rows = await Promise.all(data.db.tables.map((table) => table.count()));
    expect(rows.every((count) => count === 0)).toBe(true);
    expect(data.steps.state().undo).toBeNull();
  });

  it('reads a record from before there were decisions as one without any', async () => {
    const { decisions, ...before } = await makeRecord();
    expect([decisions.length, recordSchema.parse(before)]).toEqual([1, { ...before, decisions: [] }]);
  });

  it('reads a record exactly as it is stored', async () => {
    const record = await makeRecord();
    expect(recordSchema.parse(record)).toEqual(record);
  });
});
