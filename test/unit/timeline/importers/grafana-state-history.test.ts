import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { grafanaStateHistory } from '#shared/domain/timeline/importers/grafana-state-history';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { FIXTURE_OPTIONS, fixturesOf, formatsOf, readFixture } from './import-fixtures';
import { event, instant, reading } from './whole-reading';

const FORMAT = 'grafana-state-history';
const GRAFANA = { actor: 'Grafana', source: 'Grafana' };
const path = (text: string) => ({ kind: 'path', path: text }) as const;

function evidenceOf(value: unknown) {
  const read = readTextEvidence('history.json', JSON.stringify(value));
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

function frame(times: unknown, lines: unknown) {
  return { schema: { fields: [{ name: 'time' }, { name: 'line' }] }, data: { values: [times, lines] } };
}

function readFrame(times: unknown, lines: unknown) {
  const result = grafanaStateHistory.read(evidenceOf(frame(times, lines)), FIXTURE_OPTIONS);
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

describe('the state history of Grafana', () => {
  it.each(fixturesOf(FORMAT))('%s is taken for it and for nothing else', (file) => {
    expect(formatsOf(FORMAT, file)).toEqual([FORMAT]);
  });

  it('gives an event for each change of a rule, once, in words', () => {
    const first = (minute: string, state: string) =>
      `grafana-state:rule-9/f00d1/2026-03-17T14:${minute}:00.000Z/${state}`;
    expect(readFixture(FORMAT, 'lines.json')).toEqual(
      reading({
        events: [
          event(
            '2026-03-17T14:24:00Z',
            'Checkout errors: from normal to pending (instance web-1, team Paiement é)',
            '$.data.values[1][0]',
            {
              ...{ ...GRAFANA, locator: first('24', 'pending') },
              ...{ suggested: false, hint: 'pending, did not fire' },
            },
          ),
          event(
            '2026-03-17T14:25:00Z',
            'Checkout errors: from pending to alerting (instance web-1, team Paiement é)',
            '$.data.values[1][1]',
            { ...GRAFANA, locator: first('25', 'alerting') },
          ),
          event(
            '2026-03-17T14:26:00Z',
            'Checkout errors: from alerting to error (instance web-1, team Suche): query timed out',
            '$.data.values[1][3]',
            { ...GRAFANA, locator: first('26', 'error') },
          ),
          event(
            '2026-03-17T14:31:00Z',
            'Named by its label: now alerting (no data)',
            '$.data.values[1][8]',
            GRAFANA,
          ),
        ],
        doubts: [
          {
            ...GRAFANA,
            ...{ text: 'Old rule', why: 'It does not say what the state became.', link: '', locator: '' },
            proposed: { at: instant('2026-03-17T14:28:00Z'), approximate: false },
            where: path('$.data.values[1][5]'),
            raw: '{"previous":"Alerting","ruleTitle":"Old rule"}',
          },
          {
            ...GRAFANA,
            ...{ text: 'Old rule: from alerting to normal', why: 'It has no time.', link: '', locator: '' },
            ...{ proposed: null, where: path('$.data.values[0][6]') },
            raw: '{"previous":"Alerting","current":"Normal","fingerprint":"f00d3","ruleTitle":"Old rule","ruleUID":"rule-3","labels":null}',
          },
        ],
        skipped: [
          {
            text: '"not JSON"',
            why: 'This is no change of state: an object was expected.',
            where: path('$.data.values[1][7]'),
          },
          {
            text: 'Checkout errors: from normal to normal (missing series) (team Paiement é)',
            why: 'The state stayed as it was.',
            where: path('$.data.values[1][4]'),
          },
        ],
      }),
    );
  });

  it('is read from columns of their own too, and from fields with their values', () => {
    const text = 'Disk {host=db-1} - B=40.000000: from alerting to normal';
    const which = '["Disk {host=db-1} - B=97.000000"]';
    expect(readFixture(FORMAT, 'columns.json')).toEqual(
      reading({
        events: [
          event(
            '2026-03-17T14:24:00Z',
            'Disk {host=db-1} - B=97.000000: from normal to alerting',
            '$[0].data.values[3][0]',
            { ...GRAFANA, locator: `grafana-state:rule-5/${which}/2026-03-17T14:24:00.000Z/alerting` },
          ),
          event('2026-03-17T14:28:20Z', 'Queue: from alerting to recovering', '$[1].fields[1].values[0]', {
            ...{ ...GRAFANA, locator: 'grafana-state:rule-6/q/2026-03-17T14:28:20.000Z/recovering' },
          }),
        ],
        doubts: [
          {
            ...{ ...GRAFANA, text, link: '' },
            why: 'Its time is not in milliseconds; in millionths of a second it would be this.',
            proposed: { at: instant('2026-03-17T14:25:00Z'), approximate: false },
            locator: `grafana-state:rule-5/${which.replace('97', '40')}/2026-03-17T14:25:00.000Z/normal`,
            where: path('$[0].data.values[0][1]'),
            raw: '{"ruleTitle":"Disk {host=db-1} - B=40.000000","previous":"Alerting","current":"Normal","ruleUID":"rule-5"}',
          },
        ],
        skipped: [
          {
            text: '{"schema":{"fields":[]},"data":{"values":[]}}',
            why: 'This is no state history: its columns are missing.',
            where: path('$[2]'),
          },
        ],
      }),
    );
  });

  it.each([
    ['an empty frame', frame([], []), [FORMAT]],
    ['a frame of measurements', { schema: { fields: [{ name: 'time' }, { name: 'value' }] } }, []],
    ['lines without a time', { schema: { fields: [{ name: 'line' }] } }, []],
    ['a frame without names', { schema: { fields: [null, 'time', { name: 3 }] } }, []],
    ['columns that are no lists', frame(null, { 0: 'x' }), [FORMAT]],
  ])('%s', (_, value, formats) => {
    const evidence = evidenceOf(value);
    expect([
      recogniseEvidence(evidence).map(({ format }) => format),
      grafanaStateHistory.read(evidence, FIXTURE_OPTIONS).ok,
    ]).toEqual([formats, true]);
  });
});

it('of two columns of one name the first counts', () => {
  const found = frame([1773757380000], [{ current: 'Alerting', ruleTitle: 'Disk' }]);
  const twice = {
    schema: { fields: [...found.schema.fields, { name: 'time' }] },
    data: { values: [...found.data.values, [1]] },
  };
  const result = grafanaStateHistory.read(evidenceOf(twice), FIXTURE_OPTIONS);
  expect(result.ok && result.reading.events.map(({ text }) => text)).toEqual(['Disk: now alerting']);
});

describe('a row of it', () => {
  const line = {
    previous: 'Pending',
    current: 'Alerting',
    ruleTitle: 'Disk',
    ruleUID: 'r',
    fingerprint: 'f',
  };
  const at = 1773757380000;

  it.each<[string, unknown, unknown, number, number, number]>([
    ['of columns of unequal length', [at], [line, line], 1, 1, 0],
    ['twice', [at, at], [line, line], 1, 0, 0],
    [
      'twice without its rule',
      [at, at],
      [
        { ...line, ruleUID: '' },
        { ...line, ruleUID: '' },
      ],
      1,
      0,
      0,
    ],
    ['of two rules at once', [at, at], [line, { ...line, ruleUID: 'q' }], 2, 0, 0],
    ['of the same state for the same reason', [at], [{ ...line, previous: 'Alerting' }], 0, 0, 1],
    ['of the same state for another reason', [at], [{ ...line, previous: 'Alerting (NoData)' }], 1, 0, 0],
    ['of two reasons for being normal', [at], [{ previous: 'Normal (Error)', current: 'Normal' }], 0, 0, 1],
    [
      'whose JSON is nested too deep',
      [at],
      [`{"current":"Alerting","values":${'['.repeat(500)}${']'.repeat(500)}}`],
      0,
      0,
      1,
    ],
    [
      'twice without a time',
      [null, null],
      [
        { ...line, ruleUID: '' },
        { ...line, ruleUID: '' },
      ],
      0,
      2,
      0,
    ],
    ['with states that are no texts', [at], [{ previous: 1, current: { text: 'x' } }], 0, 1, 0],
  ])('%s', (_, times, lines, events, doubts, skipped) => {
    const found = readFrame(times, lines);
    expect([found.events.length, found.doubts.length, found.skipped.length]).toEqual([
      events,
      doubts,
      skipped,
    ]);
  });
});
