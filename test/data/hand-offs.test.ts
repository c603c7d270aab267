import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../renderer/data/data';
import { readHandOffSides } from '../../renderer/data/read-hand-offs';
import { readRecord } from '../../renderer/data/read-record';
import { compareRecords } from '../../shared/domain/handoff/compare';
import type { Choices, Difference, HandOff } from '../../shared/domain/handoff/types';
import type { IncidentRecord } from '../../shared/domain/incident/types';
import { printHandOff, readHandOff } from '../../shared/schema/handoff';
import { contentOf } from '../unit/handoff/handoff-properties';
import { at, done, newDisk, openWindow, START } from './start';

const openCopy = (disk = newDisk()) => openWindow(disk, { newId: randomUUID });

async function recordOf(data: DataContext, id: string): Promise<IncidentRecord> {
  const record = await readRecord(data.db, id);
  if (record === null) throw new Error('No such incident');
  return record;
}

/** Saves a file on one copy, as the screen does, through its text. */
async function save(data: DataContext, id: string): Promise<HandOff> {
  const about = await done(data.commands.describeHandOff(id));
  const record = await recordOf(data, id);
  const handOff = { ...about, savedAt: START, program: '0.1.0', record };
  const printed = printHandOff(handOff);
  if (!printed.ok) throw new Error(printed.message);
  await done(data.commands.keepHandOff(handOff));
  const read = readHandOff('a.debrief', printed.text);
  if (!read.ok) throw new Error(read.message);
  return read.handOff;
}

/** What somebody who opens the file is shown. */
async function compare(data: DataContext, handOff: HandOff) {
  const { mine, base } = await readHandOffSides(data.db, handOff);
  if (mine === null) throw new Error('Not here');
  const comparison = compareRecords({ base, mine, theirs: handOff.record });
  return {
    rev: mine.incident.rev,
    baseKnown: comparison.baseKnown,
    open: comparison.differences.filter(({ quiet }) => !quiet),
  };
}

async function merge(data: DataContext, handOff: HandOff, choices: Choices = {}) {
  const { rev } = await compare(data, handOff);
  return done(data.commands.mergeHandOff(handOff, choices, rev));
}

const brief = (list: readonly Difference[]) =>
  list.map(({ part, field, changedBy, preset }) => [part, field, changedBy, preset].join(' ')).sort();

/** The lead prepares, and hands on; the facilitator opens. */
async function handedOn() {
  const lead = await openCopy();
  const { id } = await done(lead.commands.createIncident({ title: 'Checkout down', lead: 'Ines' }));
  const [alert, call] = await done(
    lead.commands.addEvents(id, [
      {
        at: at(14, 3),
        text: 'Alert',
        milestone: 'detected',
        privateNote: 'ask Kim',
        question: 'Who saw it?',
      },
      { at: at(14, 9), text: 'Call opened' },
    ]),
  );
  const factor = await done(lead.commands.addFactor(id, { text: 'No alert', effect: 'slower_to_detect' }));
  await done(lead.commands.addAction(id, { text: 'Add one', factorIds: [factor.id] }));
  if (!alert || !call) throw new Error('Two events in, two out');
  const first = await save(lead, id);
  const facilitator = await openCopy();
  await done(facilitator.commands.addHandOff(first));
  return { lead, facilitator, id, alert, call, factor, first };
}

describe('an incident that goes to another copy', () => {
  it('is there as it was, every row with its id, its times and its revision', async () => {
    const { lead, facilitator, id } = await handedOn();
    expect(await recordOf(facilitator, id)).toEqual(await recordOf(lead, id));
  });

  it('leaves again with one undo, and comes back with redo', async () => {
    const { facilitator, id } = await handedOn();
    const before = await recordOf(facilitator, id);
    await facilitator.undo();
    const counts = ['incidents', 'events', 'factors', 'actions', 'handOffs'].map((table) =>
      facilitator.db.table(table).count(),
    );
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0]);
    await facilitator.redo();
    expect(contentOf(await recordOf(facilitator, id))).toEqual(contentOf(before));
  });

  it('gives on no number that its file has used, whatever the file says', async () => {
    const { first } = await handedOn();
    const { incident } = first.record;
    const third = await openCopy();
    const record = { ...first.record, incident: { ...incident, nextFactor: 1, nextAction: 1 } };
    const id = await done(third.commands.addHandOff({ ...first, record }));
    expect((await done(third.commands.addFactor(id))).number).toBe(2);
    expect((await done(third.commands.addAction(id))).number).toBe(2);
  });

  it('is refused where its rows belong to another incident here, and nothing is written', async () => {
    const { lead, first } = await handedOn();
    const stolen = randomUUID();
    const move = <R extends object>(row: R) => ({ ...row, incidentId: stolen });
    const { record } = first;
    const forged = {
      ...first,
      record: {
        ...record,
        incident: { ...record.incident, id: stolen },
        events: record.events.map(move),
        factors: record.factors.map(move),
        actions: record.actions.map(move),
      },
    };
    const before = await lead.db.events.toArray();
    expect(await lead.commands.addHandOff(forged)).toEqual({
      ok: false,
      code: 'invalid',
      message: 'Rows of this file belong to another incident here. Nothing was changed.',
    });
    expect([await lead.db.events.toArray(), await lead.db.incidents.count()]).toEqual([before, 1]);
  });
});

describe('a file that comes back', () => {
  it('tells what changed there, here and on both sides, and takes all of it in one step', async () => {
    const { lead, facilitator, id, alert, call } = await handedOn();
    await done(facilitator.commands.patchEvent(alert.id, { text: 'Alert on checkout' }));
    await done(facilitator.commands.addNote(id, { text: 'Rollback was quick' }));
    await done(facilitator.commands.patchIncident(id, { summary: 'Theirs' }));
    await done(lead.commands.patchEvent(call.id, { starred: true }));
    await done(lead.commands.patchIncident(id, { summary: 'Mine' }));
    const back = await save(facilitator, id);

    const { open, baseKnown } = await compare(lead, back);
    expect([baseKnown, ...brief(open)]).toEqual([
      true,
      'events starred mine mine',
      'events text theirs theirs',
      'incident summary both mine',
      'notes  theirs theirs',
    ]);

    const before = await recordOf(lead, id);
    expect(await merge(lead, back, { 'incident:incident:summary': 'theirs' })).toEqual({
      taken: 3,
      notes: [],
    });
    const after = await recordOf(lead, id);
    expect({
      summary: after.incident.summary,
      events: after.events.map(({ text, starred }) => [text, starred]),
      notes: after.notes.map(({ text }) => text),
    }).toEqual({
      summary: 'Theirs',
      events: [
        ['Alert on checkout', false],
        ['Call opened', true],
      ],
      notes: ['Rollback was quick'],
    });
    expect(await lead.undo()).toEqual({ ok: true, value: 'Hand-off file merged' });
    expect(contentOf(await recordOf(lead, id))).toEqual(contentOf(before));
    await lead.redo();
    expect(contentOf(await recordOf(lead, id))).toEqual(contentOf(after));
  });

  it('is compared with what both copies had last, to and fro', async () => {
    const { lead, facilitator, id, alert } = await handedOn();
    await done(facilitator.commands.patchEvent(alert.id, { text: 'Second' }));
    await merge(lead, await save(facilitator, id));
    await done(lead.commands.patchEvent(alert.id, { text: 'Third' }));
    const third = await save(lead, id);
    expect(brief((await compare(facilitator, third)).open)).toEqual(['events text theirs theirs']);
    await merge(facilitator, third);
    await done(facilitator.commands.patchIncident(id, { lessons: 'One' }));
    expect(brief((await compare(lead, await save(facilitator, id))).open)).toEqual([
      'incident lessons theirs theirs',
    ]);
  });

  it('has nothing new the second time, and all of it again after an undo', async () => {
    const { lead, facilitator, id, alert } = await handedOn();
    await done(facilitator.commands.patchEvent(alert.id, { text: 'Second' }));
    const back = await save(facilitator, id);
    await merge(lead, back);
    expect((await compare(lead, back)).open).toEqual([]);
    await lead.undo();
    expect(brief((await compare(lead, back)).open)).toEqual(['events text theirs theirs']);
  });

  it('of which something was left here is not asked about again', async () => {
    const { lead, facilitator, id, alert } = await handedOn();
    await done(facilitator.commands.patchEvent(alert.id, { text: 'Second' }));
    const back = await save(facilitator, id);
    await merge(lead, back, { [`events:${alert.id}:text`]: 'mine' });
    await done(facilitator.commands.patchIncident(id, { lessons: 'One' }));
    expect(brief((await compare(lead, await save(facilitator, id))).open)).toEqual([
      'events text mine mine',
      'incident lessons theirs theirs',
    ]);
  });

  it('leaves every difference open where nobody knows what both build on', async () => {
    const { lead, facilitator, id, alert } = await handedOn();
    await done(facilitator.commands.patchEvent(alert.id, { text: 'Second' }));
    await done(facilitator.commands.addNote(id, { text: 'Quick' }));
    await done(lead.commands.addImpact(id, { metric: 'Orders' }));
    const back = { ...(await save(facilitator, id)), basedOn: [] };
    const { baseKnown, open } = await compare(lead, back);
    expect([baseKnown, ...brief(open)]).toEqual([
      false,
      'events text unknown mine',
      'impacts  unknown mine',
      'notes  unknown theirs',
    ]);
  });

  it('gives a factor another number where both sides have given one, and says so', async () => {
    const { lead, facilitator, id } = await handedOn();
    const theirs = await done(facilitator.commands.addFactor(id, { text: 'Theirs' }));
    await done(facilitator.commands.addAction(id, { text: 'Answer it', factorIds: [theirs.id] }));
    await done(lead.commands.addFactor(id, { text: 'Mine' }));
    const { notes } = await merge(lead, await save(facilitator, id));
    expect(notes).toEqual(['F2 of the file becomes F3: its number is taken here.']);
    const { factors, actions, incident } = await recordOf(lead, id);
    expect(factors.map(({ number, text }) => `F${number} ${text}`).sort()).toEqual([
      'F1 No alert',
      'F2 Mine',
      'F3 Theirs',
    ]);
    expect([incident.nextFactor, actions.at(-1)?.factorIds]).toEqual([4, [theirs.id]]);
  });

  it('has each milestone once, on the event that was chosen', async () => {
    const { lead, facilitator, id, call } = await handedOn();
    await done(facilitator.commands.setMilestone(call.id, 'detected'));
    const other = await done(lead.commands.addEvent(id, { at: at(14, 1), text: 'Customer' }));
    await done(lead.commands.setMilestone(other.id, 'detected'));
    const back = await save(facilitator, id);
    expect(brief((await compare(lead, back)).open)).toEqual([
      'events  mine mine',
      'milestones detected both mine',
    ]);
    await merge(lead, back, { 'milestones:milestones:detected': 'theirs' });
    const marked = (await recordOf(lead, id)).events.filter(({ milestone }) => milestone === 'detected');
    expect(marked.map(({ text }) => text)).toEqual(['Call opened']);
  });

  it('takes a meeting over that only the other copy has, and asks where both have held one', async () => {
    const { lead, facilitator, id } = await handedOn();
    await done(facilitator.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0));
    const held = await save(facilitator, id);
    expect(brief((await compare(lead, held)).open)).toEqual(['meetings  theirs theirs']);
    await done(lead.commands.scheduleMeeting(id, at(15, 0), 'UTC'));
    expect(brief((await compare(lead, held)).open)).toEqual([
      'meetings booking both mine',
      'meetings log both mine',
    ]);
    const [mine] = (await recordOf(lead, id)).meetings;
    await merge(lead, held, { [`meetings:${mine?.id}:log`]: 'theirs' });
    const [meeting] = (await recordOf(lead, id)).meetings;
    expect([meeting?.scheduledAt, meeting?.log, await lead.db.meetings.count()]).toEqual([
      at(15, 0),
      [{ kind: 'started', at: at(16, 0) }],
      1,
    ]);
  });

  it('keeps one decision where both sides have kept the same sentence', async () => {
    const { lead, facilitator, id } = await handedOn();
    const kept = { rule: 'r', sentence: 'No alert', words: 'No' };
    await done(lead.commands.keepSentence(id, { ...kept, reason: 'a quotation' }));
    await done(facilitator.commands.keepSentence(id, { ...kept, reason: 'as agreed' }));
    const back = await save(facilitator, id);
    expect(brief((await compare(lead, back)).open)).toEqual(['decisions reason both mine']);
    await merge(lead, back);
    expect((await recordOf(lead, id)).decisions.map(({ reason }) => reason)).toEqual(['a quotation']);
  });

  it('does not double evidence that both sides have imported', async () => {
    const { lead, facilitator, id } = await handedOn();
    const evidence = {
      at: at(14, 20),
      text: 'Rolled back',
      origin: { format: 'slack', locator: 'C1/170', at: at(14, 20), text: 'Rolled back' },
    };
    await done(lead.commands.addEvents(id, [evidence]));
    await done(facilitator.commands.addEvents(id, [{ ...evidence, starred: true }]));
    await merge(lead, await save(facilitator, id));
    expect((await recordOf(lead, id)).events.filter(({ text }) => text === 'Rolled back')).toHaveLength(1);
  });

  it('removes what was removed there, unless it was changed here, and then asks', async () => {
    const { lead, facilitator, id, alert, call } = await handedOn();
    await done(facilitator.commands.removeRow('events', alert.id));
    await done(facilitator.commands.removeRow('events', call.id));
    await done(lead.commands.patchEvent(call.id, { text: 'Call with 9 people' }));
    const back = await save(facilitator, id);
    expect(brief((await compare(lead, back)).open)).toEqual(['events  both mine', 'events  theirs theirs']);
    await merge(lead, back);
    expect((await recordOf(lead, id)).events.map(({ text }) => text)).toEqual(['Call with 9 people']);
  });

  it('brings a deleted incident back, and undo deletes it again', async () => {
    const { lead, facilitator, id } = await handedOn();
    await done(facilitator.commands.patchIncident(id, { lessons: 'One' }));
    const back = await save(facilitator, id);
    await done(lead.commands.deleteIncident(id));
    await merge(lead, back);
    expect((await recordOf(lead, id)).incident.lessons).toBe('One');
    await lead.undo();
    expect(await readRecord(lead.db, id)).toBeNull();
  });

  it('is refused where the incident has changed since somebody looked, and where rows have become others', async () => {
    const { lead, facilitator, id, alert, factor } = await handedOn();
    await done(facilitator.commands.patchIncident(id, { lessons: 'One' }));
    const back = await save(facilitator, id);
    const { rev } = await compare(lead, back);
    await done(lead.commands.patchEvent(alert.id, { text: 'Newer' }));
    const before = await recordOf(lead, id);
    expect(await lead.commands.mergeHandOff(back, {}, rev)).toMatchObject({ ok: false, code: 'changed' });
    const odd = {
      ...back,
      record: { ...back.record, impacts: [{ ...factor, id: alert.id, metric: '', value: '', note: '' }] },
    };
    expect(await lead.commands.mergeHandOff(odd, {}, before.incident.rev)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    expect(await recordOf(lead, id)).toEqual(before);
  });

  it('of two thousand rows is merged and undone as one', async () => {
    const { lead, facilitator, id } = await handedOn();
    const many = Array.from({ length: 2_000 }, (_, minute) => ({
      at: at(9, minute),
      text: `line ${minute} ${minute % 7 === 0 ? '\u0000\u202e<b>' : ''}`,
    }));
    await done(facilitator.commands.addEvents(id, many));
    const back = await save(facilitator, id);
    await merge(lead, back);
    expect(contentOf(await recordOf(lead, id))).toEqual(contentOf(await recordOf(facilitator, id)));
    await lead.undo();
    expect((await recordOf(lead, id)).events).toHaveLength(2);
  });
});
