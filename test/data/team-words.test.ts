import { Dexie, liveQuery } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readTeamWords } from '../../renderer/data/read-team-words';
import type { TeamWords } from '../../shared/domain/language/types';
import { done, newDisk, openWindow } from './start';

const phrase = (text: string, instead = '') => ({ phrase: text, instead });

beforeAll(() => {
  // Live queries look for a browser's database on their own.
  Object.assign(Dexie.dependencies, { indexedDB: newDisk(), IDBKeyRange });
});

describe('a team’s words', () => {
  it('are there after restart, the newest first', async () => {
    const disk = newDisk();
    const { commands, close } = await openWindow(disk);
    await done(commands.addTeamPhrase('flag', phrase('war room', 'incident call')));
    await done(commands.addTeamPhrase('flag', phrase('cowboy')));
    await done(commands.addTeamPhrase('allow', phrase('chaos monkey')));
    await done(commands.changeTeamPhrase('flag', 'cowboy', phrase('hero', 'on-call')));
    close();
    const again = await openWindow(disk);
    expect(await readTeamWords(again.db)).toEqual({
      flag: [phrase('hero', 'on-call'), phrase('war room', 'incident call')],
      allow: ['chaos monkey'],
    });
  });

  it('of two windows that add at the same moment are all kept', async () => {
    const disk = newDisk();
    const [one, other] = [await openWindow(disk), await openWindow(disk)];
    await Promise.all([
      done(one.commands.addTeamPhrase('flag', phrase('a'))),
      done(other.commands.addTeamPhrase('flag', phrase('b'))),
      done(one.commands.allowPhrase('c')),
    ]);
    const { flag, allow } = await readTeamWords(other.db);
    expect(flag.map(({ phrase: text }) => text).sort()).toEqual(['a', 'b']);
    expect(allow).toEqual(['c']);
  });

  it('say why a phrase is refused, and stay as they are', async () => {
    const { commands, db, steps } = await openWindow(newDisk());
    await done(commands.addTeamPhrase('flag', phrase('war room')));
    const before = [await readTeamWords(db), steps.state()];
    expect(await commands.addTeamPhrase('flag', phrase('War Room'))).toEqual({
      ok: false,
      code: 'invalid',
      message: 'This phrase is already in the list.',
    });
    expect(await commands.changeTeamPhrase('allow', 'gone', phrase('x'))).toMatchObject({ ok: false });
    expect([await readTeamWords(db), steps.state()]).toEqual(before);
  });

  it('are the same object until they change, so that nothing is checked again for another setting', async () => {
    const { commands, db } = await openWindow(newDisk());
    await done(commands.addTeamPhrase('flag', phrase('a')));
    const seen: TeamWords[] = [];
    const reading = liveQuery(() => readTeamWords(db)).subscribe((words) => void seen.push(words));
    onTestFinished(() => reading.unsubscribe());
    await expect.poll(() => seen.length).toBe(1);
    await commands.setSetting('lastPlace', '/settings');
    await done(commands.createIncident({ title: 'x' }));
    await done(commands.addTeamPhrase('flag', phrase('b')));
    await expect.poll(() => seen.at(-1)?.flag.length).toBe(2);
    expect(seen).toHaveLength(2);
  });

  it('are no part of an incident', async () => {
    const { commands, db } = await openWindow(newDisk());
    const { id, rev } = await done(commands.createIncident({ title: 'x' }));
    await done(commands.addTeamPhrase('flag', phrase('a')));
    expect((await db.incidents.get(id))?.rev).toBe(rev);
  });
});

describe('undo of a team’s words', () => {
  it('takes back each kind of change, and redo does it again', async () => {
    const data = await openWindow(newDisk());
    const { commands } = data;
    const states: TeamWords[] = [await readTeamWords(data.db)];
    for (const change of [
      () => commands.addTeamPhrase('flag', phrase('a')),
      () => commands.changeTeamPhrase('flag', 'a', phrase('b', 'c')),
      () => commands.addTeamWords({ flag: [phrase('d')], allow: ['e', 'B'] }),
      () => commands.allowPhrase('b'),
      () => commands.removeTeamPhrase('allow', 'e'),
    ]) {
      expect(await change()).toMatchObject({ ok: true });
      states.push(await readTeamWords(data.db));
    }
    expect(states.at(-1)).toEqual({ flag: [phrase('d')], allow: ['b'] });
    for (const state of states.slice(0, -1).toReversed()) {
      await done(data.undo());
      expect(await readTeamWords(data.db)).toEqual(state);
    }
    expect(await data.db.settings.get('teamWords')).toBeUndefined();
    for (const state of states.slice(1)) {
      await done(data.redo());
      expect(await readTeamWords(data.db)).toEqual(state);
    }
  });

  it('keeps what another window has added since, and says so', async () => {
    const disk = newDisk();
    const [one, other] = [await openWindow(disk), await openWindow(disk)];
    await done(one.commands.addTeamPhrase('flag', phrase('a')));
    await done(other.commands.addTeamPhrase('flag', phrase('b')));
    expect(await one.undo()).toEqual({
      ok: false,
      code: 'changed',
      message: '“Phrase added” cannot be undone: it has been changed since.',
    });
    expect((await readTeamWords(one.db)).flag).toEqual([phrase('b'), phrase('a')]);
  });

  it('has no step for what changed nothing', async () => {
    const { commands, steps } = await openWindow(newDisk());
    await done(commands.allowPhrase('a'));
    const { undo } = steps.state();
    expect(undo).toBe('Phrase left alone');
    await done(commands.allowPhrase('A'));
    await done(commands.addTeamPhrase('flag', phrase('b')));
    await done(commands.removeTeamPhrase('flag', 'gone'));
    expect(await done(commands.addTeamWords({ flag: [phrase('B')], allow: ['a'] }))).toEqual({
      added: { flag: 0, allow: 0 },
      known: 2,
      left: 0,
    });
    expect(steps.state().undo).toBe('Phrase added');
  });
});
