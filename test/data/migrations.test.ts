import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { VERSION_1 } from '../../renderer/data/migrations/version-1';
import { VERSION_2 } from '../../renderer/data/migrations/version-2';
import { VERSION_3 } from '../../renderer/data/migrations/version-3';
import { VERSION_4 } from '../../renderer/data/migrations/version-4';
import { readRecord } from '../../renderer/data/read-record';
import { buildSample } from '../../resources/sample/build-sample';
import { done, newDisk, openWindow, START } from './start';

/** What version 3 brought, so that a row of before can be made from one of today. */
const NEW_IN_3 = {
  events: ['link', 'actor', 'starred', 'disputed', 'privateNote', 'question', 'origin'],
  incidents: ['zone', 'triage', 'prepared'],
} as const;

/** The same of version 5. */
const NEW_IN_5 = {
  incidents: ['customerMessage'],
  factors: ['category', 'accepted', 'whys'],
  notes: ['private'],
  meetings: ['order', 'booked', 'present', 'poll', 'shownAnyway'],
} as const;

function newIn(versions: readonly Readonly<Record<string, readonly string[]>>[], table: string): string[] {
  return versions.flatMap((fields) => fields[table] ?? []);
}

function without<R extends object>(row: R, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));
}

/** A disk as version 1 of the data left it: the sample, a line being typed, a setting. */
async function diskOfVersion1() {
  let ids = 0;
  const { decisions: _, ...record } = buildSample({ newId: () => `sample-${++ids}`, now: START });
  const { incident, ...lists } = record;
  const rows: Readonly<Record<keyof typeof VERSION_1.stores, readonly object[]>> = {
    ...lists,
    incidents: [incident],
    drafts: [
      {
        id: `${incident.id}:factors`,
        incidentId: incident.id,
        stage: 'factors',
        text: 'Half a li',
        fields: {},
        updatedAt: START,
      },
    ],
    settings: [{ key: 'appearance', value: 'dark' }],
    receipts: [{ window: 'before', run: 'run', at: START }],
  };
  const disk = newDisk();
  const old = new Dexie('debrief', { indexedDB: disk, IDBKeyRange });
  old.version(1).stores(VERSION_1.stores);
  for (const [table, list] of Object.entries(rows)) {
    const unknown = newIn([NEW_IN_3, NEW_IN_5], table);
    await old.table(table).bulkAdd(list.map((row) => without(row, unknown)));
  }
  old.close();
  return { disk, rows, record };
}

describe('data of version 1', () => {
  it('opens with every row as it was, without decisions, and with what later versions know as not yet said', async () => {
    const { disk, rows, record } = await diskOfVersion1();
    const { db } = await openWindow(disk);
    for (const [table, list] of Object.entries(rows)) {
      const stored = await db.table(table).toArray();
      expect([table, new Set(stored)]).toEqual([table, new Set(list)]);
    }
    expect(await db.decisions.toArray()).toEqual([]);
    expect(await readRecord(db, record.incident.id)).toEqual({ ...record, decisions: [] });
  });

  it('takes a decision from then on, which is there after a restart', async () => {
    const { disk, record } = await diskOfVersion1();
    const before = await openWindow(disk);
    const decision = { rule: 'some.rule', sentence: 'Half a li', words: 'Half', reason: 'a term of ours' };
    const kept = await done(before.commands.keepSentence(record.incident.id, decision));
    before.close();
    const after = await openWindow(disk);
    expect(await after.db.decisions.toArray()).toEqual([kept]);
  });
});

describe('data of version 4', () => {
  it('keeps what went out in hand-off files, each with its one meeting as the first', async () => {
    let ids = 0;
    const record = buildSample({ newId: () => `sample-${++ids}`, now: START });
    const { meetings, ...rest } = record;
    const [meeting] = meetings;
    const before = {
      ...rest,
      incident: without(record.incident, NEW_IN_5.incidents),
      factors: record.factors.map((row) => without(row, NEW_IN_5.factors)),
      notes: record.notes.map((row) => without(row, NEW_IN_5.notes)),
      meeting: without(meeting ?? {}, NEW_IN_5.meetings),
    };
    const row = { rev: 1, createdAt: START, updatedAt: START, incidentId: record.incident.id, basedOn: [] };
    const disk = newDisk();
    const old = new Dexie('debrief', { indexedDB: disk, IDBKeyRange });
    for (const { version, stores } of [VERSION_1, VERSION_2, VERSION_3, VERSION_4]) {
      old.version(version).stores(stores);
    }
    await old.table('handOffs').bulkAdd([
      { ...row, id: 'one', record: before },
      { ...row, id: 'two', record: { ...before, meeting: null } },
    ]);
    old.close();
    const { db } = await openWindow(disk);
    expect(await db.handOffs.get('one')).toEqual({ ...row, id: 'one', record });
    expect(await db.handOffs.get('two')).toEqual({ ...row, id: 'two', record: { ...record, meetings: [] } });
  });

  it('had one meeting for each incident, and has room for the next ones now', async () => {
    const meeting = { id: 'first', incidentId: 'i', plan: [], log: [{ kind: 'ended', at: START }] };
    const disk = newDisk();
    const old = new Dexie('debrief', { indexedDB: disk, IDBKeyRange });
    for (const { version, stores } of [VERSION_1, VERSION_2, VERSION_3, VERSION_4]) {
      old.version(version).stores(stores);
    }
    await old.table('incidents').add({ id: 'i', rev: 1, createdAt: START, updatedAt: START });
    await old.table('meetings').add({ ...meeting, rev: 1, createdAt: START, updatedAt: START });
    await expect(old.table('meetings').add({ ...meeting, id: 'second' })).rejects.toThrow();
    old.close();
    const { commands, db } = await openWindow(disk);
    await done(commands.planMeeting('i'));
    const orders = (await db.meetings.where('incidentId').equals('i').toArray()).map(({ order }) => order);
    expect(orders.toSorted()).toEqual([0, 1]);
  });
});
