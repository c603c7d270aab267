import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataContext } from '../../renderer/data/data';
import { readRecord } from '../../renderer/data/read-record';
import type { SaveState } from '../../renderer/data/save-hub';
import { createFaultLayer, FAULTS, type Fault } from './fault-layer';
import { at, done, fastTimers, newDisk, openWindow } from './start';

const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', remember));
afterAll(() => process.off('unhandledRejection', remember));

const KEPT = { rule: 'some.rule', sentence: 'No alert', words: 'alert', reason: 'a term of ours' };

/** A short meeting: every kind of write, two texts typed, one undo. */
async function runSession(data: DataContext): Promise<string> {
  const { commands } = data;
  const incident = await done(commands.createIncident({ title: 'Checkout down' }));
  const { id } = incident;
  const [event] = await done(
    commands.addEvents(id, [
      { at: at(14, 0), text: 'Deploy', milestone: 'impact_start' },
      { at: at(14, 5), text: 'Alert' },
    ]),
  );
  await commands.setMilestoneTime(id, 'resolved', at(15, 0));
  await commands.appendClock(id, [{ kind: 'started', at: at(16, 0) }], 0);
  if (event) {
    const saver = data.textSaver(
      { table: 'events', id: event.id, field: 'text', label: 'Timeline, 14:00' },
      event,
    );
    for (const text of ['Deploy 4', 'Deploy 41', 'Deploy 412']) {
      saver.change(text);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await saver.flush();
  }
  const draft = data.draftSaver(id, 'factors', 'Factors');
  draft.change({ text: 'No ale', fields: {} });
  await draft.flush();
  const factor = await done(commands.addFactor(id, { text: 'No alert' }, { draftOf: 'factors' }));
  await commands.addAction(id, { text: 'Add one', factorIds: [factor.id] });
  await commands.removeRow('factors', factor.id);
  await data.undo();
  await commands.keepSentence(id, KEPT);
  return id;
}

/** What is stored, without ids, times and revisions, which depend on what was repeated. */
async function stored(data: DataContext, id: string): Promise<unknown> {
  const record = await readRecord(data.db, id);
  const drafts = await data.db.drafts.count();
  return {
    drafts,
    title: record?.incident.title,
    numbers: [record?.incident.nextFactor, record?.incident.nextAction],
    events: record?.events.map((event) => [event.at, event.text, event.milestone]),
    factors: record?.factors.map(({ number, text }) => [number, text]),
    actions: record?.actions.map(({ number, text, factorIds }) => [number, text, factorIds.length]),
    log: record?.meetings[0]?.log,
    kept: record?.decisions.map(({ rule, sentence, words, reason }) => ({ rule, sentence, words, reason })),
  };
}

const EXPECTED = {
  drafts: 0,
  title: 'Checkout down',
  numbers: [2, 2],
  events: [
    [at(14, 0), 'Deploy 412', 'impact_start'],
    [at(14, 5), 'Alert', null],
    [at(15, 0), '', 'resolved'],
  ],
  factors: [[1, 'No alert']],
  actions: [[1, 'Add one', 1]],
  log: [{ kind: 'started', at: at(16, 0) }],
  kept: [KEPT],
};

async function sessionWith(fault: Fault, failing: number) {
  const layer = createFaultLayer(fault, failing);
  const timers = fastTimers();
  const data = await openWindow(newDisk(), { timers, prepare: layer.plant });
  timers.hurry();
  const states: SaveState['kind'][] = [];
  data.hub.subscribe(() => states.push(data.hub.state().kind));
  const id = await runSession(data);
  return { data, id, states, layer };
}

describe('storage that fails', () => {
  it('has a session to fail in', async () => {
    const { data, id, layer } = await sessionWith('quota', 0);
    expect(await stored(data, id)).toEqual(EXPECTED);
    expect(layer.calls()).toBeGreaterThan(40);
  });

  it.each(FAULTS)(
    'at any write of a session loses nothing and stores nothing twice: %s',
    async (fault) => {
      const { layer } = await sessionWith(fault, 0);
      const expected = { stored: EXPECTED, state: 'saved' };
      const wrong: unknown[] = [];
      for (let failing = 1; failing <= layer.calls(); failing += 1) {
        const { data, id, states, layer: tried } = await sessionWith(fault, failing);
        // How often typing is stored depends on how fast the computer is: a shorter session may end before the fault.
        if (tried.calls() < failing) continue;
        const found = { stored: await stored(data, id), state: data.hub.state().kind };
        const noticed = states.includes('late') || states.includes('failed');
        if (JSON.stringify(found) !== JSON.stringify(expected) || !noticed) {
          wrong.push({ failing, noticed, ...found });
        }
        data.close();
      }
      expect(wrong).toEqual([]);
      expect(unhandled).toEqual([]);
    },
    60_000,
  );
});
