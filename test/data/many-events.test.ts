import { describe, expect, it } from 'vitest';
import { readRecord } from '../../renderer/data/read-record';
import { epochMs, minutes } from '../../shared/domain/units';
import { at, done, newDisk, openWindow } from './start';

/** 14:00 a, 14:10 b, no time n (behind b), 14:20 c, 14:20 d. */
async function openTimeline() {
  const data = await openWindow(newDisk());
  const { id: incidentId } = await done(data.commands.createIncident({}));
  const added = await done(
    data.commands.addEvents(incidentId, [
      { text: 'a', at: at(14, 0) },
      { text: 'b', at: at(14, 10) },
      { text: 'n' },
      { text: 'c', at: at(14, 20) },
      { text: 'd', at: at(14, 20), starred: true },
    ]),
  );
  const ids = Object.fromEntries(added.map(({ text, id }) => [text, id]));
  const idsOf = (texts: string) => [...texts].map((text) => ids[text] ?? '');
  const events = async () => (await readRecord(data.db, incidentId))?.events ?? [];
  const shown = async () =>
    (await events()).map((event) => {
      const time = event.at === null ? '–' : new Date(event.at).toISOString().slice(11, 16);
      return `${time} ${event.text}${event.starred ? '*' : ''}`;
    });
  return { data, incidentId, idsOf, events, shown };
}

const AS_ADDED = ['14:00 a', '14:10 b', '– n', '14:20 c', '14:20 d*'];

describe('an action on many events', () => {
  it('stars them, and one undo takes it from those that had none before', async () => {
    const { data, idsOf, shown } = await openTimeline();
    await done(data.commands.patchEvents(idsOf('and'), { starred: true }));
    expect(await shown()).toEqual(['14:00 a*', '14:10 b', '– n*', '14:20 c', '14:20 d*']);
    expect(await done(data.undo())).toBe('3 events changed');
    expect(await shown()).toEqual(AS_ADDED);
    expect(await done(data.redo())).toBe('3 events changed');
    expect(await shown()).toEqual(['14:00 a*', '14:10 b', '– n*', '14:20 c', '14:20 d*']);
  });

  it('raises rev and updatedAt of a row that changes, and leaves the others as they are', async () => {
    const { data, idsOf, events } = await openTimeline();
    const before = await events();
    await done(data.commands.patchEvents(idsOf('ad'), { starred: true }));
    const after = await events();
    expect(after[0]).toEqual({ ...before[0], starred: true, rev: 2, updatedAt: after[0]?.updatedAt });
    expect(after[0]?.updatedAt).toBeGreaterThan(before[0]?.updatedAt ?? 0);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('removes them with what was being typed, and one undo brings all of it back', async () => {
    const { data, idsOf, events, shown } = await openTimeline();
    const [row] = await events();
    if (!row) throw new Error('No row');
    data.textSaver({ table: 'events', id: row.id, field: 'text', label: 'a' }, row).change('a, typed');
    expect((await done(data.commands.removeEvents(idsOf('abc')))).map(({ text }) => text)).toEqual([
      'a, typed',
      'b',
      'c',
    ]);
    expect(await shown()).toEqual(['– n', '14:20 d*']);
    expect(await done(data.undo())).toBe('3 events removed');
    expect(await shown()).toEqual(['14:00 a, typed', '14:10 b', '– n', '14:20 c', '14:20 d*']);
  });

  it('keeps removals and undo in the order of their keys, also while a typed text is still on its way', async () => {
    const { data, idsOf, events, shown } = await openTimeline();
    const before = await shown();
    const [row] = await events();
    if (!row) throw new Error('No row');
    const saver = data.textSaver({ table: 'events', id: row.id, field: 'text', label: 'a' }, row);
    saver.change('a, ty');
    saver.change('a, typed');
    const [a = '', b = '', ...others] = idsOf('abcd');
    const { commands } = data;
    await Promise.all([
      done(commands.removeRow('events', a)),
      done(commands.removeRow('events', b)),
      done(data.undo()),
      done(commands.removeEvents(others)),
    ]);
    expect(await shown()).toEqual(['14:10 b', '– n']);
    for (const label of ['2 events removed', 'Event removed']) expect(await done(data.undo())).toBe(label);
    expect(await shown()).toEqual(before.map((one) => one.replace(' a', ' a, typed')));
  });

  it.each([
    ['b', 15, ['14:00 a', '14:20 c', '14:20 d*', '14:25 b', '– n'], '1 event moved by +15 min'],
    ['cd', -20, ['14:00 a', '14:00 c', '14:00 d*', '14:10 b', '– n'], '2 events moved by −20 min'],
    ['abncd', 90, ['15:30 a', '15:40 b', '– n', '15:50 c', '15:50 d*'], '5 events moved by +90 min'],
    ['d', -10, ['14:00 a', '14:10 b', '– n', '14:10 d*', '14:20 c'], '1 event moved by −10 min'],
    ['a', 24 * 60, ['14:10 b', '– n', '14:20 c', '14:20 d*', '14:00 a'], '1 event moved by +1440 min'],
  ])(
    'moves %s by %i minutes, keeps the order right, and is one step of undo',
    async (texts, by, after, label) => {
      const { data, idsOf, shown } = await openTimeline();
      await done(data.commands.shiftEvents(idsOf(texts), minutes(by)));
      expect(await shown()).toEqual(after);
      expect(await done(data.undo())).toBe(label);
      expect(await shown()).toEqual(AS_ADDED);
    },
  );

  it('moves nothing where one of them would leave the calendar', async () => {
    const { data, incidentId, idsOf, shown } = await openTimeline();
    await done(data.commands.addEvent(incidentId, { text: 'old', at: epochMs(60_000) }));
    const old = await shown();
    const refused = await data.commands.shiftEvents(
      [...idsOf('ab'), ...(await data.db.events.toArray()).map(({ id }) => id)],
      minutes(-2),
    );
    expect(refused).toEqual({
      ok: false,
      code: 'invalid',
      message: 'That would move an event out of the calendar. Nothing was moved.',
    });
    expect(await shown()).toEqual(old);
  });

  it('leaves out what another window has removed meanwhile', async () => {
    const { data, idsOf, shown } = await openTimeline();
    const ids = idsOf('ab');
    await done(data.commands.removeRow('events', ids[0] ?? ''));
    expect((await done(data.commands.patchEvents(ids, { starred: true }))).map(({ text }) => text)).toEqual([
      'b',
    ]);
    expect(await done(data.commands.shiftEvents(ids, minutes(1)))).toHaveLength(1);
    expect(await shown()).toEqual(['14:11 b*', '– n', '14:20 c', '14:20 d*']);
  });

  it('is done as one to two thousand rows', async () => {
    const { data, incidentId } = await openTimeline();
    const rows = await done(
      data.commands.addEvents(
        incidentId,
        Array.from({ length: 2000 }, (_, index) => ({ text: `row ${index}`, at: at(0, index % 60) })),
      ),
    );
    const ids = rows.map(({ id }) => id);
    await done(data.commands.shiftEvents(ids, minutes(7)));
    await done(data.commands.patchEvents(ids, { disputed: true }));
    const disputed = async () => (await data.db.events.toArray()).filter((event) => event.disputed).length;
    expect(await disputed()).toBe(2000);
    expect(await done(data.undo())).toBe('2000 events changed');
    expect(await disputed()).toBe(0);
  });
});
