import { describe, expect, it } from 'vitest';
import type { NewLine } from '../../renderer/data/commands/put-lines';
import type { DataContext } from '../../renderer/data/data';
import { readRecord } from '../../renderer/data/read-record';
import { LINE_HOMES, type LineHome } from '../../shared/domain/agenda/line-homes';
import type { IncidentRecord } from '../../shared/domain/incident/types';
import { done, newDisk, openWindow } from './start';

async function openIncident() {
  const data = await openWindow(newDisk());
  const incident = await done(data.commands.createIncident({ title: 'Checkout down' }));
  return { data, id: incident.id };
}

async function record(data: DataContext, id: string): Promise<IncidentRecord> {
  const found = await readRecord(data.db, id);
  if (found === null) throw new Error('No such incident');
  return found;
}

/** The lines of all lists as `F2 text`, by list. */
function lists({ events, factors, notes, actions }: IncidentRecord) {
  return {
    events: events.map(({ text }) => text),
    factors: factors.map(({ number, text }) => `F${number} ${text}`),
    notes: notes.map(({ kind, text }) => `${kind} ${text}`),
    actions: actions.map(({ number, text }) => `A${number} ${text}`),
  };
}

const lineIn =
  (home: LineHome) =>
  (text: string): NewLine => {
    if (home === 'events' || home === 'factors' || home === 'actions')
      return { table: home, fields: { text } };
    return { table: 'notes', fields: { text, kind: home } };
  };

const movedTo =
  (home: LineHome) =>
  ({ text }: { text: string }) =>
    lineIn(home)(text);

/** What a line is in each list, where it is the first of that list. */
const ALONE: Readonly<Record<LineHome, object>> = {
  events: { events: ['a line'] },
  factors: { factors: ['F1 a line'] },
  actions: { actions: ['A1 a line'] },
  went_well: { notes: ['went_well a line'] },
  lesson: { notes: ['lesson a line'] },
  fix_idea: { notes: ['fix_idea a line'] },
  off_topic: { notes: ['off_topic a line'] },
};
const NOTHING = { events: [], factors: [], notes: [], actions: [] };
const HOMES = LINE_HOMES.map(({ home }) => home);
const MOVES = HOMES.flatMap((from) => HOMES.filter((to) => to !== from).map((to) => [from, to] as const));

describe('a captured line', () => {
  it.each(MOVES)('of %s goes to %s with its words, and comes back in one step', async (from, to) => {
    const { data, id } = await openIncident();
    const row = await done(data.commands.keepLine(id, from, lineIn(from)('a line')));
    const before = await record(data, id);
    const { table } = lineIn(from)('');
    await done(data.commands.moveLine(table, row.id, to, movedTo(to)));
    expect(lists(await record(data, id))).toEqual({ ...NOTHING, ...ALONE[to] });
    await data.undo();
    expect(lists(await record(data, id))).toEqual(lists(before));
    await data.redo();
    expect(lists(await record(data, id))).toEqual({ ...NOTHING, ...ALONE[to] });
  });

  it('takes along what is still being typed in its row', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'no' }));
    const saver = data.textSaver({ table: 'factors', id: factor.id, field: 'text', label: 'F1' }, factor);
    saver.change('no al');
    saver.change('no alert');
    await done(data.commands.moveLine('factors', factor.id, 'lesson', movedTo('lesson')));
    expect(lists(await record(data, id)).notes).toEqual(['lesson no alert']);
  });

  it('never gets a number that another had: not when it goes, comes back, or is undone', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'one' }));
    const note = await done(data.commands.moveLine('factors', factor.id, 'lesson', movedTo('lesson')));
    await done(data.commands.moveLine('notes', note.id, 'factors', movedTo('factors')));
    expect(lists(await record(data, id)).factors).toEqual(['F2 one']);
    await data.undo();
    await done(data.commands.addFactor(id, { text: 'two' }));
    expect(lists(await record(data, id)).factors).toEqual(['F3 two']);
  });

  it('leaves no action answering a factor that has gone, and undo links it again', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'no alert' }));
    await data.commands.addAction(id, { text: 'add one', factorIds: [factor.id] });
    await done(data.commands.moveLine('factors', factor.id, 'off_topic', movedTo('off_topic')));
    expect((await record(data, id)).actions[0]?.factorIds).toEqual([]);
    await data.undo();
    expect((await record(data, id)).actions[0]?.factorIds).toEqual([factor.id]);
  });

  it('stays private from lane to lane of the parking lot, and not in a list that is shown', async () => {
    const { data, id } = await openIncident();
    const note = await done(data.commands.addNote(id, { text: 'x', kind: 'fix_idea', private: true }));
    const isPrivate = async () => (await record(data, id)).notes[0]?.private;
    await done(data.commands.moveLine('notes', note.id, 'off_topic', movedTo('off_topic')));
    expect(await isPrivate()).toBe(true);
    await done(data.commands.moveLine('notes', note.id, 'lesson', movedTo('lesson')));
    expect(await isPrivate()).toBe(false);
  });

  it('that is gone is not moved, and nothing is written', async () => {
    const { data, id } = await openIncident();
    expect(await data.commands.moveLine('notes', 'nobody', 'factors', movedTo('factors'))).toEqual({
      ok: false,
      code: 'missing',
      message: 'This is no longer here; it was removed before.',
    });
    expect(lists(await record(data, id))).toEqual(NOTHING);
  });
});

describe('a line being typed', () => {
  const typed = { text: ' rotate one region at a time', fields: { effect: 'worse' } };

  /** Parks what is being typed as a factor. */
  async function parkFactor() {
    const { data, id } = await openIncident();
    const drafted = data.draftSaver(id, 'factors', 'Next factor');
    drafted.change(typed);
    const parked = data.commands.keepLine(id, 'fix_idea', lineIn('fix_idea')('rotate'), {
      draftOf: 'factors',
      typed,
    });
    return { data, id, drafted, parked };
  }
  const drafts = async ({ db }: DataContext) =>
    (await db.drafts.toArray()).map(({ id, stage, text, fields }) => [id, stage, text, fields]);

  it('is parked and gone from its draft in one moment, and undo puts it back where it was typed', async () => {
    const { data, id, parked } = await parkFactor();
    await done(parked);
    expect([lists(await record(data, id)).notes, await data.db.drafts.count()]).toEqual([
      ['fix_idea rotate'],
      0,
    ]);
    await data.undo();
    expect(lists(await record(data, id))).toEqual(NOTHING);
    expect(await drafts(data)).toEqual([[`${id}:factors`, 'factors', typed.text, typed.fields]]);
    await data.redo();
    expect(lists(await record(data, id)).notes).toEqual(['fix_idea rotate']);
    expect(await drafts(data)).toEqual([]);
  });

  it('does not come back over what is being typed by then, and takes none of that away', async () => {
    const { data, id, drafted, parked } = await parkFactor();
    await done(parked);
    drafted.change({ text: 'another', fields: {} });
    await data.undo();
    await data.redo();
    expect(await drafts(data)).toEqual([[`${id}:factors`, 'factors', 'another', {}]]);
  });
});

describe('a parked remark', () => {
  it('is marked as private: the one that is meant, else the one parked last; again takes it back', async () => {
    const { data, id } = await openIncident();
    expect(await done(data.commands.markPrivate(id, null))).toBeNull();
    const first = await done(data.commands.addNote(id, { text: 'a', kind: 'fix_idea' }));
    void data.commands.addNote(id, { text: 'b', kind: 'off_topic' });
    void data.commands.addNote(id, { text: 'c', kind: 'lesson' });
    await done(data.commands.markPrivate(id, null));
    await done(data.commands.markPrivate(id, first.id));
    const marked = async () => (await record(data, id)).notes.map((note) => `${note.text} ${note.private}`);
    expect(await marked()).toEqual(['a true', 'b true', 'c false']);
    await done(data.commands.markPrivate(id, first.id));
    expect(await marked()).toEqual(['a false', 'b true', 'c false']);
    // Typed before the remark, and parked after it.
    const lesson = await done(data.commands.addNote(id, { text: 'd', kind: 'lesson' }));
    await done(data.commands.addNote(id, { text: 'e', kind: 'off_topic' }));
    await done(data.commands.moveLine('notes', lesson.id, 'fix_idea', movedTo('fix_idea')));
    await done(data.commands.markPrivate(id, null));
    expect((await marked()).slice(-2)).toEqual(['e false', 'd true']);
  });
});

describe('several lines that are pasted', () => {
  it('are kept in their order, in one step, with numbers of their own', async () => {
    const { data, id } = await openIncident();
    await done(data.commands.addFactors(id, [{ text: 'a' }, { text: 'b' }]));
    await done(data.commands.addActions(id, [{ text: 'c' }, { text: 'd', owner: 'Ada' }]));
    await done(data.commands.addNotes(id, [{ text: 'e', kind: 'lesson' }, { text: 'f' }]));
    expect(lists(await record(data, id))).toEqual({
      events: [],
      factors: ['F1 a', 'F2 b'],
      notes: ['lesson e', 'went_well f'],
      actions: ['A1 c', 'A2 d'],
    });
    await data.undo();
    await data.undo();
    await data.undo();
    expect(lists(await record(data, id))).toEqual(NOTHING);
  });
});

describe('a chain of whys', () => {
  const whysOf = async (data: DataContext, id: string) => (await record(data, id)).factors[0]?.whys;

  it('grows link by link as it is typed, each link one step of undo', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'no alert' }));
    for (const text of ['n', 'no', 'no owner']) await data.commands.writeWhy(factor.id, 0, text);
    for (const text of ['t', 'the team moved']) await data.commands.writeWhy(factor.id, 1, text);
    expect(await whysOf(data, id)).toEqual(['no owner', 'the team moved']);
    await data.undo();
    expect(await whysOf(data, id)).toEqual(['no owner']);
    await data.undo();
    expect(await whysOf(data, id)).toEqual([]);
  });

  it('loses the links that say nothing when it is closed', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'x', whys: ['a', ' ', 'c', ''] }));
    await data.commands.closeWhys(factor.id);
    expect(await whysOf(data, id)).toEqual(['a', 'c']);
  });

  it('is closed only once what is being typed in it is stored', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'x', whys: ['a', ' ', 'c'] }));
    const saver = data.whySaver(factor.id, 2, 'F1, step 3');
    saver.change('cc');
    saver.change('ccc');
    await done(data.commands.closeWhys(factor.id));
    await saver.flush();
    expect(await whysOf(data, id)).toEqual(['a', 'ccc']);
  });

  it('is not reworded where another window has changed the link', async () => {
    const { data, id } = await openIncident();
    const factor = await done(data.commands.addFactor(id, { text: 'x', whys: ['theirs'] }));
    const refused = await data.commands.writeWhy(factor.id, 0, 'reworded', 'as it was');
    expect([refused.ok, await whysOf(data, id)]).toEqual([false, ['theirs']]);
  });
});
