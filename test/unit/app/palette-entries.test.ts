import { describe, expect, it } from 'vitest';
import { nextOption } from '../../../renderer/app/palette/next-option';
import { afterUse, paletteSections, readRecent } from '../../../renderer/app/palette/palette-entries';
import type { CommandId } from '../../../shared/commands/registry';

const LIVE: ReadonlySet<CommandId> = new Set(['undo', 'help', 'meeting.next', 'go.log', 'palette']);

describe('the palette', () => {
  it('offers what can be used here, the last used first, and never itself', () => {
    expect(paletteSections('', LIVE, ['go.log', 'document.pdf', 'palette'])).toEqual([
      { name: 'Last used', entries: ['go.log'] },
      { name: 'Meeting', entries: ['meeting.next'] },
      { name: 'Program', entries: ['undo', 'help'] },
    ]);
  });

  it('finds what is elsewhere too, after what is here', () => {
    expect(paletteSections('next', LIVE, [])).toMatchObject([
      { name: 'Here', entries: ['meeting.next'] },
      { name: 'Elsewhere', entries: expect.arrayContaining(['finding.next', 'appearance.next']) },
    ]);
    expect(paletteSections('qqqq', LIVE, [])).toEqual([]);
    expect(paletteSections('all commands', new Set(['palette']), [])).toEqual([]);
  });

  it('puts the last used first among what is named equally well', () => {
    const live: ReadonlySet<CommandId> = new Set(['meeting.more1', 'meeting.more5']);
    const first = (recent: CommandId[]) => paletteSections('more', live, recent)[0]?.entries;
    expect(first([])).toEqual(['meeting.more1', 'meeting.more5']);
    expect(first(['meeting.more5'])).toEqual(['meeting.more5', 'meeting.more1']);
  });

  it('remembers five, each once', () => {
    const used: CommandId[] = ['undo', 'redo', 'help', 'undo', 'go.log', 'go.meet', 'go.review'];
    expect(used.reduce<CommandId[]>(afterUse, [])).toEqual([
      'go.review',
      'go.meet',
      'go.log',
      'undo',
      'help',
    ]);
  });

  it.each<[unknown, CommandId[]]>([
    [null, []],
    [undefined, []],
    ['undo', []],
    [{ 0: 'undo' }, []],
    [
      ['redo', 'no.such', 7, 'undo'],
      ['redo', 'undo'],
    ],
  ])('reads %j as %j', (stored, recent) => {
    expect(readRecent(stored)).toEqual(recent);
  });
});

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['PageDown', 1, 30, 9],
    ['PageDown', 28, 30, 29],
    ['PageUp', 3, 30, 0],
    ['ArrowDown', 0, 0, null],
    ['Home', 4, 30, null],
    ['a', 4, 30, null],
  ])('%s at %i of %i leads to %s', (key, current, count, next) => {
    expect(nextOption(key, current, count)).toBe(next);
  });
});
