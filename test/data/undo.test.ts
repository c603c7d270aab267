import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../renderer/data/data';
import { readRecord } from '../../renderer/data/read-record';
import { UNDO_STEPS } from '../../renderer/data/undo-stack';
import type { IncidentRecord, Row } from '../../shared/domain/incident/types';
import { at, done, newDisk, openWindow } from './start';

const ON_N = { rule: 'some.rule', sentence: 'n', words: 'n' };

async function openIncident(disk = newDisk()) {
  const data = await openWindow(disk);
  const { id } = await done(data.commands.createIncident({ title: 'Checkout down' }));
  return { data, id, disk };
}

/** A record without the bookkeeping that every write raises. */
async function content(data: DataContext, id: string): Promise<unknown> {
  const record = await readRecord(data.db, id);
  const bare = (row: Row) => ({ ...row, rev: 0, updatedAt: 0, nextAction: 0, nextFactor: 0 });
  return (
    record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, bareAll(value, bare)]))
  );
}

function bareAll(value: IncidentRecord[keyof IncidentRecord], bare: (row: Row) => unknown): unknown {
  if (value === null) return null;
  return 'id' in value ? bare(value) : value.map(bare);
}

describe('undo', () => {
  it('of a paste removes exactly its events, and redo brings exactly them back', async () => {
    const { data, id } = await openIncident();
    await data.commands.addEvent(id, { at: at(14, 2), text: 'was here before' });
    const before = await content(data, id);
    const list = Array.from({ length: 60 }, (_, minute) => ({ at: at(14, minute), text: `line ${minute}` }));
    await data.commands.addEvents(id, list);
    const pasted = await content(data, id);
    expect(data.steps.state()).toEqual({ undo: '60 events added', redo: null });
    expect(await data.undo()).toEqual({ ok: true, value: '60 events added' });
    expect(await content(data, id)).toEqual(before);
    expect(data.steps.state()).toEqual({ undo: 'Event added', redo: '60 events added' });
    await data.redo();
    expect(await content(data, id)).toEqual(pasted);
  });

  it('takes back every kind of change, one by one, and redo does all of them again', async () => {
    const { data, id } = await openIncident();
    const { commands } = data;
    const states: unknown[] = [await content(data, id)];
    const step = async (change: Promise<{ ok: boolean }>) => {
      expect((await change).ok).toBe(true);
      states.push(await content(data, id));
    };
    const event = await done(commands.addEvent(id, { at: at(14, 0), text: 'a' }));
    states.push(await content(data, id));
    const factor = await done(commands.addFactor(id, { text: 'f' }));
    states.push(await content(data, id));
    const action = await done(commands.addAction(id, { text: 'x', factorIds: [factor.id] }));
    states.push(await content(data, id));
    await step(commands.patchEvent(event.id, { at: at(15, 0) }));
    await step(commands.setMilestone(event.id, 'detected'));
    await step(commands.setMilestoneTime(id, 'resolved', at(16, 0)));
    await step(commands.setMilestoneTime(id, 'resolved', null));
    await step(commands.patchFactor(factor.id, { effect: 'likelier' }));
    await step(commands.addFactor(id, { text: 'g' }));
    await step(commands.moveRow('factors', factor.id, 'down'));
    await step(commands.removeRow('factors', factor.id));
    await step(commands.patchAction(action.id, { status: 'done', priority: 'P1' }));
    await step(commands.addNote(id, { text: 'n' }));
    await step(commands.addImpact(id, { metric: 'm' }));
    await step(commands.addAttendee(id, { name: 'Ada' }));
    await step(commands.scheduleMeeting(id, at(17, 0), 'UTC'));
    await step(commands.keepSentence(id, { ...ON_N, reason: 'a term of ours' }));
    await step(commands.keepSentence(id, { ...ON_N, reason: 'agreed with Ada' }));
    await step(commands.flagAgain(id, ON_N));
    await step(commands.patchIncident(id, { severity: 1, services: ['checkout'] }));
    await step(commands.deleteIncident(id));
    await step(commands.restoreIncident(id));

    for (let back = states.length - 2; back >= 0; back -= 1) {
      expect((await data.undo()).ok).toBe(true);
      expect(await content(data, id)).toEqual(states[back]);
    }
    for (const state of states.slice(1)) {
      expect((await data.redo()).ok).toBe(true);
      expect(await content(data, id)).toEqual(state);
    }
  });

  it('takes typing back as one step, and other typing as another', async () => {
    const { data, id } = await openIncident();
    const event = await done(data.commands.addEvent(id, { text: 'start' }));
    for (const text of ['s', 'st', 'sta'])
      await data.commands.patchEvent(event.id, { text }, { typing: true });
    for (const source of ['a', 'al']) await data.commands.patchEvent(event.id, { source }, { typing: true });
    const shown = async () => {
      const row = await data.db.events.get(event.id);
      return [row?.text, row?.source];
    };
    expect(await shown()).toEqual(['sta', 'al']);
    await data.undo();
    expect(await shown()).toEqual(['sta', '']);
    await data.undo();
    expect(await shown()).toEqual(['start', '']);
    await data.redo();
    expect(await shown()).toEqual(['sta', '']);
  });

  it('takes back what was typed a moment ago and is still on its way', async () => {
    const { data, id } = await openIncident();
    const event = await done(data.commands.addEvent(id, { text: 'start' }));
    const saver = data.textSaver({ table: 'events', id: event.id, field: 'text', label: 'Timeline' }, event);
    saver.change('sta');
    saver.change('stage');
    expect(await data.undo()).toEqual({ ok: true, value: 'Event changed' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await data.db.events.get(event.id))?.text).toBe('start');
    expect(data.hub.state().kind).toBe('saved');
  });

  it('of a removal brings back also what was typed a moment before', async () => {
    const { data, id } = await openIncident();
    const note = await done(data.commands.addNote(id, { text: '' }));
    const saver = data.textSaver({ table: 'notes', id: note.id, field: 'text', label: 'Went well' }, note);
    saver.change('Roll');
    saver.change('Rollback');
    await data.commands.removeRow('notes', note.id);
    await data.undo();
    expect((await data.db.notes.get(note.id))?.text).toBe('Rollback');
    expect(data.hub.state().kind).toBe('saved');
  });

  it('of a new incident works also after numbers of it have been used', async () => {
    const { data, id } = await openIncident();
    await data.commands.addFactor(id, { text: 'no alert' });
    await data.undo();
    expect(await data.undo()).toEqual({ ok: true, value: 'Incident created' });
    expect(await data.db.incidents.count()).toBe(0);
  });

  it('is forgotten for what had been undone, once something new is done', async () => {
    const { data, id } = await openIncident();
    await data.commands.addNote(id, { text: 'one' });
    await data.undo();
    await data.commands.addNote(id, { text: 'two' });
    expect(data.steps.state()).toEqual({ undo: 'Note added', redo: null });
    expect(await data.redo()).toEqual({ ok: true, value: null });
  });

  it('remembers at least 200 steps, and forgets the oldest first', async () => {
    const { data, id } = await openIncident();
    for (let n = 0; n < UNDO_STEPS + 10; n += 1)
      await data.commands.patchIncident(id, { title: `title ${n}` });
    let undone = 0;
    while ((await data.undo()).ok && data.steps.state().undo !== null) undone += 1;
    expect(UNDO_STEPS).toBeGreaterThanOrEqual(200);
    expect(undone).toBe(UNDO_STEPS - 1);
    expect((await data.db.incidents.get(id))?.title).toBe('title 9');
  });

  it('tells who listens what it would do next', async () => {
    const { data, id } = await openIncident();
    const seen: unknown[] = [];
    const stop = data.steps.subscribe(() => seen.push(data.steps.state().undo));
    const note = await done(data.commands.addNote(id, { text: 'one' }));
    await data.commands.removeRow('notes', note.id);
    await data.undo();
    stop();
    await data.undo();
    expect(seen.at(0)).toBe('Note added');
    expect(seen.at(1)).toBe('Note removed');
    expect(seen.at(-1)).toBe('Note added');
  });
});

describe('undo beside another window', () => {
  it('keeps what the other window has changed in other fields', async () => {
    const { data, id, disk } = await openIncident();
    const other = await openWindow(disk);
    await data.commands.patchIncident(id, { lead: 'Ada' });
    await other.commands.patchIncident(id, { commander: 'Grace' });
    expect(await data.undo()).toEqual({ ok: true, value: 'Incident changed' });
    const incident = await data.db.incidents.get(id);
    expect([incident?.lead, incident?.commander]).toEqual(['', 'Grace']);
  });

  it.each([
    {
      name: 'a text that the other changed since',
      mine: (data: DataContext, id: string) => data.commands.patchEvent(id, { text: 'mine' }),
      theirs: (data: DataContext, id: string) => data.commands.patchEvent(id, { text: 'theirs' }),
      label: 'Event changed',
    },
    {
      name: 'a text of a row that the other removed',
      mine: (data: DataContext, id: string) => data.commands.patchEvent(id, { text: 'mine' }),
      theirs: (data: DataContext, id: string) => data.commands.removeRow('events', id),
      label: 'Event changed',
    },
  ])('refuses with a sentence, and writes nothing: $name', async ({ mine, theirs, label }) => {
    const { data, id, disk } = await openIncident();
    const other = await openWindow(disk);
    const event = await done(data.commands.addEvent(id, { text: 'before' }));
    await mine(data, event.id);
    await theirs(other, event.id);
    const stored = await content(data, id);
    expect(await data.undo()).toEqual({
      ok: false,
      code: 'changed',
      message: `“${label}” cannot be undone: it has been changed since.`,
    });
    expect(await content(data, id)).toEqual(stored);
  });

  it('does not remove a row that the other has written in, nor an incident that it has added to', async () => {
    const { data, id, disk } = await openIncident();
    const other = await openWindow(disk);
    const event = await done(data.commands.addEvent(id, { text: '' }));
    await other.commands.patchEvent(event.id, { text: 'their words' });
    expect((await data.undo()).ok).toBe(false);
    expect(await data.undo()).toEqual({
      ok: false,
      code: 'changed',
      message: 'This incident has been added to in another window, so it stays.',
    });
    expect((await data.db.events.get(event.id))?.text).toBe('their words');
    expect(await data.db.incidents.count()).toBe(1);
  });

  it('after a refusal goes on with the step before', async () => {
    const { data, id, disk } = await openIncident();
    const other = await openWindow(disk);
    await data.commands.patchIncident(id, { lead: 'Ada' });
    await data.commands.patchIncident(id, { commander: 'mine' });
    await other.commands.patchIncident(id, { commander: 'theirs' });
    expect((await data.undo()).ok).toBe(false);
    expect((await data.undo()).ok).toBe(true);
    const incident = await data.db.incidents.get(id);
    expect([incident?.lead, incident?.commander]).toEqual(['', 'theirs']);
  });
});
