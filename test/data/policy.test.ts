import { Dexie, liveQuery } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readPolicy } from '../../renderer/data/read-policy';
import { LATER_PLAN } from '../../shared/domain/agenda/presets';
import { DEFAULT_POLICY, type TeamPolicy } from '../../shared/domain/incident/policy';
import { done, newDisk, openWindow } from './start';

const { levels, thresholds } = DEFAULT_POLICY;
const name = (severity: 1 | 2 | 3, text: string) =>
  ({ part: 'levels', severity, fields: { name: text } }) as const;

beforeAll(() => {
  // Live queries look for a browser's database on their own.
  Object.assign(Dexie.dependencies, { indexedDB: newDisk(), IDBKeyRange });
});

describe('a team’s policy', () => {
  it('is as Debrief brings it until somebody edits it, and then there after restart', async () => {
    const disk = newDisk();
    const { commands, db, close } = await openWindow(disk);
    expect(await readPolicy(db)).toEqual(DEFAULT_POLICY);
    expect(await db.settings.get('teamPolicy')).toBeUndefined();
    await done(commands.editPolicy(name(1, 'Sev one')));
    await done(commands.editPolicy({ part: 'thresholds', trigger: 'downtime', fields: { limit: 90 } }));
    await done(commands.editPolicy({ part: 'guidance', text: 'Breathe' }));
    await done(commands.editPolicy({ part: 'opening', field: 'rules', text: 'One at a time' }));
    await done(commands.editPolicy({ part: 'agendas', name: 'Ours', plan: LATER_PLAN }));
    await done(commands.editPolicy({ part: 'room', fields: { look: 'dark' } }));
    close();
    const again = await openWindow(disk);
    expect(await readPolicy(again.db)).toEqual({
      levels: { ...levels, 1: { ...levels[1], name: 'Sev one' } },
      thresholds: { ...thresholds, downtime: { limit: 90, asks: 'always' } },
      guidance: 'Breathe',
      opening: { ...DEFAULT_POLICY.opening, rules: 'One at a time' },
      agendas: [{ name: 'Ours', plan: LATER_PLAN }],
      room: { ...DEFAULT_POLICY.room, look: 'dark' },
    });
  });

  it('of two windows that edit different fields at the same moment keeps both', async () => {
    const disk = newDisk();
    const [one, other] = [await openWindow(disk), await openWindow(disk)];
    await Promise.all([
      done(one.commands.editPolicy(name(1, 'Red'))),
      done(other.commands.editPolicy(name(2, 'Amber'))),
      done(one.commands.editPolicy({ part: 'levels', severity: 1, fields: { dueHours: null } })),
    ]);
    expect((await readPolicy(other.db)).levels).toEqual({
      ...levels,
      1: { ...levels[1], name: 'Red', dueHours: null },
      2: { ...levels[2], name: 'Amber' },
    });
  });

  it('falls back field by field where it is damaged, and is whole again with the next edit', async () => {
    const { commands, db } = await openWindow(newDisk());
    const damaged = {
      ...DEFAULT_POLICY,
      levels: { ...levels, 1: { ...levels[1], name: 'Red', dueHours: 'soon' } },
    };
    // @ts-expect-error a value that this program would not write
    await db.settings.put({ key: 'teamPolicy', value: damaged });
    const read: TeamPolicy = { ...DEFAULT_POLICY, levels: { ...levels, 1: { ...levels[1], name: 'Red' } } };
    expect(await readPolicy(db)).toEqual(read);
    await done(commands.editPolicy({ part: 'guidance', text: 'Breathe' }));
    expect((await db.settings.get('teamPolicy'))?.value).toEqual({ ...read, guidance: 'Breathe' });
  });

  it('refuses what it could not read back, and stays as it is', async () => {
    const { commands, db, steps } = await openWindow(newDisk());
    await done(commands.editPolicy(name(1, 'Red')));
    const before = [await readPolicy(db), steps.state()];
    for (const change of [
      name(1, 'x'.repeat(41)),
      { part: 'guidance', text: 'x'.repeat(20_001) },
      { part: 'levels', severity: 1, fields: { dueHours: -1 } },
      { part: 'thresholds', trigger: 'teams', fields: { limit: Number.NaN } },
    ] as const) {
      expect(await commands.editPolicy(change)).toEqual({
        ok: false,
        code: 'invalid',
        message:
          'This is more than can be kept here, so the setting stays as it was. A shorter text is kept.',
      });
    }
    expect([await readPolicy(db), steps.state()]).toEqual(before);
  });

  it('is the same object until it changes', async () => {
    const { commands, db } = await openWindow(newDisk());
    await done(commands.editPolicy(name(1, 'Red')));
    const seen: TeamPolicy[] = [];
    const reading = liveQuery(() => readPolicy(db)).subscribe((policy) => void seen.push(policy));
    onTestFinished(() => reading.unsubscribe());
    await expect.poll(() => seen.length).toBe(1);
    await commands.setSetting('lastPlace', '/settings');
    await done(commands.createIncident({ title: 'x' }));
    await done(commands.editPolicy(name(1, 'Crimson')));
    await expect.poll(() => seen.at(-1)?.levels[1].name).toBe('Crimson');
    expect(seen).toHaveLength(2);
  });
});

describe('undo of a team’s policy', () => {
  it('takes back what was typed in one field in one step, and another field in another', async () => {
    const data = await openWindow(newDisk());
    const { commands, db } = data;
    for (const text of ['R', 'Re', 'Red']) await done(commands.editPolicy(name(1, text), { typing: true }));
    for (const text of ['A', 'Am']) await done(commands.editPolicy(name(2, text), { typing: true }));
    await done(data.undo());
    expect((await readPolicy(db)).levels).toEqual({ ...levels, 1: { ...levels[1], name: 'Red' } });
    await done(data.undo());
    expect(await readPolicy(db)).toEqual(DEFAULT_POLICY);
    expect(await done(data.undo())).toBeNull();
    await done(data.redo());
    await done(data.redo());
    const { levels: redone } = await readPolicy(db);
    expect([redone[1].name, redone[2].name]).toEqual(['Red', 'Am']);
  });

  it('brings the team’s own back after “Back to defaults”, which leaves the other parts alone', async () => {
    const data = await openWindow(newDisk());
    const { commands, db, steps } = data;
    await done(commands.editPolicy(name(1, 'Red')));
    await done(commands.editPolicy({ part: 'guidance', text: 'Breathe' }));
    const own = await readPolicy(db);
    await done(commands.takePolicyBack('levels'));
    expect(await readPolicy(db)).toEqual({ ...DEFAULT_POLICY, guidance: 'Breathe' });
    await done(data.undo());
    expect(await readPolicy(db)).toEqual(own);
    const { undo } = steps.state();
    await done(commands.takePolicyBack('thresholds'));
    expect(steps.state().undo).toBe(undo);
  });
});
