import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { evidenceOfFixture, evidenceOfText } from './read-fixture';

const FIXTURES = new URL('../../../fixtures/import/', import.meta.url);
const formatOf = (text: string) => recogniseEvidence(evidenceOfText(text))[0]?.format;

describe('a file is recognised', () => {
  const files = ['csv', 'dispatch-csv', 'text'].flatMap((format) =>
    readdirSync(new URL(`${format}/`, FIXTURES)).map((name) => [`${format}/${name}`, format] as const),
  );
  it.each(files)('%s', (path, format) => {
    expect(recogniseEvidence(evidenceOfFixture(path))[0]?.format).toBe(format);
  });

  it.each([
    ['one row below names', 'Time,Event\n14:23,x'],
    ['unknown names', 'Zeit;Was\n14:23;x\n14:24;y'],
    ['names with blanks between', 'Time, Event\n14:23, x\n14:24, y'],
    ['no names', '14:23,x,ines\n14:24,y,bo'],
    ['a title above', 'Evening of the outage\n\nTime,Event\n14:23,x\n14:24,y'],
    ['a delimiter in words', 'sep=|\nTime|Event\n14:23|x'],
    ['status codes behind the time', '14:23:05,503,checkout\n14:23:06,503,checkout'],
  ])('as a table by %s', (_name, text) => {
    expect(formatOf(text)).toBe('csv');
  });

  it.each([
    ['prose with a comma', '14:23, alert fired\n14:25, on-call acks'],
    ['prose with two commas', '14:23, alert, fired\n14:25, on-call, acks'],
    ['a line with a comma', '14:23 alert, again\n14:25 calm, at last'],
    ['a Markdown table', '| Time | Event |\n|---|---|\n| 14:23 | a, b |'],
    ['a Markdown table without blanks', '|Time|Event|\n|-|-|\n|14:23|x|\n|14:24|y|\n|14:25|z|'],
    ['rows of one without its header', '|14:23|x|\n|14:24|y|\n|14:25|z|'],
    ['a Markdown table without edges', 'Time | Event\n--- | ---\n14:23 | x'],
    ['pipes with blanks', '14:23 | alert\n14:25 | calm'],
    ['a table without times', 'Action,Owner\nAdd an alert,Ines\nWrite it down,Bo'],
    ['rows of all lengths', 'Time,Event\n14:23\n14:24,a,b,c\nx,y,z,1,2\nno,comma,here,at,all,now'],
    ['one line', '14:23,alert'],
  ])('as text: %s', (_name, text) => {
    expect(formatOf(text)).toBe('text');
  });
});
