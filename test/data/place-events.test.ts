import { describe, expect, it } from 'vitest';
import { readRecord } from '../../renderer/data/read-record';
import { at, done, newDisk, openWindow } from './start';

async function openIncident() {
  const data = await openWindow(newDisk());
  const { id } = await done(data.commands.createIncident());
  const texts = async () => ((await readRecord(data.db, id))?.events ?? []).map(({ text }) => text);
  return { data, id, texts };
}

describe('a timeline', () => {
  it('keeps the order of a paste that goes between two events, however long it is', async () => {
    const { data, id, texts } = await openIncident();
    await data.commands.setMilestoneTime(id, 'impact_start', at(14, 0));
    await data.commands.setMilestoneTime(id, 'resolved', at(15, 0));
    const pasted = Array.from({ length: 200 }, (_, n) => ({
      at: n % 3 === 2 ? null : at(14, 1 + Math.floor(n / 6)),
      text: `line ${n}`,
    }));
    await data.commands.addEvents(id, pasted);
    expect(await texts()).toEqual(['', ...pasted.map(({ text }) => text), '']);
  });

  it('keeps the order of events that are captured one by one before an end that is known', async () => {
    const { data, id, texts } = await openIncident();
    await data.commands.addEvent(id, { at: at(14, 0), text: 'start' });
    await data.commands.addEvent(id, { at: at(16, 0), text: 'end' });
    const typed = Array.from({ length: 150 }, (_, n) => `line ${n}`);
    for (const text of typed) await data.commands.addEvent(id, { at: at(15, 0), text });
    expect(await texts()).toEqual(['start', ...typed, 'end']);
  });

  it('has room below one row for any number of rows', async () => {
    const { data, id, texts } = await openIncident();
    const [first] = await done(data.commands.addEvents(id, [{ text: 'first' }, { text: 'last' }]));
    for (let n = 0; n < 120; n += 1) {
      await data.commands.addEvent(id, { text: `${n}` }, { after: first?.id ?? '' });
    }
    const newestFirst = Array.from({ length: 120 }, (_, n) => `${119 - n}`);
    expect(await texts()).toEqual(['first', ...newestFirst, 'last']);
  });

  it('takes a paste of 2,000 lines in one go', async () => {
    const { data, id, texts } = await openIncident();
    const pasted = Array.from({ length: 2_000 }, (_, n) => ({
      at: at(14, Math.floor(n / 40)),
      text: `line ${n}`,
    }));
    await data.commands.addEvents(id, pasted);
    expect(await texts()).toEqual(pasted.map(({ text }) => text));
  }, 20_000);
});
