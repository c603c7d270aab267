import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRead } from '../../../electron/commands/read-report';

function report(source: string, ...args: string[]) {
  return reportRead(args, () => new TextEncoder().encode(source));
}

function record(source: string, ...args: string[]): [number, unknown] {
  const { exitCode, output, error } = report(source, ...args, '--json');
  expect([error, output.split('\n').length]).toEqual(['', 1]);
  return [exitCode, JSON.parse(output)];
}

const NOTHING = { format: null, events: [], doubts: [], skipped: [] };

describe('reading a file from a terminal', () => {
  it('prints one object with --json, and exits with 0 where anything was understood', () => {
    const source = '## Timeline\n~14:23 — Alert fired [Detected]\n9:72 odd';
    expect(record(source, 'notes.txt', '--date', '2026-03-17')).toEqual([
      0,
      {
        format: 'text',
        events: [
          {
            at: '2026-03-17T14:23:00.000Z',
            text: 'Alert fired',
            actor: '',
            approximate: true,
            milestone: 'detected',
            source: '',
          },
        ],
        doubts: [{ line: 3, text: 'odd', why: 'There is no minute 72.' }],
        skipped: [{ line: 1, text: '## Timeline', why: 'A heading.' }],
        error: null,
      },
    ]);
  });

  it('names the columns’ people as actors', () => {
    const [exitCode, read] = record('Time (UTC),Event,Owner,Source\n2026-03-17 14:23,x,Ines,#inc', 'a.csv');
    expect([exitCode, read]).toMatchObject([
      0,
      {
        format: 'csv',
        events: [{ at: '2026-03-17T14:23:00.000Z', text: 'x', actor: 'Ines', source: '#inc' }],
      },
    ]);
  });

  it('prints what was recognised, understood, doubted and skipped without --json', () => {
    const source = '14:23 Alert\n2026-03-18 02:00 Calm\n10:15 CEST Night\n\n';
    expect(report(source, 'notes.txt', '--zone', 'Asia/Tokyo')).toEqual({
      exitCode: 0,
      error: '',
      output: [
        'notes.txt: Lines with times. 1 understood, 2 doubtful, 1 skipped.',
        'Times in it name no day: --date YYYY-MM-DD gives them one.',
        'Times without a zone were read in Asia/Tokyo (--zone Area/City).',
        '2026-03-17T17:00:00.000Z  Calm',
        'doubtful, line 1: Alert',
        '    No day is known for this time.',
        'doubtful, line 3: Night',
        '    CEST does not fit the season: 10:15 CEST is 08:15 UTC. Perhaps 2026-03-18T08:15:00.000Z.',
        'skipped, line 4: ',
        '    Blank line.',
      ].join('\n'),
    });
  });

  it('reads times without a zone in the one that is given', () => {
    const [, read] = record('14:23 x', 'a.txt', '--date', '2026-03-17', '--zone', 'Europe/Berlin');
    expect(read).toMatchObject({ events: [{ at: '2026-03-17T13:23:00.000Z' }] });
    const [, inSummer] = record('14:23 x', 'a.txt', '--date', '2026-07-17', '--zone', 'Europe/Berlin');
    expect(inSummer).toMatchObject({ events: [{ at: '2026-07-17T12:23:00.000Z' }] });
  });

  it('invents no day, and says which option gives one', () => {
    expect(record('14:23 x', 'a.txt')).toEqual([
      1,
      {
        format: 'text',
        events: [],
        doubts: [{ line: 1, text: 'x', why: 'No day is known for this time.' }],
        skipped: [],
        error:
          'a.txt: Nothing in it was understood. Times in it name no day: --date YYYY-MM-DD gives them one.',
      },
    ]);
  });

  it('exits with 1 where there is no time at all', () => {
    const { exitCode, output, error } = report('Only words.', 'a.txt', '--date', '2026-03-17');
    expect([exitCode, error]).toEqual([1, 'a.txt: Nothing in it was understood.']);
    expect(output.split('\n')[0]).toBe('a.txt: Lines with times. 0 understood, 0 doubtful, 1 skipped.');
  });

  it.each([
    ['no file', [], /^Usage: /],
    ['two files', ['a.txt', 'b.txt'], /^Usage: /],
    ['an unknown flag', ['a.txt', '--loud'], /^Unknown option '--loud'/],
    ['a day that is not there', ['a.txt', '--date', '2026-02-31'], /^There is no day 2026-02-31\. Usage/],
    ['a day in words', ['a.txt', '--date', 'today'], /^There is no day today\. Usage/],
    [
      'a zone that is not there',
      ['a.txt', '--zone', 'Europe/Nowhere'],
      /^There is no zone Europe\/Nowhere\. Usage/,
    ],
    ['a zone without a name', ['a.txt', '--zone', ''], /^There is no zone \. Usage/],
  ])('answers %s in one line, exit code 1', (_name, args, message) => {
    const { exitCode, output, error } = reportRead(args, () => new Uint8Array());
    expect([exitCode, output, error.split('\n').length]).toEqual([1, '', 1]);
    expect(error).toMatch(message);
    const json = reportRead([...args, '--json'], () => new Uint8Array());
    expect([json.exitCode, json.error, JSON.parse(json.output)]).toEqual([1, '', { ...NOTHING, error }]);
  });

  it('answers files that cannot be read in one line, exit code 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-'));
    const write = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const cases = [
      [folder, `${folder}: this is a directory; name a file in it`],
      [join(folder, 'none'), `${join(folder, 'none')}: there is no such file`],
      [write('empty', ''), `${join(folder, 'empty')}: It is empty.`],
      [write('blank', ' \n\t\n'), `${join(folder, 'blank')}: There is nothing in it.`],
      [
        write('picture', picture),
        `${join(folder, 'picture')}: It is neither a text in UTF-8 nor a ZIP archive.`,
      ],
      [
        write('cut.json', '{\n  "incidents": [\n    { "id": 1 },\n    { "id":'),
        `${join(folder, 'cut.json')}, line 4: It begins like JSON and is not: cut off, or changed by hand?`,
      ],
      [
        write('strange.json', '{ "colour": "blue" }'),
        `${join(folder, 'strange.json')}: It is JSON, and of no format that Debrief knows.`,
      ],
    ] as const;
    for (const [file, error] of cases) {
      expect(reportRead([file], (path) => readFileSync(path))).toEqual({ exitCode: 1, output: '', error });
      const json = reportRead([file, '--json'], (path) => readFileSync(path));
      expect([json.exitCode, JSON.parse(json.output)]).toEqual([1, { ...NOTHING, error }]);
    }
  });

  it('prints no orders to the terminal', () => {
    const { output } = report('2026-03-17 14:23 \u001b[31mred\u001b]0;title\u0007 x', 'a\u001b[2J.txt');
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('prints many thousand events', () => {
    const source = Array.from({ length: 50_000 }, (_, index) => `2026-03-17 14:23 event ${index}`).join('\n');
    const [exitCode, read] = record(source, 'a.txt');
    // Safe: the shape of the object is what the first of these tests is about.
    expect([exitCode, (read as { events: unknown[] }).events.length]).toEqual([0, 50_000]);
  });
});
