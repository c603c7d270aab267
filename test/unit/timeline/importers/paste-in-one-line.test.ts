import { describe, expect, it } from 'vitest';
import { pastedText } from '#shared/domain/timeline/importers/pasted-text';
import { FIXTURE_OPTIONS, fixturesOf, formatsOf } from './import-fixtures';

function readText(text: string) {
  const result = pastedText.read({ kind: 'text', name: 'paste.txt', text }, FIXTURE_OPTIONS);
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

describe('lines with times', () => {
  it.each(fixturesOf('text'))('%s is taken for them and for nothing else', (file) => {
    expect(formatsOf('text', file)).toEqual(['text']);
  });

  it('become texts of one line: what parted the cells of no table is a space', () => {
    expect(readText('14:02 pager\tAlarm').events.map(({ text }) => text)).toEqual(['pager Alarm']);
  });

  it('are doubts on a day that nobody means, in the order of the file', () => {
    const { events, doubts } = readText(
      '99 bottles\n14:02 Alarm\n09:99 late\n1969-12-31 23:59 Not yet\n10:77 last',
    );
    expect([
      events.map(({ text }) => text),
      doubts.map(({ text, why, proposed }) => [text, why, proposed]),
    ]).toEqual([
      ['Alarm'],
      [
        ['late', 'There is no minute 99.', null],
        ['Not yet', 'The day is too far away to be meant.', null],
        ['last', 'There is no minute 77.', null],
      ],
    ]);
  });
});
