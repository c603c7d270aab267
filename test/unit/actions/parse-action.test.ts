import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ParsedAction, parseAction } from '#shared/domain/actions/parse-action';
import type { IsoDate } from '#shared/domain/units';
import { timesAsLong } from '../../bench/times-as-long';

const today = '2026-03-17' as IsoDate; // a Tuesday
const people = ['Sarah Chen', 'Bob Stone', 'Bob Marsh', 'José Núñez', 'Anna-Lena Vogt', 'Kim'];
const parse = (line: string, factors?: number[]) =>
  parseAction(line, factors ? { today, people, factors } : { today, people });

const nothing: Omit<ParsedAction, 'tokens' | 'text'> = {
  owner: null,
  due: null,
  priority: null,
  factorNumbers: [],
  outcome: null,
};
function read(line: string, factors?: number[]) {
  const { tokens: _, ...rest } = parse(line, factors);
  return rest;
}

describe('an action as it is typed', () => {
  it('gives words, owner, date, priority and where each was read', () => {
    const line = 'Add a 2-minute alert on payment health @sarah due 30 Apr P1';
    expect(parse(line)).toEqual({
      text: 'Add a 2-minute alert on payment health',
      owner: 'Sarah Chen',
      due: '2026-04-30',
      priority: 'P1',
      factorNumbers: [],
      outcome: null,
      tokens: [
        { kind: 'owner', start: 39, end: 45, value: 'Sarah Chen' },
        { kind: 'due', start: 46, end: 56, value: '2026-04-30' },
        { kind: 'priority', start: 57, end: 59, value: 'P1' },
      ],
    });
  });

  it.each([
    ['Add alert, @sarah, due 30 Apr, P1', 'Add alert'],
    ['Add alert (@sarah, due 30 Apr, P1).', 'Add alert.'],
    ['Add alert — @sarah — due 30 Apr — P1', 'Add alert'],
    ['@sarah: P1 - add alert, due 30 Apr', 'add alert'],
    ['P1  Add   alert @sarah   due   30 Apr', 'Add alert'],
    ['Add @sarah due 30 Apr alert P1', 'Add alert'],
    ['Add alert @sarah due 30 Apr P1.', 'Add alert.'],
    ['Add alert by 30 Apr (P1) @sarah', 'Add alert'],
    ['@sarah due 30 Apr P1', ''],
  ])('%s leaves no trace of its tokens', (line, text) => {
    expect(read(line)).toEqual({ ...nothing, text, owner: 'Sarah Chen', due: '2026-04-30', priority: 'P1' });
  });

  it('takes the last of each kind: an earlier one is a word of the sentence', () => {
    expect(read('Make P1 pages reach @bob due Friday earlier P2 @sarah due 30 Apr')).toEqual({
      ...nothing,
      text: 'Make P1 pages reach @bob due Friday earlier',
      owner: 'Sarah Chen',
      due: '2026-04-30',
      priority: 'P2',
    });
  });
});

describe('an owner', () => {
  it.each([
    ['@sarah', 'Sarah Chen'],
    ['@SARAH', 'Sarah Chen'],
    ['@chen', 'Sarah Chen'],
    ['@s.chen', 'Sarah Chen'],
    ['@schen', 'Sarah Chen'],
    ['@sarah.chen', 'Sarah Chen'],
    ['@sarah_chen', 'Sarah Chen'],
    ['@sc', 'Sarah Chen'],
    ['@Sarah Chen', 'Sarah Chen'],
    ['@bob stone', 'Bob Stone'],
    ['@stone,', 'Bob Stone'],
    ['@jose', 'José Núñez'],
    ['@anna-lena', 'Anna-Lena Vogt'],
    ['@kim', 'Kim'],
    ['@bob', 'bob'],
    ['@Nobody', 'Nobody'],
    ['@Öykü', 'Öykü'],
  ])('%s', (typed, owner) => {
    expect(parse(`Add alert ${typed}`).owner).toBe(owner);
    expect(parse(`Add alert ${typed}`).text).toBe(`Add alert${typed.endsWith(',') ? ',' : ''}`);
  });

  it('is not asked of two people with one name', () => {
    expect(parseAction('x @kim', { today, people: ['Kim', 'Kim Berg'] }).owner).toBe('Kim');
    expect(parseAction('x @kim', { today, people: ['Kim Ost', 'Kim Berg'] }).owner).toBe('kim');
    expect(parseAction('x @kim', { today, people: ['', 'Kim Berg', 'Kim Berg'] }).owner).toBe('Kim Berg');
  });

  it.each([
    'Mail sarah@example.com',
    'Upgrade @types/node',
    'Follow @sarah@social.example',
    'Ask @ sarah',
    'x@sarah',
    '@',
    '@-',
  ])('%j names none', (line) => {
    expect(read(line)).toEqual({ ...nothing, text: line });
  });
});

describe('a due date', () => {
  it.each([
    ['due 30 Apr', '2026-04-30'],
    ['due 30th of April', '2026-04-30'],
    ['due April 30', '2026-04-30'],
    ['due Apr 30th, 2027', '2027-04-30'],
    ['due 2026-04-30', '2026-04-30'],
    ['due 2026/4/30', '2026-04-30'],
    ['Due: 30 Apr', '2026-04-30'],
    ['due by April 30', '2026-04-30'],
    ['due on Friday', '2026-03-20'],
    ['due Friday', '2026-03-20'],
    ['due fri', '2026-03-20'],
    ['due Tuesday', '2026-03-17'],
    ['due Monday', '2026-03-23'],
    ['due Friday 3 Apr', '2026-04-03'],
    ['due today', '2026-03-17'],
    ['due tomorrow', '2026-03-18'],
    ['due in two weeks', '2026-03-31'],
    ['due in 3 days', '2026-03-20'],
    ['due next week', '2026-03-24'],
    ['due end of month', '2026-03-31'],
    ['due 17 Mar', '2026-03-17'],
    ['due 16 Mar', '2027-03-16'],
    ['due 1 Jan', '2027-01-01'],
    ['due 30 Apr 2020', '2020-04-30'],
    ['due 29 Feb 2028', '2028-02-29'],
    ['by 30 Apr', '2026-04-30'],
    ['by Friday', '2026-03-20'],
    ['by today', '2026-03-17'],
    ['by the end of next week', null],
  ])('%s', (typed, due) => {
    expect(read(`Add alert ${typed}`)).toEqual({
      ...nothing,
      text: due ? 'Add alert' : `Add alert ${typed}`,
      due,
    });
  });

  it.each([
    'due 31 Feb',
    'due 2026-02-31',
    'due 30/4',
    'due 4.5.2026',
    'due 03/04/2026',
    'due May',
    'due 2026',
    'due yesterday',
    'due last Friday',
    'due 2 weeks ago',
    'due now',
    'due at noon',
    'due to Friday deploys',
    'due',
    'due:',
    'by 5 minutes',
    'by 2 days',
    'by two weeks',
    'by half',
    'by Sun',
    'by May',
    'by hand',
    "caused by Friday's deploy",
    'residue 30 Apr',
  ])('%s is none, or could be two, and stays in the text', (typed) => {
    const { due, text } = read(`Shorten it ${typed}`);
    expect([due, text]).toEqual([null, `Shorten it ${typed}`]);
  });

  it('is a day: a time of day stays in the text', () => {
    expect(read('Add alert due 30 Apr at 5pm P1')).toEqual({
      ...nothing,
      text: 'Add alert at 5pm',
      due: '2026-04-30',
      priority: 'P1',
    });
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'is the same day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const days = ['due 17 Mar', 'due tomorrow', 'due Tuesday', 'due in two weeks'].map(
        (line) => parse(line).due,
      );
      vi.unstubAllEnvs();
      expect(days).toEqual(['2026-03-17', '2026-03-18', '2026-03-17', '2026-03-31']);
    },
  );

  it('passes the ends of February and of the year', () => {
    expect(parseAction('x due in two weeks', { today: '2028-02-29' as IsoDate, people }).due).toBe(
      '2028-03-14',
    );
    expect(parseAction('x due Friday', { today: '2026-12-31' as IsoDate, people }).due).toBe('2027-01-01');
  });
});

describe('a priority', () => {
  it.each(['P0', 'P1', 'P2', 'P3'] as const)('%s is one', (priority) => {
    expect(read(`${priority}: add alert`)).toEqual({ ...nothing, text: 'add alert', priority });
  });

  it('is one in small letters', () => {
    expect(read('add alert p1')).toEqual({ ...nothing, text: 'add alert', priority: 'P1' });
  });

  it.each([
    'P4 x',
    'P1-related x',
    'P10 x',
    'XP1 x',
    '`P1` x',
    '`` a ` P1 ` `` x',
    'p99 x',
    '[P1](P2) x',
    'https://x.example/(P1) x',
  ])('%s is none', (line) => {
    expect(read(line)).toEqual({ ...nothing, text: line });
  });
});

describe('the factors that it answers', () => {
  it.each([
    ['Add check F2', [2], 'Add check'],
    ['Add check F2 F1', [1, 2], 'Add check'],
    ['Add check F1, F2 and F3 @kim', [1, 2, 3], 'Add check'],
    ['Add check for F2', [2], 'Add check'],
    ['Add check for F2 in staging', [2], 'Add check in staging'],
    ['Add check answers F2, F2 & F3 P1', [2, 3], 'Add check'],
    ['answers F2 Add check', [2], 'Add check'],
    ['Add check (F2).', [2], 'Add check.'],
    ['Upgrade F5 firmware', [], 'Upgrade F5 firmware'],
    ['Upgrade F5 firmware F2', [2], 'Upgrade F5 firmware'],
    ['Press `F2`', [], 'Press `F2`'],
    ['See F2-notes', [], 'See F2-notes'],
    ['Cap the cache P1 F1 done when a drill shows it', [1], 'Cap the cache'],
  ])('%s', (line, factorNumbers, text) => {
    expect(parse(line)).toMatchObject({ factorNumbers, text });
  });

  it('are only those that there are', () => {
    expect(parse('Replace the F5', [1, 2])).toMatchObject({ factorNumbers: [], text: 'Replace the F5' });
    expect(parse('Replace it F2', [1, 2])).toMatchObject({ factorNumbers: [2], text: 'Replace it' });
  });
});

describe('an expected outcome', () => {
  it.each([
    ['Add alert done when a drill pages @kim P1', 'Add alert', 'a drill pages'],
    ['Add alert @kim P1; done when: a drill pages', 'Add alert', 'a drill pages'],
    ['Add alert P1 @kim, outcome: a drill pages', 'Add alert', 'a drill pages'],
    ['Measure the outcome of it @kim P1', 'Measure the outcome of it', null],
    ['Say `x done when y` @kim P1', 'Say `x done when y`', null],
    ['Done when ready @kim P1', 'Done when ready', null],
    ['Add alert done when @kim P1', 'Add alert done when', null],
  ])('%s', (line, text, outcome) => {
    expect(read(line)).toEqual({ ...nothing, text, outcome, owner: 'Kim', priority: 'P1' });
  });

  it('that is not written yet stays in the text', () => {
    expect(read('Add alert outcome:')).toEqual({ ...nothing, text: 'Add alert outcome:' });
  });
});

describe('any line at all', () => {
  it('keeps inline code as typed', () => {
    const code = '`a  b @sarah due 30 Apr P1 F2`';
    expect(read(`Run ${code}   twice   @kim`)).toEqual({
      ...nothing,
      text: `Run ${code} twice`,
      owner: 'Kim',
    });
    expect(read('An odd ` tick P2')).toEqual({ ...nothing, text: 'An odd ` tick', priority: 'P2' });
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ' ',
      '@sarah',
      '@',
      'due ',
      'by ',
      '30 Apr',
      'Friday',
      'P1',
      'F2',
      '`',
      '(',
      ')',
      ', ',
      'done when ',
    ),
  );

  it('never throws, and its tokens lie in the line, apart and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const line = pieces.join('');
        const { tokens, text } = parse(line);
        let last = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(line.length);
        expect(text).toBe(text.trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each(['@', 'due ', 'by Friday ', '`', '` `` ', 'P1 ', 'F1 ', 'F1,', '(', ' ', '](', 'a - ', '@sarah '])(
    'costs no multiple of its length where it is 10,000 characters of %j',
    (unit) => {
      const read = (of: string) => () => parse(of.repeat(10_000 / of.length));
      expect(timesAsLong(read(unit), read('Cap the queue at a limit '), 200)).toBeLessThan(200);
    },
  );
});
