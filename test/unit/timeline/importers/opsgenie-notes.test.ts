import { describe, expect, it } from 'vitest';
import { opsgenieNotes } from '#shared/domain/timeline/importers/opsgenie-notes';
import { confidences, doubt, event, evidenceOf, fixturesOf, pasted, readAs, reading } from './api-fixtures';

const source = 'Opsgenie';

describe('Opsgenie notes', () => {
  it.each(fixturesOf('opsgenie-notes'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('opsgenie-notes', name));
    expect(fits).toEqual({ 'opsgenie-notes': expect.any(Number) });
    expect(fits['opsgenie-notes']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what people wrote to an alert', () => {
    expect(readAs(opsgenieNotes, evidenceOf('opsgenie-notes', 'notes.json'))).toEqual(
      reading({
        events: [
          event('$.data[0]', '2026-03-17T15:28:51.002Z', {
            text: 'Raised the pool from 20 to 40. Errors fall since.',
            actor: 'zoe@ferryline.example',
            source,
            locator: 'opsgenie:note/1773761331002_1773761331002000000',
          }),
          event('$.data[1]', '2026-03-17T14:31:52Z', {
            text: 'Runbook opened Step 2 of 5',
            actor: 'System',
            source,
            locator: 'opsgenie:note/1773757912000_1773757912000000000',
          }),
          event('$.data[2]', '2026-03-17T14:40:00.123Z', { text: 'Account deleted, note kept', source }),
        ],
        doubts: [
          doubt('$.data[3].createdAt', {
            text: 'No time here',
            why: 'It has no time.',
            actor: '李 明',
            source,
            locator: 'opsgenie:note/1773757999000_1',
            raw: '{"note":"No time here","owner":"李 明","createdAt":"","offset":"1773757999000_1"}',
          }),
        ],
      }),
    );
  });

  it('are read from a bare list', () => {
    const bare = pasted([{ note: 'Looking', owner: 'Owen', createdAt: '2026-03-17T14:31:00Z' }]);
    expect(confidences(bare)).toEqual({ 'opsgenie-notes': expect.closeTo(0.99) });
    expect(readAs(opsgenieNotes, bare).events).toEqual([
      event('$[0]', '2026-03-17T14:31:00Z', { text: 'Looking', actor: 'Owen', source }),
    ]);
  });

  it.each([
    ['notes without a time', { data: [{ note: 'Looking', owner: 'Owen' }] }],
    ['times without a note', { data: [{ createdAt: '2026-03-17T14:31:00Z', owner: 'Owen' }] }],
  ])('are not seen in %s', (_, value) => {
    expect(confidences(pasted(value))).toEqual({});
  });
});
