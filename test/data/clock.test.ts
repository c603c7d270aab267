import { describe, expect, it } from 'vitest';
import { readHeartbeat } from '../../renderer/data/read-heartbeat';
import type { FoundGap } from '../../shared/domain/agenda/keep-time';
import { durationMs, MINUTE_MS } from '../../shared/domain/units';
import { at, done, newDisk, openWindow } from './start';

const SLEPT: FoundGap = {
  at: at(16, 5),
  wall: at(16, 12),
  length: durationMs(7 * MINUTE_MS),
  cause: 'sleep',
};
const RECORDED = { ...SLEPT, kind: 'gap', answer: 'counted' };

async function openMeeting(disk = newDisk()) {
  const data = await openWindow(disk);
  const { id } = await done(data.commands.createIncident({ title: 'Checkout down' }));
  const log = async () => (await data.db.meetings.where('incidentId').equals(id).first())?.log;
  return { data, id, log };
}

describe('time that went missing', () => {
  it('is told to the meetings whose clock runs, and to no other', async () => {
    const { data, id, log } = await openMeeting();
    const { id: other } = await done(data.commands.createIncident({ title: 'Letters pile up' }));
    await data.commands.ensureMeeting(other);
    expect(await done(data.commands.recordGap(SLEPT))).toBe(0);
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    expect(await done(data.commands.recordGap(SLEPT))).toBe(1);
    expect(await log()).toEqual([{ kind: 'started', at: at(16, 0) }, RECORDED]);
    expect((await data.db.meetings.where('incidentId').equals(other).first())?.log).toEqual([]);
  });

  it('is told once by two windows that find it at the same time', async () => {
    const disk = newDisk();
    const { data, id, log } = await openMeeting(disk);
    const other = await openWindow(disk);
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    const known = await Promise.all([
      done(data.commands.recordGap(SLEPT)),
      done(other.commands.recordGap(SLEPT)),
    ]);
    expect(known).toEqual([1, 1]);
    expect(await log()).toEqual([{ kind: 'started', at: at(16, 0) }, RECORDED]);
  });

  it('is not undone with the start, which has been followed by it', async () => {
    const { data, id, log } = await openMeeting();
    await data.commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
    expect(data.steps.state().undo).toBe('Meeting started');
    await data.commands.recordGap(SLEPT);
    expect(data.steps.state().undo).toBe('Incident created');
    expect(await log()).toHaveLength(2);
  });
});

describe('a heartbeat', () => {
  it('is there after a restart, until no meeting runs any more', async () => {
    const disk = newDisk();
    const data = await openWindow(disk);
    expect(await readHeartbeat(data.db)).toBeNull();
    data.commands.storeHeartbeat({ wall: at(16, 0), now: at(15, 0) });
    await expect.poll(() => readHeartbeat(data.db)).toEqual({ wall: at(16, 0), now: at(15, 0) });
    data.close();
    const again = await openWindow(disk);
    expect(await readHeartbeat(again.db)).toEqual({ wall: at(16, 0), now: at(15, 0) });
    again.commands.stopHeartbeat();
    await expect.poll(() => readHeartbeat(again.db)).toBeNull();
  });

  it('that cannot be read is none', async () => {
    const data = await openWindow(newDisk());
    for (const value of ['soon', { wall: 'now', now: 1 }, { wall: 1 }]) {
      await data.db.settings.put({ key: 'heartbeat', value: value as string }); // as if damaged
      expect(await readHeartbeat(data.db)).toBeNull();
    }
  });
});
