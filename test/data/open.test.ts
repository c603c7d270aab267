import { Dexie } from 'dexie';
import { IDBDatabase as FDBDatabase, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createData } from '../../renderer/data/data';
import { DB_VERSION, DebriefDb } from '../../renderer/data/db';
import { VERSION_1 } from '../../renderer/data/migrations/version-1';
import { VERSION_2 } from '../../renderer/data/migrations/version-2';
import { VERSION_3 } from '../../renderer/data/migrations/version-3';
import { VERSION_4 } from '../../renderer/data/migrations/version-4';
import { VERSION_5 } from '../../renderer/data/migrations/version-5';
import { done, fastTimers, handClock, newDisk, openWindow, START } from './start';

const window = { IDBKeyRange, now: () => START, newId: () => 'window' };

describe('the schema', () => {
  it('is frozen: another text here needs another version, or stored data no longer fits', () => {
    expect(VERSION_1).toEqual({
      version: 1,
      stores: {
        incidents: 'id, updatedAt, date',
        events: 'id, incidentId, milestone',
        impacts: 'id, incidentId',
        factors: 'id, incidentId',
        notes: 'id, incidentId',
        actions: 'id, incidentId',
        meetings: 'id, &incidentId',
        drafts: 'id, incidentId',
        settings: 'key',
        receipts: 'window, at',
      },
    });
    expect(VERSION_2).toEqual({ version: 2, stores: { decisions: 'id, incidentId' } });
    expect(VERSION_3).toMatchObject({ version: 3, stores: {} });
    expect(VERSION_4).toEqual({ version: 4, stores: { handOffs: 'id, incidentId' } });
    expect([VERSION_5.version, VERSION_5.stores]).toEqual([5, { meetings: 'id, incidentId' }]);
    expect(DB_VERSION).toBe(5);
  });

  it('writes with strict durability, so that a power cut loses nothing that was called saved', async () => {
    const durabilities: unknown[] = [];
    const original = FDBDatabase.prototype.transaction;
    const spy = vi.spyOn(FDBDatabase.prototype, 'transaction');
    spy.mockImplementation(function (this: InstanceType<typeof FDBDatabase>, stores, mode, options) {
      if (mode === 'readwrite') durabilities.push(options?.durability);
      return original.call(this, stores, mode, options);
    });
    const db = new DebriefDb({ indexedDB: newDisk(), IDBKeyRange });
    await db.settings.put({ key: 'theme', value: 'dark' });
    spy.mockRestore();
    expect(durabilities).toEqual(['strict']);
  });
});

describe('opening', () => {
  it('finds after a restart what was written before', async () => {
    const disk = newDisk();
    const before = await openWindow(disk);
    const incident = await done(before.commands.createIncident({ title: 'Checkout down' }));
    before.close();
    const after = await openWindow(disk);
    expect(await after.db.incidents.get(incident.id)).toEqual(incident);
  });

  it('does not open newer data, and leaves it as it is', async () => {
    const disk = newDisk();
    const newer = new Dexie('debrief', { indexedDB: disk, IDBKeyRange });
    newer.version(DB_VERSION + 1).stores({ ...VERSION_1.stores, ...VERSION_2.stores, later: 'id' });
    await newer.table('incidents').put({ id: 'kept' });
    newer.close();
    expect(await createData({ ...window, indexedDB: disk })).toEqual({
      kind: 'newer',
      installed: DB_VERSION + 1,
    });
    await newer.open();
    expect(await newer.table('incidents').toArray()).toEqual([{ id: 'kept' }]);
  });

  it('says so where the window has no storage', async () => {
    expect(await createData({ ...window, indexedDB: undefined })).toEqual({
      kind: 'failed',
      message:
        'This window cannot store anything, as is usual for private windows. Open Debrief in a normal one.',
    });
  });

  it.each([
    { failures: 3, kind: 'ready' },
    { failures: 4, kind: 'failed' },
  ])('tries four times: after $failures failures it is $kind', async ({ failures, kind }) => {
    const disk = newDisk();
    const open = disk.open.bind(disk);
    let left = failures;
    disk.open = (name, version) => {
      if (left-- > 0) throw new DOMException('broken', 'InvalidStateError');
      return open(name, version);
    };
    const timers = fastTimers();
    timers.hurry();
    const opened = await createData({ ...window, indexedDB: disk, timers });
    expect(opened.kind).toBe(kind);
  });

  it('gives up with a sentence where storage does not answer at all', async () => {
    const disk = newDisk();
    disk.databases = () => new Promise(() => {});
    const clock = handClock();
    const opening = createData({ ...window, timers: clock, indexedDB: disk });
    await clock.advance(5_000);
    expect(await opening).toEqual({
      kind: 'failed',
      message:
        'What is stored on this computer could not be opened. Nothing in it was changed. Close other windows of Debrief, then reload this one.',
    });
  });

  it('lets go when another window upgrades, says so, and stores nothing into the newer data', async () => {
    const disk = newDisk();
    const timers = fastTimers();
    const data = await openWindow(disk, { timers });
    timers.hurry();
    let told = 0;
    data.onReplaced(() => {
      told += 1;
    });
    const newer = new Dexie('debrief', { indexedDB: disk, IDBKeyRange });
    newer.version(DB_VERSION + 1).stores({ ...VERSION_1.stores, ...VERSION_2.stores, later: 'id' });
    await newer.open();
    expect(told).toBe(1);

    void data.commands.createIncident({ title: 'Typed too late' });
    await expect.poll(() => data.hub.state().kind).toBe('failed');
    expect(data.hub.state()).toEqual({
      kind: 'failed',
      message: 'Debrief was updated in another window. Reload this one to go on.',
      unsaved: [],
    });
    expect(await newer.table('incidents').count()).toBe(0);
    newer.close();
  });

  it('asks once not to be evicted, and goes on when that is refused', async () => {
    let asked = 0;
    await openWindow(newDisk(), {
      persist() {
        asked += 1;
        return Promise.reject(new Error('denied'));
      },
    });
    expect(asked).toBe(1);
  });
});
