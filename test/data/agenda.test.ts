import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../renderer/data/data';
import { readEarlierActions } from '../../renderer/data/read-earlier-actions';
import { readRecord } from '../../renderer/data/read-record';
import { LATER_PLAN } from '../../shared/domain/agenda/presets';
import { DEFAULT_PLAN } from '../../shared/domain/agenda/types';
import type { Meeting } from '../../shared/domain/incident/types';
import { type IsoDate, minutes } from '../../shared/domain/units';
import { at, done, newDisk, openWindow } from './start';

async function openIncident() {
  const data = await openWindow(newDisk());
  const { id } = await done(data.commands.createIncident({ title: 'Checkout down' }));
  return { data, id };
}

async function meetings(data: DataContext, id: string): Promise<readonly Meeting[]> {
  return (await readRecord(data.db, id))?.meetings ?? [];
}

describe('the plan of a meeting', () => {
  it('is changed until the meeting begins, a step of undo for each change', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.changePlan(id, { kind: 'take', plan: LATER_PLAN }));
    await done(data.commands.changePlan(id, { kind: 'add', stage: 'opening' }));
    // Pressed several times, a length is one step.
    for (const count of [26, 27]) {
      await done(data.commands.changePlan(id, { kind: 'length', stage: 'actions', length: minutes(count) }));
    }
    await done(data.commands.changePlan(id, { kind: 'lengthen', stage: 'actions', by: 1 }));
    const plan = async () => (await meetings(data, id))[0]?.plan.map(({ stage, length }) => [stage, length]);
    expect(await plan()).toEqual([
      ['opening', minutes(3)],
      ['actions', minutes(28)],
      ['closing', minutes(5)],
    ]);
    await data.undo();
    expect((await plan())?.[1]).toEqual(['actions', minutes(25)]);
    await data.undo();
    expect((await meetings(data, id))[0]?.plan).toEqual(LATER_PLAN);
  });

  it('stays as it was once the meeting has begun, and says so', async () => {
    const { data, id } = await openIncident();
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    expect(await data.commands.changePlan(id, { kind: 'remove', stage: 'factors' })).toEqual({
      ok: false,
      code: 'changed',
      message: 'The meeting has begun; its plan stays as it was.',
    });
    expect((await meetings(data, id))[0]?.plan).toEqual(DEFAULT_PLAN);
  });

  it('is beside how long the room is booked for', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.bookLength(id, minutes(45)));
    expect((await meetings(data, id))[0]?.booked).toBe(minutes(45));
    await data.undo();
    expect((await meetings(data, id))[0]?.booked ?? null).toBeNull();
  });
});

describe('another meeting', () => {
  const held = [
    { kind: 'started', at: at(16, 0) },
    { kind: 'ended', at: at(17, 0) },
  ] as const;

  it('is planned after the last one has ended, comes after it, and can be undone', async () => {
    const { data, id } = await openIncident();
    await data.commands.appendClock(id, held, 0);
    const second = await done(data.commands.planMeeting(id));
    expect((await meetings(data, id)).map(({ order, plan, log }) => [order, plan, log.length])).toEqual([
      [0, DEFAULT_PLAN, 2],
      [1, LATER_PLAN, 0],
    ]);
    // The clock is the new one's from now on.
    await data.commands.appendClock(id, [{ kind: 'started', at: at(18, 0) }], 0);
    expect((await meetings(data, id)).map(({ log }) => log.length)).toEqual([2, 1]);
    await data.undo();
    await data.undo();
    expect((await meetings(data, id)).map((meeting) => meeting.id)).not.toContain(second.id);
  });

  it('comes after all before it, and is booked in the zone of the one before', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.scheduleMeeting(id, at(16, 0), 'Asia/Tokyo'));
    await data.commands.appendClock(id, held, 0);
    await done(data.commands.planMeeting(id));
    await data.commands.appendClock(id, held, 0);
    await done(data.commands.planMeeting(id));
    expect(
      (await meetings(data, id)).map(({ order, zone, scheduledAt }) => [order, zone, scheduledAt]),
    ).toEqual([
      [0, 'Asia/Tokyo', at(16, 0)],
      [1, 'Asia/Tokyo', null],
      [2, 'Asia/Tokyo', null],
    ]);
  });

  it.each([
    ['there is none yet', []],
    ['the last one runs', held.slice(0, 1)],
    ['the last one was opened again', [...held, { kind: 'reopened', at: at(17, 5) } as const]],
  ])('is not planned while %s', async (_when, log) => {
    const { data, id } = await openIncident();
    if (log.length > 0) await data.commands.appendClock(id, log, 0);
    const before = await meetings(data, id);
    expect(await data.commands.planMeeting(id)).toMatchObject({ ok: false, code: 'changed' });
    expect(await meetings(data, id)).toEqual(before);
  });
});

describe('a line that waits', () => {
  it('is shown with just the words that were shown, the last ones', async () => {
    const { data, id } = await openIncident();
    const { id: meeting } = await done(data.commands.ensureMeeting(id));
    for (const text of ['as it was', 'as it is'])
      await done(data.commands.showAnyway(meeting, { rowId: 'f1', text }));
    await done(data.commands.showAnyway(meeting, { rowId: 'f2', text: 'another' }));
    expect((await meetings(data, id))[0]?.shownAnyway).toEqual([
      { rowId: 'f1', text: 'as it is' },
      { rowId: 'f2', text: 'another' },
    ]);
  });
});

describe('who is here', () => {
  it('is ticked person by person, and two windows keep both ticks', async () => {
    const disk = newDisk();
    const one = await openWindow(disk);
    const other = await openWindow(disk);
    const { id } = await done(one.commands.createIncident());
    const ada = await done(one.commands.addAttendee(id, { name: 'Ada' }));
    const kim = await done(one.commands.addAttendee(id, { name: 'Kim' }));
    await done(one.commands.ensureMeeting(id));
    await Promise.all([
      one.commands.setPresent(id, ada.id, true),
      other.commands.setPresent(id, kim.id, true),
    ]);
    expect((await meetings(one, id))[0]?.present.toSorted()).toEqual([ada.id, kim.id].toSorted());
    await one.commands.setPresent(id, ada.id, true);
    await one.commands.setPresent(id, kim.id, false);
    expect((await meetings(one, id))[0]?.present).toEqual([ada.id]);
  });

  it('can be somebody new: added and here in one step', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.ensureMeeting(id));
    const added = await done(data.commands.welcome(id, 'Noor'));
    const record = await readRecord(data.db, id);
    expect(record?.incident.attendees).toEqual([{ id: added.id, name: 'Noor', role: '', reviewed: false }]);
    expect(record?.meetings[0]?.present).toEqual([added.id]);
    await data.undo();
    const undone = await readRecord(data.db, id);
    expect([undone?.incident.attendees, undone?.meetings[0]?.present]).toEqual([[], []]);
  });

  it('is the number of hands to begin with', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.welcome(id, 'Noor'));
    await done(data.commands.welcome(id, 'Kim'));
    await done(data.commands.countHands(id, { learnt: 1 }));
    await done(data.commands.countHands(id, { again: 2 }));
    expect((await meetings(data, id))[0]?.poll).toEqual({ people: 2, learnt: 1, again: 2 });
  });
});

describe('the open actions of earlier incidents', () => {
  const today = '2026-05-14' as IsoDate;

  it('are those of others that are not done, the longest overdue first', async () => {
    const { data, id } = await openIncident();
    const other = await done(data.commands.createIncident({ title: 'Queue stuck' }));
    const gone = await done(data.commands.createIncident({ title: 'Gone' }));
    const add = (incidentId: string, text: string, fields: object = {}) =>
      done(data.commands.addAction(incidentId, { text, ...fields }));
    await add(id, 'Its own');
    await add(other.id, 'No date');
    await add(other.id, 'Next week', { due: '2026-05-21' });
    await add(other.id, 'Due today', { due: today });
    await add(other.id, 'A day late', { due: '2026-05-13', status: 'in_progress' });
    await add(other.id, 'A month late', { due: '2026-04-14' });
    const ticked = await add(other.id, 'Done', { due: '2026-04-01', status: 'done' });
    await add(other.id, 'Dropped', { status: 'dropped' });
    await add(other.id, '  ');
    await add(gone.id, 'Of a deleted incident');
    await done(data.commands.deleteIncident(gone.id));

    const read = async (kept: string[]) =>
      (await readEarlierActions(data.db, id, today, kept)).map(({ action, title, isOverdue }) => [
        action.text,
        title,
        isOverdue,
      ]);
    const open = [
      ['A month late', 'Queue stuck', true],
      ['A day late', 'Queue stuck', true],
      ['Due today', 'Queue stuck', false],
      ['Next week', 'Queue stuck', false],
      ['No date', 'Queue stuck', false],
    ];
    expect(await read([])).toEqual(open);
    expect(await read([ticked.id])).toEqual([['Done', 'Queue stuck', true], ...open]);
  });
});
