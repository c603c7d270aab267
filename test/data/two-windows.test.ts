import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../renderer/data/data';
import type { TextSaver } from '../../renderer/data/text-savers';
import { done, newDisk, openWindow } from './start';

async function openTwo() {
  const disk = newDisk();
  const one = await openWindow(disk);
  const two = await openWindow(disk);
  const incident = await done(one.commands.createIncident({ title: 'Checkout down' }));
  return { one, two, incident, id: incident.id };
}

async function titleSaver(data: DataContext, id: string): Promise<TextSaver> {
  const row = await data.db.incidents.get(id);
  if (!row) throw new Error('No such incident');
  return data.textSaver({ table: 'incidents', id, field: 'title', label: 'Title' }, row);
}

describe('two windows on one store', () => {
  it('keep both changes when they change different fields at the same time, a hundred times over', async () => {
    const { one, two, id } = await openTwo();
    const writes: Promise<unknown>[] = [];
    for (let n = 1; n <= 100; n += 1) {
      writes.push(one.commands.patchIncident(id, { lead: `lead ${n}` }));
      writes.push(two.commands.patchIncident(id, { commander: `commander ${n}` }));
    }
    await Promise.all(writes);
    const incident = await one.db.incidents.get(id);
    expect([incident?.lead, incident?.commander, incident?.rev]).toEqual(['lead 100', 'commander 100', 201]);
  });

  it('never give one number to two actions', async () => {
    const { one, two, id } = await openTwo();
    const added = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        done((n % 2 ? one : two).commands.addAction(id, { text: `${n}` })),
      ),
    );
    expect(added.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
  });

  it('keep each attendee that either of them adds', async () => {
    const { one, two, id } = await openTwo();
    await Promise.all([
      one.commands.addAttendee(id, { name: 'Ada' }),
      two.commands.addAttendee(id, { name: 'Grace' }),
    ]);
    const names = (await one.db.incidents.get(id))?.attendees.map(({ name }) => name).sort();
    expect(names).toEqual(['Ada', 'Grace']);
  });

  it('do not overwrite each other in one text: the second is told, and its words are kept', async () => {
    const { one, two, id } = await openTwo();
    const mine = await titleSaver(one, id);
    await two.commands.patchIncident(id, { title: 'Their title' });
    mine.change('My title');
    await mine.flush();
    expect((await one.db.incidents.get(id))?.title).toBe('Their title');
    expect(one.hub.state()).toEqual({
      kind: 'refused',
      message: 'This was changed in another window since you began.',
      unsaved: [{ label: 'Title', text: 'My title' }],
    });

    one.hub.keepRefused();
    await mine.flush();
    expect((await one.db.incidents.get(id))?.title).toBe('My title');
    expect(one.hub.state().kind).toBe('saved');
  });

  it('build on the words of the other once mine are given up, as they were seen meanwhile', async () => {
    const { one, two, id } = await openTwo();
    const mine = await titleSaver(one, id);
    const theirs = await done(two.commands.patchIncident(id, { title: 'Their title' }));
    mine.change('My title');
    await mine.flush();
    mine.see(theirs);
    one.keepOther();
    expect([one.hub.state().kind, mine.waiting(), one.givenUp.count()]).toEqual(['saved', null, 1]);

    mine.change('Their title, and mine');
    await mine.flush();
    expect((await one.db.incidents.get(id))?.title).toBe('Their title, and mine');
  });

  it('go on typing in a text that the other has changed, once it has been seen', async () => {
    const { one, two, id } = await openTwo();
    const mine = await titleSaver(one, id);
    mine.change('Mine');
    await mine.flush();
    mine.see(await done(two.commands.patchIncident(id, { title: 'Theirs' })));
    mine.change('Theirs, and mine');
    await mine.flush();
    expect([(await one.db.incidents.get(id))?.title, mine.state()]).toEqual([
      'Theirs, and mine',
      { kind: 'saved' },
    ]);
  });

  it('go on typing in a text that is opened again after the other has changed it', async () => {
    const { one, two, id } = await openTwo();
    const before = await titleSaver(one, id);
    before.change('Mine');
    await before.flush();
    await two.commands.patchIncident(id, { title: 'Theirs' });
    const after = await titleSaver(one, id);
    after.change('Theirs, and mine');
    await after.flush();
    expect([(await one.db.incidents.get(id))?.title, after.state()]).toEqual([
      'Theirs, and mine',
      { kind: 'saved' },
    ]);
  });

  it('are not mistaken for one another when a repaint comes late', async () => {
    const { one, id, incident } = await openTwo();
    const saver = await titleSaver(one, id);
    saver.change('a');
    await saver.flush();
    saver.see(incident);
    saver.change('ab');
    await saver.flush();
    expect([(await one.db.incidents.get(id))?.title, saver.state()]).toEqual(['ab', { kind: 'saved' }]);
  });

  it('keep the words that were being typed in a row that the other has removed', async () => {
    const { one, two, id } = await openTwo();
    const note = await done(one.commands.addNote(id, { text: 'Roll' }));
    const saver = one.textSaver({ table: 'notes', id: note.id, field: 'text', label: 'Went well' }, note);
    await two.commands.removeRow('notes', note.id);
    saver.change('Rollback was quick');
    await saver.flush();
    expect(one.hub.state()).toEqual({
      kind: 'refused',
      message: 'This is no longer here; it was removed before.',
      unsaved: [{ label: 'Went well', text: 'Rollback was quick' }],
    });
  });
});
