import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { fixturesOf, readFixture } from './import-fixtures';
import { isTellable, printTold, readPrinted, type Told, toldOf } from './print-events';

const tell = (text: string): Told[] => readPrinted(printTold([['2026-03-17 14:23:05', text]]));

describe('what was read, printed as a timeline and read again', () => {
  const files = IMPORTERS.flatMap(({ format }) => fixturesOf(format).map((file) => ({ format, file })));

  it.each(files)('is the same for $format/$file', ({ format, file }) => {
    const told = readFixture(format, file).events.map(toldOf);
    const tellable = told.filter(([, text]) => isTellable(text));
    expect(tellable.length).toBeGreaterThan(told.length / 2);
    expect(readPrinted(printTold(tellable))).toEqual(tellable);
  });

  it.each([
    [
      '5xx errors',
      '=cmd|x',
      '(until 14:31 UTC)',
      '“Quoted” | with pipes',
      '@ana joins',
      '🧯',
      'UTC is 1 h behind',
    ],
  ])('keeps a text that only looks as if it began with something else', (...texts) => {
    for (const text of texts)
      expect([isTellable(text), tell(text)]).toEqual([true, [['2026-03-17 14:23:05', text]]]);
  });

  it.each([
    '— a dash',
    '15:10 a time',
    '~15:10',
    '[Detected] a tag',
    'nothing\u200bseen',
    '| a | b |',
    '. x',
  ])('cannot tell %j from its time, or says it otherwise', (text) => {
    expect(isTellable(text)).toBe(false);
    expect(tell(text)).not.toEqual([['2026-03-17 14:23:05', text]]);
  });
});
