import { Dexie, liveQuery } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIncidents } from '../../renderer/data/read-incidents';
import { readRecord } from '../../renderer/data/read-record';
import { isoDate, minutes } from '../../shared/domain/units';
import { at, done, newDisk, openWindow } from './start';

describe('the log', () => {
  it('shows of each incident what its rows say, the last changed first, without the deleted', async () => {
    const { commands, db } = await openWindow(newDisk());
    const plain = await done(commands.createIncident({ title: 'Plain' }));
    const full = await done(
      commands.createIncident({
        title: 'Full',
        severity: 1,
        services: ['checkout'],
        date: isoDate('2031-03-04'),
      }),
    );
    const deleted = await done(commands.createIncident({ title: 'Deleted' }));
    await commands.deleteIncident(deleted.id);
    await commands.setMilestoneTime(full.id, 'impact_start', at(14, 0));
    await commands.setMilestoneTime(full.id, 'resolved', at(14, 47));
    await commands.addEvent(full.id, { at: at(14, 5), text: 'unmarked' });
    const first = await done(commands.addAction(full.id, { text: 'one' }));
    await commands.addAction(full.id, { text: 'two', status: 'dropped' });
    await commands.addAction(full.id, { text: 'three' });
    await commands.patchAction(first.id, { status: 'done' });
    await commands.scheduleMeeting(full.id, at(16, 0), 'UTC');
    const rows = await readIncidents(db);
    const none = { detected: null, acknowledged: null, mitigated: null };
    expect(rows).toEqual([
      {
        id: full.id,
        title: 'Full',
        severity: 1,
        services: ['checkout'],
        date: '2031-03-04',
        createdAt: full.createdAt,
        updatedAt: rows[0]?.updatedAt,
        times: { ...none, impact_start: at(14, 0), resolved: at(14, 47) },
        duration: minutes(47),
        actionsTotal: 2,
        actionsDone: 1,
        meeting: 'booked',
        scheduledAt: at(16, 0),
      },
      {
        id: plain.id,
        title: 'Plain',
        severity: null,
        services: [],
        date: null,
        createdAt: plain.createdAt,
        updatedAt: plain.updatedAt,
        times: { ...none, impact_start: null, resolved: null },
        duration: null,
        actionsTotal: 0,
        actionsDone: 0,
        meeting: 'none',
        scheduledAt: null,
      },
    ]);
  });

  it.each([
    { log: ['started'], meeting: 'running' },
    { log: ['started', 'paused'], meeting: 'running' },
    { log: ['started', 'ended'], meeting: 'ended' },
    { log: ['started', 'ended', 'reopened'], meeting: 'running' },
  ] as const)('says that a meeting with $log is $meeting', async ({ log, meeting }) => {
    const { commands, db } = await openWindow(newDisk());
    const { id } = await done(commands.createIncident());
    await commands.appendClock(
      id,
      log.map((kind) => ({ kind, at: at(16, 0) })),
      0,
    );
    expect((await readIncidents(db)).map((row) => row.meeting)).toEqual([meeting]);
  });

  it('asks as few questions for 200 incidents as for one', async () => {
    const { commands, db } = await openWindow(newDisk());
    let queries = 0;
    db.use({
      stack: 'dbcore',
      name: 'count',
      create: (down) => ({
        ...down,
        table(name) {
          const table = down.table(name);
          const counted =
            <A extends unknown[], R>(read: (...args: A) => R) =>
            (...args: A) => {
              queries += 1;
              return read(...args);
            };
          return {
            ...table,
            get: counted(table.get),
            getMany: counted(table.getMany),
            query: counted(table.query),
            openCursor: counted(table.openCursor),
          };
        },
      }),
    });
    db.close();
    await db.open();
    const ask = async () => {
      queries = 0;
      return { rows: (await readIncidents(db)).length, queries };
    };
    const { id } = await done(commands.createIncident());
    await commands.setMilestoneTime(id, 'detected', at(14, 0));
    const one = await ask();
    for (let n = 1; n < 200; n += 1) await commands.createIncident({ title: `${n}` });
    const many = await ask();
    expect([one.rows, many.rows, many.queries]).toEqual([1, 200, one.queries]);
    expect(many.queries).toBeLessThanOrEqual(6);
  });
});

describe('a live query', () => {
  beforeAll(() => {
    // Live queries look for a browser's database on their own.
    Object.assign(Dexie.dependencies, { indexedDB: newDisk(), IDBKeyRange });
  });

  it('repaints when another window writes, and goes on after the database was reopened', async () => {
    const disk = newDisk();
    const one = await openWindow(disk);
    const two = await openWindow(disk);
    const { id } = await done(one.commands.createIncident({ title: 'first' }));
    const seen: (string | undefined)[] = [];
    const subscription = liveQuery(() => readRecord(one.db, id)).subscribe((record) => {
      seen.push(record?.incident.title);
    });
    await expect.poll(() => seen.at(-1)).toBe('first');
    await two.commands.patchIncident(id, { title: 'second' });
    await expect.poll(() => seen.at(-1)).toBe('second');
    one.db.close({ disableAutoOpen: false });
    await one.db.open();
    await two.commands.patchIncident(id, { title: 'third' });
    await expect.poll(() => seen.at(-1)).toBe('third');
    subscription.unsubscribe();
  });

  it('gives rows that nobody can change by mistake', async () => {
    const data = await openWindow(newDisk());
    const { id } = await done(data.commands.createIncident({ title: 'first' }));
    const frozen: boolean[] = [];
    const subscription = liveQuery(() => data.db.incidents.toArray()).subscribe((rows) => {
      frozen.push(rows.every((row) => Object.isFrozen(row)));
    });
    await expect.poll(() => frozen.length).toBeGreaterThan(0);
    subscription.unsubscribe();
    expect([frozen.at(-1), id.length > 0]).toEqual([true, true]);
  });
});
