import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { alertmanagerAlerts } from '#shared/domain/timeline/importers/alertmanager-alerts';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { FIXTURE_OPTIONS, fixturesOf, formatsOf, readFixture } from './import-fixtures';
import { event, reading } from './whole-reading';

const FORMAT = 'alertmanager-alerts';
const ALERTMANAGER = { actor: 'Alertmanager', source: 'Alertmanager' };

const alert = {
  labels: { alertname: 'Disk' },
  annotations: {},
  startsAt: '2026-03-17T14:00:00Z',
  endsAt: '2026-03-17T14:04:00Z',
  updatedAt: '2026-03-17T14:05:00Z',
  fingerprint: 'f',
  receivers: [{ name: 'mail' }],
  status: { state: 'active', silencedBy: [], inhibitedBy: [] },
};

function evidenceOf(value: unknown) {
  const read = readTextEvidence('alerts.json', JSON.stringify(value));
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

function textsOf(value: unknown): string[] {
  const result = alertmanagerAlerts.read(evidenceOf(value), FIXTURE_OPTIONS);
  return result.ok ? result.reading.events.map(({ text }) => text) : [];
}

describe('the alerts that Alertmanager lists', () => {
  it.each(fixturesOf(FORMAT))('%s is taken for them and for nothing else', (file) => {
    expect(formatsOf(FORMAT, file)).toEqual([FORMAT]);
  });

  it('have ended where their state says so; what nobody was told of is not suggested', () => {
    const locator = (which: string, minute: string, what: string) =>
      `alertmanager:aa11bb22cc33dd4${which}/2026-03-17T14:${minute}:00.000Z/${what}`;
    expect(readFixture(FORMAT, 'alerts.json')).toEqual(
      reading({
        events: [
          event(
            '2026-03-17T14:02:00Z',
            'ErrorRate firing: Half of the answers are errors (service checkout, severity critical)',
            '$[0].startsAt',
            { ...ALERTMANAGER, locator: locator('4', '02', 'firing') },
          ),
          event(
            '2026-03-17T14:03:00Z',
            'ErrorRate firing (service search, severity warning)',
            '$[1].startsAt',
            {
              ...ALERTMANAGER,
              link: 'https://prometheus.example/graph',
              ...{ locator: locator('5', '03', 'firing'), suggested: false, hint: 'silenced' },
            },
          ),
          event('2026-03-17T14:04:00Z', 'Latency firing', '$[2].startsAt', {
            ...ALERTMANAGER,
            ...{ locator: locator('6', '04', 'firing'), suggested: false, hint: 'inhibited' },
          }),
          event('2026-03-17T14:05:00Z', 'Replicas firing', '$[3].startsAt', {
            ...ALERTMANAGER,
            locator: locator('7', '05', 'firing'),
          }),
          event('2026-03-17T14:20:00Z', 'Replicas resolved', '$[3].endsAt', {
            ...ALERTMANAGER,
            locator: locator('7', '05', 'resolved'),
          }),
        ],
        doubts: [
          {
            ...ALERTMANAGER,
            text: 'JustArrived firing',
            why: 'It does not say when it began.',
            ...{ proposed: null, link: '', locator: '', where: { kind: 'path', path: '$[4].startsAt' } },
            raw: '{"annotations":{},"fingerprint":"aa11bb22cc33dd48","receivers":[{"name":"night-shift"}],"startsAt":"0001-01-01T00:00:00.000Z","status":{"inhibitedBy":[],"silencedBy":[],"state":"unprocessed"},"labels"…',
          },
        ],
        skipped: [
          {
            text: 'null',
            why: 'This is no alert: an object was expected.',
            where: { kind: 'path', path: '$[5]' },
          },
        ],
      }),
    );
  });

  it('are read in their groups too', () => {
    expect(readFixture(FORMAT, 'groups.json')).toEqual(
      reading({
        events: [
          event(
            '2025-12-31T23:59:59.999Z',
            'BackupLate firing: Backups are late',
            '$[0].alerts[0].startsAt',
            {
              ...ALERTMANAGER,
              link: 'http://prometheus.example/graph',
              locator: 'alertmanager:0123456789abcdef/2025-12-31T23:59:59.999Z/firing',
              ...{ suggested: false, hint: 'muted' },
            },
          ),
        ],
      }),
    );
  });

  it.each([
    ['one alone', alert],
    ['the answer of the API before the second', { status: 'success', data: [alert] }],
    ['alerts without receivers', [{ ...alert, receivers: undefined }]],
    ['alerts taken out of a webhook', [{ ...alert, status: 'firing', receivers: undefined }]],
  ])('are known as %s', (_, value) => {
    expect([recogniseEvidence(evidenceOf(value)).map(({ format }) => format), textsOf(value)]).toEqual([
      [FORMAT],
      ['Disk firing'],
    ]);
  });

  it.each([
    ['a list of numbers', [[1], [2]]],
    ['labelled things that never start', [{ labels: {}, receivers: [] }]],
    ['things that start without labels', [{ startsAt: '2026-03-17T14:00:00Z', status: { state: 'active' } }]],
    ['fields that every object inherits', [{ labels: {} }, { startsAt: 'x' }]],
  ])('are not seen in %s', (_, value) => {
    expect(alertmanagerAlerts.recognise(evidenceOf(value))).toBe(0);
  });
});

it('an end in the past or the future of what still fires is no end', () => {
  const ends = ['2026-03-17T14:04:00Z', '2026-03-17T14:09:00Z', '0001-01-01T00:00:00Z', undefined];
  const found = ends.map((endsAt) => textsOf([{ ...alert, endsAt }]));
  expect(found).toEqual(ends.map(() => ['Disk firing']));
});
