import { describe, expect, it } from 'vitest';
import { readRecord } from '../../renderer/data/read-record';
import { done, newDisk, openWindow } from './start';

const SENTENCE = 'Omar should have checked the limit';
const KEPT = {
  rule: 'counterfactual',
  sentence: SENTENCE,
  words: 'should have checked',
  reason: 'A quotation',
};

async function openIncident() {
  const disk = newDisk();
  const data = await openWindow(disk);
  const { id } = await done(data.commands.createIncident({ title: 'Relay full', rootCause: `${SENTENCE}.` }));
  const kept = async () =>
    (await readRecord(data.db, id))?.decisions.map(({ sentence, reason }) => [sentence, reason]);
  return { data, disk, id, kept, commands: data.commands };
}

describe('a decision to keep a sentence as it is', () => {
  it('is a row of its incident, and raises its revision', async () => {
    const { data, id, commands } = await openIncident();
    const decision = await done(commands.keepSentence(id, { ...KEPT, reason: '  A quotation ' }));
    const { createdAt, updatedAt } = decision;
    expect(decision).toEqual({ ...KEPT, id: decision.id, incidentId: id, rev: 1, createdAt, updatedAt });
    expect(await data.db.decisions.toArray()).toEqual([decision]);
    expect((await data.db.incidents.get(id))?.rev).toBe(2);
  });

  it.each(['', ' ', '\n\t'])('needs a reason: %j is none, and nothing is stored', async (reason) => {
    const { data, id, commands } = await openIncident();
    expect(await commands.keepSentence(id, { ...KEPT, reason })).toEqual({
      ok: false,
      code: 'invalid',
      message: 'It was not kept as it is: a reason is missing. The text is unchanged.',
    });
    expect([await data.db.decisions.count(), data.steps.state().undo]).toEqual([0, 'Incident created']);
  });

  it('is taken back with one undo, and made again with one redo', async () => {
    const { data, id, kept, commands } = await openIncident();
    await done(commands.keepSentence(id, KEPT));
    expect(data.steps.state().undo).toBe('Kept as is');
    await data.undo();
    expect(await kept()).toEqual([]);
    await data.redo();
    expect(await kept()).toEqual([[SENTENCE, 'A quotation']]);
  });

  it('is not made twice: the later reason stands, whichever window gave it', async () => {
    const { disk, id, kept, commands } = await openIncident();
    const other = await openWindow(disk);
    await done(commands.keepSentence(id, KEPT));
    await done(other.commands.keepSentence(id, { ...KEPT, reason: 'Agreed with Omar' }));
    expect(await kept()).toEqual([[SENTENCE, 'Agreed with Omar']]);
  });

  it('ends when the sentence is flagged again, and only that one', async () => {
    const { id, kept, commands } = await openIncident();
    await done(commands.keepSentence(id, KEPT));
    await done(commands.keepSentence(id, { ...KEPT, rule: 'omission' }));
    await done(commands.flagAgain(id, KEPT));
    expect(await kept()).toEqual([[SENTENCE, 'A quotation']]);
    await done(commands.flagAgain(id, { ...KEPT, rule: 'omission' }));
    expect(await kept()).toEqual([]);
    await done(commands.flagAgain(id, KEPT));
  });

  it('on a sentence that no text holds any more goes with the next decision, and comes back with its undo', async () => {
    const { data, id, kept, commands } = await openIncident();
    await done(commands.keepSentence(id, KEPT));
    await commands.saveDraft(id, 'factors', { text: 'Human error again', fields: {} });
    await done(commands.keepSentence(id, { ...KEPT, sentence: 'Human error again' }));
    const both = [
      [SENTENCE, 'A quotation'],
      ['Human error again', 'A quotation'],
    ];
    expect(await kept()).toEqual(both);

    await commands.patchIncident(id, { rootCause: 'The limit was not checked' });
    expect(await kept()).toEqual(both);
    await done(commands.keepSentence(id, { ...KEPT, sentence: 'Another', reason: 'A term of ours' }));
    expect(await kept()).toEqual([both[1], ['Another', 'A term of ours']]);
    await data.undo();
    expect(await kept()).toEqual(both);
  });

  it('is deleted with its incident, and comes back with it', async () => {
    const { data, id, kept, commands } = await openIncident();
    await done(commands.keepSentence(id, KEPT));
    await done(commands.deleteIncident(id));
    expect(await kept()).toBeUndefined();
    await data.undo();
    expect(await kept()).toEqual([[SENTENCE, 'A quotation']]);
  });

  it('holds an incident that another window would take away from under it', async () => {
    const disk = newDisk();
    const [one, two] = [await openWindow(disk), await openWindow(disk)];
    const { id } = await done(one.commands.createIncident({ title: SENTENCE }));
    await done(two.commands.keepSentence(id, KEPT));
    expect(await one.undo()).toEqual({
      ok: false,
      code: 'changed',
      message: 'This incident has been added to in another window, so it stays.',
    });
  });
});
