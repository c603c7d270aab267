import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/domain/files/limits';
import { pastedText } from '#shared/domain/timeline/importers/pasted-text';
import { evidenceOfFixture, evidenceOfText, OPTIONS, outline, readingOf } from './read-fixture';

describe('pasted lines', () => {
  it.each([
    [
      'notes.txt',
      [
        '5 2026-03-17T14:23 first alert',
        '6 2026-03-17T14:26:30 on-call looks at the graphs the pool is full',
        '8 2026-03-17T14:40 ~ rollback begins',
        '9 2026-03-17T14:45 queue drains (until 15:10)',
        '11 2026-03-17T12:50 deploy 4711 finished',
        '10 doubt all green: Counted from a start that the line does not name: from 14:23 UTC it is 15:13 UTC. 2026-03-17T15:13 ~',
        '1 skip: No time on this line.',
        '2 skip: A day: the times below belong to 2026-03-17.',
        '3 skip: Blank line.',
        '4 skip: A heading.',
        'assumed:',
      ],
    ],
    [
      'table.md',
      [
        '3 2026-03-17T14:23 First alert | page <Ines> <https://chat.example/p/1>',
        '4 2026-03-17T14:40 ~ Rollback, then **calm** <Bo> <see the channel>',
        '1 skip: Header of a table.',
        '2 skip: Rule of a table.',
        'assumed: day',
      ],
    ],
    [
      'prose-with-commas.txt',
      [
        '1 2026-03-17T14:23 first alert',
        '2 2026-03-17T14:26 on-call looks',
        '3 2026-03-17T14:40 rollback begins',
        'assumed: day zone',
      ],
    ],
    [
      'program.log',
      [
        '1 2026-03-17T14:23:05 ERROR pool is exhausted',
        '2 2026-03-17T14:24:05 ERROR pool is exhausted',
        '3 2026-03-17T14:31:40 INFO pool has room',
        'assumed: zone',
      ],
    ],
  ])('%s', (name, expected) => {
    const reading = readingOf(pastedText, evidenceOfFixture(`text/${name}`));
    expect(outline(reading)).toEqual(expected);
    expect(reading.table).toBeNull();
  });

  it('are read in the zone of the options', () => {
    const [first] = outline(readingOf(pastedText, evidenceOfText('14:23 x'), { zone: 'Europe/Berlin' }));
    expect(first).toBe('1 2026-03-17T13:23 x');
  });

  it('are given no day that nobody has said', () => {
    expect(outline(readingOf(pastedText, evidenceOfText('14:23 x'), { day: null }))).toEqual([
      '1 doubt x: No day is known for this time.',
      'assumed: day zone',
    ]);
  });

  it.each([
    ['lines', '\n'.repeat(LIMITS.lines + 1), /more than 500,000 lines/],
    ['times', '14:00 x\n'.repeat(LIMITS.events + 1), /more than 200,000 times/],
  ])('are refused where there are too many %s, with the limit', (_name, text, message) => {
    const result = pastedText.read({ kind: 'text', name: 'x', text }, OPTIONS);
    expect(result.ok ? null : result.problem.message).toMatch(message);
  });

  it.each(['"', '*', '>', '(', '- ', '\t'])('of ten million times %j are read without harm', (mark) => {
    const text = mark.repeat(10_000_000 / mark.length);
    expect(pastedText.read({ kind: 'text', name: 'x', text }, OPTIONS).ok).toBe(true);
  });

  it('cut what is longer than an event may say, and say so', () => {
    const { events } = readingOf(pastedText, evidenceOfText(`14:23 ${'x'.repeat(30_000)}`));
    expect(events.map(({ text }) => [text.length, text.slice(-8)])).toEqual([
      [LIMITS.eventChars, 'x… (cut)'],
    ]);
  });
});
