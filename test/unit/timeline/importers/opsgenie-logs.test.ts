import { describe, expect, it } from 'vitest';
import { opsgenieLogs } from '#shared/domain/timeline/importers/opsgenie-logs';
import {
  confidences,
  doubt,
  event,
  evidenceOf,
  fixturesOf,
  pasted,
  readAs,
  reading,
  skip,
} from './api-fixtures';

const source = 'Opsgenie';
const owner = 'zoe@ferryline.example';

describe('Opsgenie alert logs', () => {
  it.each(fixturesOf('opsgenie-logs'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('opsgenie-logs', name));
    expect(fits).toEqual({ 'opsgenie-logs': expect.any(Number) });
    expect(fits['opsgenie-logs']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what happened to an alert, in the words of Opsgenie and without a milestone guessed from them', () => {
    expect(readAs(opsgenieLogs, evidenceOf('opsgenie-logs', 'logs.json'))).toEqual(
      reading({
        events: [
          event('$.data[0]', '2026-03-17T16:02:41.838Z', {
            text: 'Alert closed via web',
            actor: owner,
            source,
            locator: 'opsgenie:log/1773763361838_1773763361838234593',
          }),
          event('$.data[1]', '2026-03-17T14:33:46.379Z', {
            text: 'Viewed on [web]',
            actor: '李 明',
            source,
            locator: 'opsgenie:log/1773758026379_1773758026379000127',
            suggested: false,
            hint: 'notified or viewed',
          }),
          event('$.data[2]', '2026-03-17T14:31:07Z', {
            text: 'Alert acknowledged via mobile app',
            actor: owner,
            source,
            locator: 'opsgenie:log/1773757867000_1773757867000000001',
          }),
          event('$.data[3]', '2026-03-17T14:30:00Z', {
            text: 'Custom action [restart-pool] executed, tags [checkout, <prod>]',
            source,
          }),
        ],
        doubts: [
          doubt('$.data[4].createdAt', {
            text: 'Added tag',
            why: 'Its time cannot be read: 1773757800000.',
            actor: 'System',
            source,
            locator: 'opsgenie:log/1773757800000_1',
            raw: '{"log":"Added tag","type":"system","owner":"System","createdAt":1773757800000,"offset":"1773757800000_1"}',
          }),
        ],
        skipped: [
          skip(
            '$.data[5]',
            '{"type":"system","owner":"System","createdAt":"2026-03-17T14:29:00Z"}',
            'It has no text.',
          ),
          skip('$.data[6]', '["Alert created"]', 'It is no entry: it has no fields that could be read.'),
          skip(
            '$.paging.next',
            'paging.next',
            'The file may be only one page of several: it names a next page. Fetch that one as well and import it too.',
          ),
        ],
      }),
    );
  });

  it('say that a page is missing only of the last page', () => {
    const data = [{ log: 'Alert created', createdAt: '2026-03-17T14:29:00Z' }];
    const first = { data, paging: { next: 'https://api.opsgenie.example/next' } };
    const last = { data, paging: { first: 'https://api.opsgenie.example/first' } };
    const missing = (value: unknown) => readAs(opsgenieLogs, pasted(value)).skipped.map(({ where }) => where);
    expect(missing([first, last])).toEqual([]);
    expect(missing([first, first])).toEqual([{ kind: 'path', path: '$[1].paging.next' }]);
  });

  it.each([
    ['rows of another service', { data: [{ id: 1, createdAt: '2026-03-17T14:29:00Z' }] }],
    ['logs without a time', { data: [{ log: 'Alert created' }] }],
    ['nothing', { data: [] }],
  ])('are not seen in %s', (_, value) => {
    expect(confidences(pasted(value))).toEqual({});
  });
});
