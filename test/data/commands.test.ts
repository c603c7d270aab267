import { describe, expect, it } from 'vitest';
import { EMPTY_TRIAGE } from '#shared/domain/incident/empty-rows';
import type { DataContext } from '../../renderer/data/data';
import { readRecord } from '../../renderer/data/read-record';
import type { IncidentRecord } from '../../shared/domain/incident/types';
import { DAY_MS, epochMs, isoDate, minutes, utcDay } from '../../shared/domain/units';
import { at, done, newDisk, openWindow, START } from './start';

async function openIncident() {
  const data = await openWindow(newDisk());
  const incident = await done(data.commands.createIncident({ title: 'Checkout down' }));
  return { data, id: incident.id };
}

async function record(data: DataContext, id: string): Promise<IncidentRecord> {
  const found = await readRecord(data.db, id);
  if (found === null) throw new Error('No such incident');
  return found;
}

describe('an incident', () => {
  it('begins empty but for what is given', async () => {
    const data = await openWindow(newDisk(), { newId: () => 'one' });
    expect(await done(data.commands.createIncident({ title: 'Checkout down', severity: 2 }))).toEqual({
      id: 'one',
      rev: 1,
      createdAt: START,
      updatedAt: START,
      title: 'Checkout down',
      severity: 2,
      services: [],
      commander: '',
      lead: '',
      author: '',
      attendees: [],
      date: null,
      zone: 'UTC',
      triage: EMPTY_TRIAGE,
      prepared: [],
      followUpDate: null,
      followUpOwner: '',
      summary: '',
      rootCause: '',
      wentWrong: '',
      lessons: '',
      followUp: '',
      customerMessage: '',
      nextFactor: 1,
      nextAction: 1,
      deletedAt: null,
    });
  });

  it('is changed field by field, and each change raises rev and updatedAt', async () => {
    const { data, id } = await openIncident();
    const before = (await record(data, id)).incident;
    await data.commands.patchIncident(id, { lead: 'Ada' });
    await data.commands.patchIncident(id, { commander: 'Grace' });
    const { incident } = await record(data, id);
    expect(incident).toEqual({
      ...before,
      lead: 'Ada',
      commander: 'Grace',
      rev: 3,
      updatedAt: incident.updatedAt,
    });
    expect(incident.updatedAt).toBeGreaterThan(before.updatedAt);
  });

  it('counts as changed when anything of it is written', async () => {
    const { data, id } = await openIncident();
    const before = (await record(data, id)).incident;
    await data.commands.addNote(id, { text: 'Rollback was quick' });
    const { incident } = await record(data, id);
    expect([incident.rev, incident.updatedAt > before.updatedAt]).toEqual([2, true]);
  });

  it('takes its events along to another day, as one step of undo', async () => {
    const { data, id } = await openIncident();
    await data.commands.patchIncident(id, { date: isoDate('2031-03-04') });
    await data.commands.addEvents(id, [
      { at: at(23, 50), text: 'before midnight' },
      { at: at(24, 10), text: 'after it' },
      { text: 'nobody knows when' },
    ]);
    const before = await record(data, id);
    const times = (found: IncidentRecord) => found.events.map((event) => [event.at, event.text]);

    await data.commands.patchIncident(id, { date: isoDate('2031-03-01') });
    expect(times(await record(data, id))).toEqual([
      [at(23 - 72, 50), 'before midnight'],
      [at(24 - 72, 10), 'after it'],
      [null, 'nobody knows when'],
    ]);
    await data.undo();
    const undone = await record(data, id);
    expect([undone.incident.date, times(undone)]).toEqual([before.incident.date, times(before)]);
  });

  it('takes events along that were typed before anybody had said the day', async () => {
    const { data, id } = await openIncident();
    await data.commands.addEvents(id, [{ at: at(14, 3) }, { at: at(14, 20) }]);
    await data.commands.patchIncident(id, { date: isoDate('2031-03-03') });
    expect((await record(data, id)).events.map((event) => event.at)).toEqual([
      at(14 - 24, 3),
      at(14 - 24, 20),
    ]);
    await data.commands.patchIncident(id, { date: null });
    expect((await record(data, id)).events.map((event) => event.at)).toEqual([
      at(14 - 24, 3),
      at(14 - 24, 20),
    ]);
  });

  it('is not written at all where nothing changes', async () => {
    const { data, id } = await openIncident();
    const before = await record(data, id);
    await data.commands.patchIncident(id, { title: 'Checkout down', services: [] });
    expect(await record(data, id)).toEqual(before);
  });

  it('leaves the log when it is deleted, and comes back whole', async () => {
    const { data, id } = await openIncident();
    await data.commands.addNote(id, { text: 'Rollback was quick' });
    const before = await record(data, id);
    await data.commands.deleteIncident(id);
    expect(await readRecord(data.db, id)).toBeNull();
    await data.commands.restoreIncident(id);
    const { incident, ...rest } = await record(data, id);
    expect(rest).toEqual({ ...before, incident: undefined });
    expect(incident).toEqual({ ...before.incident, rev: incident.rev, updatedAt: incident.updatedAt });
  });

  it('knows its attendees one by one', async () => {
    const { data, id } = await openIncident();
    const ada = await done(data.commands.addAttendee(id, { name: 'Ada' }));
    const grace = await done(data.commands.addAttendee(id, { name: 'Grace', role: 'payments on-call' }));
    await data.commands.patchAttendee(id, ada.id, { reviewed: true });
    expect((await record(data, id)).incident.attendees).toEqual([{ ...ada, reviewed: true }, grace]);
    await data.commands.removeAttendee(id, ada.id);
    expect((await record(data, id)).incident.attendees).toEqual([grace]);
  });

  it('refuses what is written about one that is gone, and writes nothing', async () => {
    const data = await openWindow(newDisk());
    const missing = { ok: false, code: 'missing', message: 'This is no longer here; it was removed before.' };
    expect(await data.commands.addNote('nowhere', { text: 'lost?' })).toEqual(missing);
    expect(await data.commands.addFactor('nowhere', { text: 'lost?' })).toEqual(missing);
    expect(await data.commands.patchEvent('nowhere', { text: 'lost?' })).toEqual(missing);
    expect([await data.db.notes.count(), await data.db.factors.count()]).toEqual([0, 0]);
  });
});

describe('numbers', () => {
  it('are never given twice, also after the last one was removed or undone', async () => {
    const { data, id } = await openIncident();
    await data.commands.addAction(id, { text: 'one' });
    const two = await done(data.commands.addAction(id, { text: 'two' }));
    await data.commands.removeRow('actions', two.id);
    const three = await done(data.commands.addAction(id, { text: 'three' }));
    await data.undo();
    const four = await done(data.commands.addAction(id, { text: 'four' }));
    const first = await done(data.commands.addFactor(id, { text: 'no alert' }));
    expect([two.number, three.number, four.number, first.number]).toEqual([2, 3, 4, 1]);
    expect((await record(data, id)).actions.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('are given once each to actions that are added at the same time', async () => {
    const { data, id } = await openIncident();
    const added = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => done(data.commands.addAction(id, { text: `${n}` }))),
    );
    expect(added.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('events', () => {
  it('are inserted below another, by their time, or at the end', async () => {
    const { data, id } = await openIncident();
    const first = await done(data.commands.addEvent(id, { at: at(14, 0), text: 'first' }));
    await data.commands.addEvent(id, { at: at(14, 30), text: 'last in time' });
    await data.commands.addEvent(id, { at: at(14, 10), text: 'by its time' });
    await data.commands.addEvent(id, { text: 'below the first' }, { after: first.id });
    await data.commands.addEvent(id, { text: 'at the end' });
    expect((await record(data, id)).events.map(({ text }) => text)).toEqual([
      'first',
      'below the first',
      'by its time',
      'last in time',
      'at the end',
    ]);
  });

  it('move to the place of a new time, and stay where they are when only the text changes', async () => {
    const { data, id } = await openIncident();
    const [a, b] = await done(
      data.commands.addEvents(id, [
        { at: at(14, 0), text: 'a' },
        { at: at(14, 5), text: 'b' },
        { at: at(14, 10), text: 'c' },
      ]),
    );
    await data.commands.patchEvent(a?.id ?? '', { at: at(14, 7) });
    await data.commands.patchEvent(b?.id ?? '', { text: 'b, said better' });
    expect((await record(data, id)).events.map(({ text }) => text)).toEqual(['b, said better', 'a', 'c']);
  });

  it('hold each milestone once: the last one marked has it', async () => {
    const { data, id } = await openIncident();
    const [a, b] = await done(
      data.commands.addEvents(id, [
        { at: at(14, 0), text: 'a', milestone: 'detected' },
        { at: at(14, 5), text: 'b' },
        { at: at(14, 6), text: 'c', milestone: 'detected' },
      ]),
    );
    const marks = async () => (await record(data, id)).events.map(({ milestone }) => milestone);
    expect(await marks()).toEqual(['detected', null, null]);
    await data.commands.setMilestone(b?.id ?? '', 'detected');
    expect(await marks()).toEqual([null, 'detected', null]);
    await data.commands.setMilestone(b?.id ?? '', null);
    expect(await marks()).toEqual([null, null, null]);
    await data.undo();
    await data.undo();
    expect([await marks(), a?.milestone]).toEqual([['detected', null, null], 'detected']);
  });

  it('follow a milestone that is edited in the header', async () => {
    const { data, id } = await openIncident();
    const [, b] = await done(
      data.commands.addEvents(id, [
        { at: at(14, 0), text: 'a' },
        { at: at(14, 5), text: 'b', milestone: 'resolved' },
      ]),
    );
    const shown = async () =>
      (await record(data, id)).events.map((event) => [event.text, event.at, event.milestone]);

    await data.commands.setMilestoneTime(id, 'resolved', at(13, 50));
    expect(await shown()).toEqual([
      ['b', at(13, 50), 'resolved'],
      ['a', at(14, 0), null],
    ]);
    await data.commands.setMilestoneTime(id, 'detected', at(13, 55));
    expect((await shown())[1]).toEqual(['', at(13, 55), 'detected']);
    await data.commands.setMilestoneTime(id, 'detected', null);
    await data.commands.setMilestoneTime(id, 'resolved', null);
    expect(await shown()).toEqual([
      ['b', at(13, 50), null],
      ['a', at(14, 0), null],
    ]);
    expect(b?.milestone).toBe('resolved');
  });

  it('take the date and the milestone that were typed just before a milestone, as fast as it comes', async () => {
    const { data, id } = await openIncident();
    const { commands } = data;
    const shownDay = utcDay(epochMs(START - DAY_MS));
    await Promise.all([
      done(commands.patchIncident(id, { date: isoDate('2031-03-04') })),
      done(commands.setMilestoneMinute(id, 'impact_start', 23 * 60 + 50, shownDay)),
      done(commands.setMilestoneMinute(id, 'resolved', 8, shownDay)),
    ]);
    expect((await record(data, id)).events.map((event) => [event.at, event.milestone])).toEqual([
      [at(23, 50), 'impact_start'],
      [at(24, 8), 'resolved'],
    ]);
  });
});

describe('lists', () => {
  it('move up and down, and stop at either end', async () => {
    const { data, id } = await openIncident();
    const [a, , c] = await Promise.all(
      ['a', 'b', 'c'].map((text) => done(data.commands.addFactor(id, { text }))),
    );
    const texts = async () => (await record(data, id)).factors.map(({ text }) => text).join('');
    await data.commands.moveRow('factors', c?.id ?? '', 'up');
    expect(await texts()).toBe('acb');
    await data.commands.moveRow('factors', a?.id ?? '', 'up');
    expect(await texts()).toBe('acb');
    await data.commands.moveRow('factors', a?.id ?? '', 'down');
    expect(await texts()).toBe('cab');
    await data.undo();
    await data.undo();
    expect(await texts()).toBe('abc');
  });

  it('move also where two windows have put rows at one place', async () => {
    const { data, id } = await openIncident();
    const rows = await Promise.all(['a', 'b', 'c'].map((text) => done(data.commands.addNote(id, { text }))));
    await data.db.notes.toCollection().modify({ order: 7 });
    await data.commands.moveRow('notes', rows[2]?.id ?? '', 'up');
    expect((await record(data, id)).notes.map(({ text }) => text)).toEqual(['a', 'c', 'b']);
  });

  it('forget a removed factor in the actions that answer it, and undo remembers it', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'no alert' }));
    await data.commands.addAction(id, { text: 'add one', factorIds: [factor.id] });
    await data.commands.removeRow('factors', factor.id);
    expect((await record(data, id)).actions[0]?.factorIds).toEqual([]);
    await data.undo();
    const { actions, factors } = await record(data, id);
    expect([actions[0]?.factorIds, factors[0]?.text]).toEqual([[factor.id], 'no alert']);
  });

  it('take impact rows, changed field by field', async () => {
    const { data, id } = await openIncident();
    const row = await done(data.commands.addImpact(id, { metric: 'Orders' }));
    await data.commands.patchImpact(row.id, { value: '412 lost' });
    const [impact] = (await record(data, id)).impacts;
    expect(impact).toEqual({ ...row, value: '412 lost', rev: 2, updatedAt: impact?.updatedAt });
  });
});

describe('a line being typed', () => {
  it('is there after a kill, and gone in the same moment in which the line is kept', async () => {
    const disk = newDisk();
    const first = await openWindow(disk);
    const { id } = await done(first.commands.createIncident());
    await first.commands.saveDraft(id, 'actions', { text: 'Add an al', fields: { owner: 'ada' } });
    first.close();

    const second = await openWindow(disk);
    const draft = await second.db.drafts.toArray();
    expect(draft).toEqual([
      {
        id: `${id}:actions`,
        incidentId: id,
        stage: 'actions',
        text: 'Add an al',
        fields: { owner: 'ada' },
        updatedAt: draft[0]?.updatedAt,
      },
    ]);
    await second.commands.addAction(id, { text: 'Add an alert' }, { draftOf: 'actions' });
    expect(await second.db.drafts.count()).toBe(0);
  });

  it('does not come back when it was still waiting to be saved while its line was kept', async () => {
    const { data, id } = await openIncident();
    const saver = data.draftSaver(id, 'went_well', 'Went well');
    saver.change({ text: 'Roll', fields: {} });
    saver.change({ text: 'Rollback', fields: {} });
    await data.commands.addNote(id, { text: 'Rollback' }, { draftOf: 'went_well' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([await data.db.drafts.count(), await data.db.notes.count()]).toEqual([0, 1]);
  });

  it('leaves no empty draft behind', async () => {
    const { data, id } = await openIncident();
    await data.commands.saveDraft(id, 'factors', { text: 'x', fields: {} });
    await data.commands.saveDraft(id, 'factors', { text: '', fields: { effect: '' } });
    expect(await data.db.drafts.count()).toBe(0);
  });
});

describe('the meeting', () => {
  it('is made once, booked, and keeps what happened to its clock', async () => {
    const { data, id } = await openIncident();
    const made = await done(data.commands.ensureMeeting(id));
    await data.commands.ensureMeeting(id);
    await data.commands.scheduleMeeting(id, at(16, 0), 'Europe/Berlin');
    await data.commands.changePlan(id, { kind: 'length', stage: 'factors', length: minutes(25) });
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 1) }], 0);
    await data.commands.appendClock(id, [{ kind: 'moved', at: at(16, 20), to: 'factors' }], 1);
    const [meeting] = (await record(data, id)).meetings;
    expect(meeting).toEqual({
      ...made,
      rev: 5,
      updatedAt: meeting?.updatedAt,
      scheduledAt: at(16, 0),
      zone: 'Europe/Berlin',
      plan: [
        { stage: 'opening', length: minutes(3) },
        { stage: 'timeline', length: minutes(20) },
        { stage: 'factors', length: minutes(25) },
        { stage: 'went_well', length: minutes(5) },
        { stage: 'actions', length: minutes(20) },
        { stage: 'closing', length: minutes(3) },
      ],
      log: [
        { kind: 'started', at: at(16, 1) },
        { kind: 'moved', at: at(16, 20), to: 'factors' },
      ],
    });
  });

  it('does not skip a stage when two windows press next at once', async () => {
    const disk = newDisk();
    const one = await openWindow(disk);
    const two = await openWindow(disk);
    const { id } = await done(one.commands.createIncident());
    await one.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    const next = [{ kind: 'moved', at: at(16, 20), to: 'factors' }] as const;
    const answers = await Promise.all([
      one.commands.appendClock(id, next, 1),
      two.commands.appendClock(id, next, 1),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await record(one, id)).meetings[0]?.log).toHaveLength(2);
  });

  it('can be unstarted, and that can be undone', async () => {
    const { data, id } = await openIncident();
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    await data.commands.cancelStart(id);
    expect((await record(data, id)).meetings[0]?.log).toEqual([]);
    expect(data.steps.state().undo).toBe('Start of the meeting taken back');
    await data.undo();
    expect((await record(data, id)).meetings[0]?.log).toEqual([{ kind: 'started', at: at(16, 0) }]);
  });

  it('takes the last move of the clock back as long as nothing has followed it', async () => {
    const { data, id } = await openIncident();
    const kinds = async () => (await record(data, id)).meetings[0]?.log.map(({ kind }) => kind);
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    await done(data.commands.addNote(id, { kind: 'went_well', text: 'The alert came' }));
    await data.commands.appendClock(id, [{ kind: 'moved', at: at(16, 20), to: 'factors' }], 1);
    await data.commands.appendClock(id, [{ kind: 'moved', at: at(16, 21), to: 'went_well' }], 2);
    expect(await data.undo()).toEqual({ ok: true, value: 'Clock moved to another stage' });
    expect(await kinds()).toEqual(['started', 'moved']);
    await data.redo();
    expect(await kinds()).toEqual(['started', 'moved', 'moved']);
    await data.undo();
    // The move before it was followed by that one: now the note is the last that was done.
    expect(await data.undo()).toEqual({ ok: true, value: 'Note added' });
    expect(await kinds()).toEqual(['started', 'moved']);
  });

  it('undoes a start that nothing has followed; what the clock did after it stays', async () => {
    const { data, id } = await openIncident();
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    await data.undo();
    const unstarted = (await record(data, id)).meetings[0];
    expect(unstarted?.log).toEqual([]);
    await data.redo();
    await data.commands.appendClock(id, [{ kind: 'paused', at: at(16, 1) }], 1);
    expect(data.steps.state()).toEqual({ undo: 'Clock paused', redo: null });
    await done(data.commands.addNote(id, { kind: 'went_well', text: 'The alert came' }));
    await data.undo();
    expect(data.steps.state().undo).toBe('Incident created');
    await data.undo(); // refused: the incident has a meeting by now
    expect((await record(data, id)).meetings[0]?.log).toHaveLength(2);
  });
});

describe('a field that is passed on without a value', () => {
  it('is what it is by default', async () => {
    const { data, id } = await openIncident();
    const given = { text: undefined, effect: undefined, at: undefined, owner: undefined };
    const factor = await done(data.commands.addFactor(id, given));
    const event = await done(data.commands.addEvent(id, given));
    const action = await done(data.commands.addAction(id, given));
    expect([factor.effect, factor.text, event.at, action.owner]).toEqual([null, '', null, '']);
  });
});

describe('hostile text', () => {
  it.each([
    ['empty', ''],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['emoji', '👩‍🚒🔥'],
    ['right to left', 'שלום עולם'],
    ['markup', '<script>alert(1)</script> | `x` ](javascript:alert(1))'],
    ['control characters', 'a\u0000b\u0007c\u2028d'],
    ['half a surrogate pair', '\ud83d'],
  ])('is stored as it was typed: %s', async (_, text) => {
    const { data, id } = await openIncident();
    await data.commands.patchIncident(id, { title: text });
    await data.commands.addEvent(id, { text, source: text });
    await data.commands.addAction(id, { text, owner: text, due: isoDate('2031-04-30') });
    await data.commands.setSetting('organisation', text);
    const { incident, events, actions } = await record(data, id);
    expect([incident.title, events[0]?.text, events[0]?.source, actions[0]?.text, actions[0]?.owner]).toEqual(
      Array(5).fill(text),
    );
    expect(await data.db.settings.toArray()).toEqual([{ key: 'organisation', value: text }]);
  });
});
