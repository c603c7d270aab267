import { describe, expect, it } from 'vitest';
import type { Importer } from '#shared/domain/timeline/importers/importer';
import { pagerdutyLogEntries } from '#shared/domain/timeline/importers/pagerduty-log-entries';
import {
  at,
  confidences,
  doubt,
  event,
  evidenceOf,
  fixturesOf,
  pasted,
  pastedText,
  readAs,
  reading,
  skip,
} from './api-fixtures';

const importer: Importer = pagerdutyLogEntries;
const ZOE = "Zoë Åkerström-O'Hara";
const source = 'PagerDuty';
const incidentPage = 'https://ferryline.pagerduty.com/incidents/PFERRY1';

const entry = (id: string, kind: string, minute: number, incident = 'P1') => ({
  id,
  type: `${kind}_log_entry`,
  summary: `${kind} ${id}`,
  created_at: `2026-03-17T14:${minute}:00Z`,
  incident: { id: incident },
});
const milestonesOf = (value: unknown) =>
  readAs(importer, pasted(value)).events.flatMap(({ milestone, locator }) =>
    milestone ? [[milestone, locator]] : [],
  );

describe('PagerDuty log entries', () => {
  it.each(fixturesOf('pagerduty-log-entries'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('pagerduty-log-entries', name));
    expect(fits).toEqual({ 'pagerduty-log-entries': expect.any(Number) });
    expect(fits['pagerduty-log-entries']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell the history of an incident, with the first acknowledgement and the last resolution as milestones', () => {
    const entries = (index: number) => `$.log_entries[${index}]`;
    const id = (last: string) => `pagerduty:R7FERRY000000000000000${last}`;
    expect(readAs(importer, evidenceOf('pagerduty-log-entries', 'incident.json'))).toEqual(
      reading({
        events: [
          event(entries(0), '2026-03-17T16:02:41Z', {
            text: `Resolved by ${ZOE}: Pool size back to 40, orders & payments flow again`,
            actor: ZOE,
            source,
            link: incidentPage,
            locator: id('RES2'),
            milestone: 'resolved',
          }),
          event(entries(1), '2026-03-17T15:45:10.500Z', {
            text: 'Acknowledged by 李 明',
            actor: '李 明',
            source,
            locator: id('ACK2'),
          }),
          event(entries(2), '2026-03-17T15:20:00Z', {
            text: 'Resolved through the integration API',
            actor: 'Checkout',
            source,
            locator: id('RES1'),
          }),
          event(entries(3), '2026-03-17T14:58:03Z', {
            text: 'Replica lag 90 s & growing, see =HYPERLINK("x")',
            source,
            locator: id('NOTE'),
          }),
          event(entries(4), '2026-03-17T14:50:00Z', {
            text: 'Custom field value change',
            source,
            locator: id('FLD1'),
          }),
          event(entries(5), '2026-03-17T14:31:07Z', {
            text: `Acknowledged by ${ZOE}`,
            actor: ZOE,
            source,
            locator: id('ACK1'),
            milestone: 'acknowledged',
          }),
          event(entries(6), '2026-03-17T14:28:50Z', {
            text: `Notified ${ZOE} by phone`,
            actor: ZOE,
            source,
            locator: id('NOTI'),
            suggested: false,
            hint: 'notification',
          }),
          event(entries(7), '2026-03-17T14:28:46Z', {
            text: 'Triggered through the API: Checkout: error rate above 5 %',
            actor: 'Checkout',
            source,
            link: `${incidentPage}/log_entries/R7FERRY000000000000000TRIG`,
            locator: id('TRIG'),
          }),
        ],
      }),
    );
  });

  it('say what is doubtful, what was left out, and that more pages exist', () => {
    expect(readAs(importer, evidenceOf('pagerduty-log-entries', 'first-page.json'))).toEqual(
      reading({
        events: [
          event('$.log_entries[4]', '2026-03-17T14:35:00Z', {
            text: 'Merged into another incident',
            source,
            locator: 'pagerduty:R7E',
          }),
          event('$.log_entries[6]', '2026-03-17T14:33:00Z', {
            text: 'Reach ack limit',
            source,
            locator: 'pagerduty:R7G',
          }),
        ],
        doubts: [
          doubt('$.log_entries[0].created_at', {
            text: 'Escalated to 李 明 by timeout',
            why: 'Its time names no zone: "2026-03-17T14:40:00". It is probably UTC.',
            proposed: { at: at('2026-03-17T14:40:00Z'), approximate: false },
            actor: 'Checkout',
            source,
            locator: 'pagerduty:R7A',
            raw: '{"id":"R7A","type":"escalate_log_entry","summary":"Escalated to 李 明 by timeout","created_at":"2026-03-17T14:40:00","agent":{"type":"service_reference","summary":"Checkout"}}',
          }),
          doubt('$.log_entries[1].created_at', {
            text: 'Assigned to 李 明',
            why: 'It has no time.',
            source,
            locator: 'pagerduty:R7B',
            raw: '{"id":"R7B","type":"assign_log_entry","summary":"Assigned to 李 明","created_at":null}',
          }),
          doubt('$.log_entries[2].created_at', {
            text: 'Snoozed for 1 hour',
            why: 'Its time cannot be read: "yesterday".',
            source,
            locator: 'pagerduty:R7C',
            raw: '{"id":"R7C","type":"snooze_log_entry","summary":"Snoozed for 1 hour","created_at":"yesterday"}',
          }),
        ],
        skipped: [
          skip('$.log_entries[3]', '"R7D"', 'It is no entry: it has no fields that could be read.'),
          skip('$.log_entries[5]', '{"id":"R7F","created_at":"2026-03-17T14:34:00Z"}', 'It has no text.'),
          skip(
            '$.more',
            'more: true',
            'The file is only one page of several: PagerDuty holds more than this. Fetch the next pages, or all with a higher limit, and import them too.',
          ),
        ],
      }),
    );
  });

  const one = entry('A', 'escalate', 10);
  const two = entry('B', 'assign', 11);
  it.each([
    ['a page', pasted({ log_entries: [one, two] }), ['$.log_entries[0]', '$.log_entries[1]']],
    ['a bare list', pasted([one, two]), ['$[0]', '$[1]']],
    ['one that was fetched alone', pasted({ log_entry: one }), ['$.log_entry']],
    ['a bare one', pasted(one), ['$']],
    [
      'pages in a list',
      pasted([{ log_entries: [one] }, { log_entries: [two] }]),
      ['$[0].log_entries[0]', '$[1].log_entries[0]'],
    ],
    ['lists in a list', pasted([[one], [two]]), ['$[0][0]', '$[1][0]']],
    ['one a line', pastedText(`${JSON.stringify(one)}\n${JSON.stringify(two)}\n`), ['$[0]', '$[1]']],
  ])('are read from %s', (_, evidence, paths) => {
    expect(importer.recognise(evidence)).toBeGreaterThanOrEqual(0.9);
    const { events, doubts, skipped } = readAs(importer, evidence);
    expect(events.map(({ where }) => where)).toEqual(paths.map((path) => ({ kind: 'path', path })));
    expect([...doubts, ...skipped]).toEqual([]);
  });

  it('give no milestone where they are of several incidents, and none for a trigger', () => {
    const history = [entry('T', 'trigger', 10), entry('A', 'acknowledge', 11), entry('R', 'resolve', 12)];
    expect(milestonesOf(history)).toEqual([
      ['acknowledged', 'pagerduty:A'],
      ['resolved', 'pagerduty:R'],
    ]);
    expect(milestonesOf([...history, entry('X', 'escalate', 13, 'P2')])).toEqual([]);
  });

  it.each([
    ['what was wrong', { event_details: { description: 'Disk full' } }, 'Triggered by email: Disk full'],
    ['the subject', { channel: { type: 'email', subject: 'Disk full' } }, 'Triggered by email: Disk full'],
    ['the incident', { incident: { summary: '[#1] Disk' } }, 'Triggered by email: [#1] Disk'],
    ['nothing twice', { event_details: { description: 'by email' } }, 'Triggered by email'],
    ['nothing else', {}, 'Triggered by email'],
  ])('say of a trigger also %s', (_, fields, text) => {
    const trigger = { ...entry('T', 'trigger', 10), summary: 'Triggered by email', incident: {}, ...fields };
    expect(readAs(importer, pasted(trigger)).events.map((one) => one.text)).toEqual([text]);
  });

  it('give the same milestones whichever way they are sorted', () => {
    const history = ['11', '12', '13'].flatMap((minute) => [
      entry(`A${minute}`, 'acknowledge', Number(minute)),
      entry(`R${minute}`, 'resolve', Number(minute)),
    ]);
    const expected = [
      ['acknowledged', 'pagerduty:A11'],
      ['resolved', 'pagerduty:R13'],
    ];
    expect(milestonesOf(history)).toEqual(expected);
    expect(milestonesOf(history.toReversed()).toReversed()).toEqual(expected);
  });

  it.each([
    [
      'the first of two',
      [
        { more: true, offset: 0, limit: 1 },
        { more: false, offset: 1 },
      ],
      [],
    ],
    [
      'the last of two is not the end',
      [
        { more: true, offset: 0 },
        { more: true, offset: 1 },
      ],
      ['$[1].more'],
    ],
    [
      'pages in any order',
      [
        { more: false, offset: 1 },
        { more: true, offset: 0 },
      ],
      [],
    ],
    ['no first page', [{ more: false, offset: 200 }], ['$[0].offset']],
    ['fields of other kinds', [{ more: 'true', offset: '200' }], []],
  ])('say which page is missing: %s', (_, pages, paths) => {
    const value = pages.map((page) => ({ log_entries: [one], ...page }));
    const { skipped } = readAs(importer, pasted(value));
    expect(skipped.map(({ where }) => where)).toEqual(paths.map((path) => ({ kind: 'path', path })));
  });

  it('are recognised on an empty page, which is better said than called unknown', () => {
    const empty = pasted({ log_entries: [], limit: 25, offset: 0, more: false, total: null });
    expect(confidences(empty)).toEqual({ 'pagerduty-log-entries': 0.5 });
    expect(readAs(importer, empty)).toEqual(reading({}));
  });
});
