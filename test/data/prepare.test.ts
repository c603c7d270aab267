import { describe, expect, it } from 'vitest';
import { readRepeats } from '../../renderer/data/read-repeats';
import { EMPTY_TRIAGE } from '../../shared/domain/incident/empty-rows';
import type { IsoDate } from '../../shared/domain/units';
import { done, newDisk, openWindow } from './start';

const day = (date: string) => date as IsoDate;

describe('answers of triage and ticks of the preparation', () => {
  it('of two windows are all kept, and each is a step of undo', async () => {
    const disk = newDisk();
    const [one, other] = [await openWindow(disk), await openWindow(disk)];
    const { id } = await done(one.commands.createIncident({ title: 'x' }));
    await Promise.all([
      done(one.commands.answerTriage(id, { dataLoss: false })),
      done(other.commands.answerTriage(id, { teams: 3 })),
      done(one.commands.tickPrepared(id, 'evidence', true)),
      done(other.commands.tickPrepared(id, 'talk', true)),
    ]);
    const read = async () => {
      const incident = await one.db.incidents.get(id);
      return [incident?.triage, [...(incident?.prepared ?? [])].sort()];
    };
    expect(await read()).toEqual([{ ...EMPTY_TRIAGE, dataLoss: false, teams: 3 }, ['evidence', 'talk']]);
    await done(one.commands.answerTriage(id, { dataLoss: true }));
    await done(one.undo());
    expect(await read()).toEqual([{ ...EMPTY_TRIAGE, dataLoss: false, teams: 3 }, ['evidence', 'talk']]);
    await done(other.commands.tickPrepared(id, 'talk', false));
    expect((await read())[1]).toEqual(['evidence']);
  });

  it('that pass over one another are one step of undo', async () => {
    const data = await openWindow(newDisk());
    const { id } = await done(data.commands.createIncident());
    await done(data.commands.answerTriage(id, { security: false }));
    await done(data.commands.answerTriage(id, { repeat: false }));
    await done(data.commands.answerTriage(id, { repeat: true }));
    await done(data.undo());
    expect((await data.db.incidents.get(id))?.triage).toEqual({ ...EMPTY_TRIAGE, security: false });
  });

  it('tick a step once', async () => {
    const { commands, db } = await openWindow(newDisk());
    const { id } = await done(commands.createIncident());
    const tick = async (isDone: boolean) => {
      await done(commands.tickPrepared(id, 'talk', isDone));
      return (await db.incidents.get(id))?.prepared;
    };
    expect([await tick(true), await tick(true), await tick(false), await tick(false)]).toEqual([
      ['talk'],
      ['talk'],
      [],
      [],
    ]);
  });
});

describe('repeats in the log', () => {
  it('are those of the days before on this computer, without the deleted', async () => {
    const { commands, db } = await openWindow(newDisk());
    const add = (title: string, date: string | null) =>
      done(commands.createIncident({ title, services: ['relay'], date: date === null ? null : day(date) }));
    await add('too early', '2026-02-28');
    const first = await add('first', '2026-03-01');
    const deleted = await add('deleted', '2026-03-10');
    await commands.deleteIncident(deleted.id);
    await add('undated', null);
    const last = await add('last', '2026-03-19');
    await add('after', '2026-04-01');
    const mine = await add('mine', '2026-03-31');
    expect(await readRepeats(db, mine, 30)).toEqual([
      { id: last.id, title: 'last', daysEarlier: 12, service: 'relay' },
      { id: first.id, title: 'first', daysEarlier: 30, service: 'relay' },
    ]);
    expect((await readRepeats(db, mine, 1e9))?.map(({ title }) => title)).toEqual([
      'last',
      'first',
      'too early',
    ]);
    expect(await readRepeats(db, { ...mine, date: null }, 30)).toBeNull();
  });

  it('are read by the index of days: not one row of other years', async () => {
    const { commands, db } = await openWindow(newDisk());
    const mine = await done(
      commands.createIncident({ title: 'mine', services: ['relay'], date: day('2026-03-31') }),
    );
    for (let year = 2000; year < 2020; year += 1) {
      await done(commands.createIncident({ services: ['relay'], date: day(`${year}-03-31`) }));
    }
    let rows = 0;
    db.use({
      stack: 'dbcore',
      name: 'count',
      create: (down) => ({
        ...down,
        table: (name) => {
          const table = down.table(name);
          return {
            ...table,
            async query(request) {
              const answer = await table.query(request);
              rows += answer.result.length;
              return answer;
            },
          };
        },
      }),
    });
    db.close();
    await db.open();
    expect(await readRepeats(db, mine, 30)).toEqual([]);
    expect(rows).toBe(1);
  });
});
