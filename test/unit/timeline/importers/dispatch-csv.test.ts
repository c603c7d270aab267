import { describe, expect, it } from 'vitest';
import { dispatchCsv } from '#shared/domain/timeline/importers/dispatch-csv';
import { evidenceOfFixture, evidenceOfText, outline, readingOf } from './read-fixture';

describe('a timeline of Dispatch', () => {
  it('is read as it was exported', () => {
    const reading = readingOf(dispatchCsv, evidenceOfFixture('dispatch-csv/incident.csv'), {
      zone: 'Asia/Tokyo',
    });
    expect(outline(reading)).toEqual([
      '2 2026-03-17T14:23:05 Incident created <Dispatch> <Dispatch>',
      '3 2026-03-17T14:24:40 Ines Ørsted added to incident as Incident Commander <Dispatch> <Dispatch>',
      '4 2026-03-17T14:31 Rollback of "checkout", build 4711, started by hand <ines@shop.example> <Dispatch>',
      '6 doubt A custom event without a time <bo@shop.example> <Dispatch>: This row has no time. 2026-03-17T14:31',
      '1 skip: Header of the table.',
      'assumed:',
    ]);
    expect(reading.table).toBeNull();
  });

  it('has its columns where they are, whatever was chosen for another table', () => {
    const mapping = { time: 2, date: null, text: 0, actor: 1, source: null, link: null };
    const text = 'Time (in UTC),Description,Owner\n2026-03-17T14:23:05Z,Incident created,Dispatch';
    const [first] = outline(readingOf(dispatchCsv, evidenceOfText(text), { mapping }));
    expect(first).toBe('2 2026-03-17T14:23:05 Incident created <Dispatch> <Dispatch>');
  });

  it.each([
    ['another column', 'Time (in UTC),Description,Owner,Type\n2026-03-17T14:23:05Z,a,b,c'],
    ['another order', 'Description,Time (in UTC),Owner\na,2026-03-17T14:23:05Z,b'],
    ['JSON', '{"Time (in UTC)": 1}'],
  ])('is not recognised by %s', (_name, text) => {
    expect(dispatchCsv.recognise(evidenceOfText(text))).toBe(0);
  });
});
