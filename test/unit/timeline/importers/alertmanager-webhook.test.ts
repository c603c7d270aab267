import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { LIMITS } from '#shared/domain/files/limits';
import { alertmanagerWebhook } from '#shared/domain/timeline/importers/alertmanager-webhook';
import { readAs } from '#shared/domain/timeline/importers/read-file';
import { FIXTURE_OPTIONS, fixturesOf, formatsOf, readFixture } from './import-fixtures';
import { event, instant, reading } from './whole-reading';

const FORMAT = 'alertmanager-webhook';
const ALERTMANAGER = { actor: 'Alertmanager', source: 'Alertmanager' };
const LINK = 'http://alertmanager.example:9093';
const path = (text: string) => ({ kind: 'path', path: text }) as const;

/** What a payload with these alerts is read as. */
function readPayload(payload: object) {
  const evidence = readTextEvidence('hook.json', JSON.stringify({ version: '4', groupKey: 'x', ...payload }));
  const found = evidence.ok ? readAs(evidence.evidence, FIXTURE_OPTIONS, null) : evidence;
  if (!found.ok || !('result' in found) || !found.result.ok) throw new Error('refused');
  expect(found.importer.format).toBe(FORMAT);
  return found.result.reading;
}

const firing = (labels: object, rest: object = {}) => ({
  ...{ status: 'firing', labels, annotations: {}, startsAt: '2026-03-17T14:00:00Z', fingerprint: 'f' },
  ...rest,
});

describe('a payload of Alertmanager', () => {
  it.each(fixturesOf(FORMAT))('%s is taken for one and for nothing else', (file) => {
    expect(formatsOf(FORMAT, file)).toEqual([FORMAT]);
  });

  it('gives an event when an alert begins and when it is resolved; what has no time is a doubt', () => {
    expect(readFixture(FORMAT, 'group.json')).toEqual(
      reading({
        events: [
          event(
            '2026-03-17T14:23:05.120Z',
            'QueueTooLong firing: More than 500 orders wait for “Kasse 1” (instance kasse-1, severity critical, shop Zürich)',
            '$.alerts[0].startsAt',
            {
              ...ALERTMANAGER,
              link: 'https://prometheus.example/graph?g0.expr=queue%3E500',
              locator: 'alertmanager:3fd18a6b0c8e2a11/2026-03-17T14:23:05.120Z/firing',
            },
          ),
          event(
            '2026-03-17T14:20:00Z',
            'QueueTooLong firing: More than 500 orders wait (instance kasse-2, severity critical, shop Genève)',
            '$.alerts[1].startsAt',
            {
              ...ALERTMANAGER,
              link: LINK,
              locator: 'alertmanager:90c1b7de44f0a2c3/2026-03-17T14:20:00.000Z/firing',
            },
          ),
          event(
            '2026-03-17T14:41:30.500Z',
            'QueueTooLong resolved (instance kasse-2, severity critical, shop Genève)',
            '$.alerts[1].endsAt',
            {
              ...ALERTMANAGER,
              link: LINK,
              locator: 'alertmanager:90c1b7de44f0a2c3/2026-03-17T14:20:00.000Z/resolved',
            },
          ),
          event('2026-03-17T13:00:00Z', 'DiskFull firing (severity warning)', '$.alerts[2].startsAt', {
            ...ALERTMANAGER,
            link: LINK,
          }),
        ],
        doubts: [
          {
            ...ALERTMANAGER,
            text: 'DiskFull resolved (severity warning)',
            why: 'It does not say when it ended.',
            ...{ proposed: null, link: LINK, locator: '', where: path('$.alerts[2].endsAt') },
            raw: '{"status":"resolved","labels":{"alertname":"DiskFull","severity":"warning"},"annotations":{},"startsAt":"2026-03-17T13:00:00Z","endsAt":"0001-01-01T00:00:00Z","generatorURL":""}',
          },
          {
            ...ALERTMANAGER,
            text: 'Alert firing: Nobody named this one',
            why: 'It does not say when it began in a way that can be read: startsAt is "yesterday".',
            ...{ proposed: null, link: LINK, locator: '', where: path('$.alerts[3].startsAt') },
            raw: '{"status":"firing","labels":{},"annotations":{"message":"Nobody named this one"},"startsAt":"yesterday","endsAt":"2026-03-17T14:00:00Z","fingerprint":"77aa00bb11cc22dd"}',
          },
        ],
        skipped: [
          {
            text: '"half of an alert"',
            why: 'This is no alert: an object was expected.',
            where: path('$.alerts[4]'),
          },
          {
            text: '2 alerts',
            why: 'The sender cut off what was too much for one message: it is not in this file.',
            where: path('$.truncatedAlerts'),
          },
        ],
      }),
    );
  });

  it('that stands one a line is read as one incident: an alert that is sent again is one event', () => {
    const known = { ...ALERTMANAGER, link: 'http://prometheus.example/graph' };
    const locator = 'alertmanager:0a0b0c0d0e0f0001/2026-11-02T08:00:00.000Z';
    expect(readFixture(FORMAT, 'one-a-line.ndjson')).toEqual(
      reading({
        events: [
          event(
            '2026-11-02T08:00:00Z',
            'CertificateEnds firing: The certificate of login ends in 1 h',
            '$[0].alerts[0].startsAt',
            { ...known, locator: `${locator}/firing` },
          ),
          event('2026-11-02T08:12:00Z', 'CertificateEnds resolved (service login)', '$[1].alerts[0].endsAt', {
            ...known,
            locator: `${locator}/resolved`,
          }),
        ],
      }),
    );
  });

  it('of Grafana, in a list, with the status of the group only, is read too', () => {
    const at = '2026-05-01T21:58:10.000Z';
    const link = 'https://grafana.example/alerting/grafana/ab12/view';
    const first = { ...ALERTMANAGER, link };
    expect(readFixture(FORMAT, 'from-grafana.json')).toEqual(
      reading({
        events: [
          event(at, 'Slow answers firing: p99 over 2 s (pod web-7d9)', '$[0].alerts[0].startsAt', {
            ...first,
            locator: `alertmanager:b1b2b3b4b5b6b7b8/${at}/firing`,
          }),
          event('2026-05-01T22:04:40Z', 'Slow answers resolved (pod web-7d9)', '$[0].alerts[0].endsAt', {
            ...first,
            locator: `alertmanager:b1b2b3b4b5b6b7b8/${at}/resolved`,
          }),
          event(at, 'Slow answers firing: p99 over 2 s (pod web-9ff)', '$[0].alerts[1].startsAt', {
            ...ALERTMANAGER,
            locator: `alertmanager:c1c2c3c4c5c6c7c8/${at}/firing`,
          }),
        ],
        doubts: [
          {
            ...ALERTMANAGER,
            text: 'Slow answers resolved (pod web-9ff)',
            why: 'It ended before it began.',
            proposed: { at: instant('2026-05-01T19:00:00Z'), approximate: false },
            link: '',
            locator: `alertmanager:c1c2c3c4c5c6c7c8/${at}/resolved`,
            where: path('$[0].alerts[1].endsAt'),
            raw: '{"labels":{"alertname":"Slow answers","grafana_folder":"Web shop","pod":"web-9ff"},"annotations":{"summary":"p99 over 2 s"},"startsAt":"2026-05-01T23:58:10+02:00","endsAt":"2026-05-01T21:00:00+02:00",…',
          },
        ],
        skipped: [
          {
            text: '{"title":"a payload of something else"}',
            why: 'This is no payload of a webhook: it holds no list of alerts.',
            where: path('$[1]'),
          },
        ],
      }),
    );
  });
});

describe('the text of an alert', () => {
  it.each([
    ['no name', {}, {}, 'Alert firing'],
    ['a summary', { alertname: 'Disk' }, { summary: 'Full', description: 'Very' }, 'Disk firing: Full'],
    ['a description', { alertname: 'Disk' }, { description: 'Very' }, 'Disk firing: Very'],
    [
      'a label that its summary says',
      { alertname: 'Disk', instance: 'a-1' },
      { summary: 'a-1 is full' },
      'Disk firing: a-1 is full',
    ],
    ['labels that are no texts', { alertname: 'Disk', instance: 3, service: null }, {}, 'Disk firing'],
    ['labels of nobody', { alertname: 'Disk', ['__proto__']: 'x' }, {}, 'Disk firing'],
    ['line ends', { alertname: 'Disk\r\n' }, { summary: 'a\n\tb\u0000c\u2028d' }, 'Disk firing: a bc d'],
    ['half of a letter', { alertname: 'Disk' }, { summary: 'a\ud83d' }, 'Disk firing: a\ufffd'],
    [
      'letters that turn the text around',
      { alertname: 'Disk' },
      { summary: '\u202egnol' },
      'Disk firing: gnol',
    ],
  ])('with %s', (_, labels, annotations, text) => {
    expect(readPayload({ alerts: [firing(labels, { annotations })] }).events.map((one) => one.text)).toEqual([
      text,
    ]);
  });

  it('is cut where it is too long, and says so', () => {
    const annotations = { summary: '🧯'.repeat(LIMITS.eventChars) };
    const [one] = readPayload({ alerts: [firing({ alertname: 'Disk' }, { annotations })] }).events;
    expect([one?.text.length, one?.text.slice(-9), one?.text.isWellFormed()]).toEqual([
      4_000,
      '🧯… (cut)',
      true,
    ]);
  });
});

it('an alert that begins again is two events, and so is one of two with the same name', () => {
  const again = { startsAt: '2026-03-17T15:00:00Z' };
  const labels = { alertname: 'Disk' };
  const { events } = readPayload({
    alerts: [
      firing(labels),
      firing(labels),
      firing(labels, again),
      firing({ ...labels, pod: 'b' }, { fingerprint: '' }),
      firing({ ...labels, pod: 'c' }, { fingerprint: '' }),
      firing({ ...labels, pod: 'c' }, { fingerprint: '' }),
    ],
  });
  expect(events.map(({ text, locator }) => [text, locator])).toEqual([
    ['Disk firing', 'alertmanager:f/2026-03-17T14:00:00.000Z/firing'],
    ['Disk firing', 'alertmanager:f/2026-03-17T15:00:00.000Z/firing'],
    ['Disk firing (pod b)', ''],
    ['Disk firing (pod c)', ''],
  ]);
});

it('more than can be told of one incident is refused, and the limit named', () => {
  const alerts = new Array(LIMITS.events + 1).fill('x');
  const evidence = { kind: 'json', name: 'hook.json', text: '', value: { alerts } } as const;
  expect(alertmanagerWebhook.read(evidence, FIXTURE_OPTIONS)).toEqual({
    ok: false,
    problem: {
      message: 'It has more than 200,000 entries, the most that one file may give. Export a shorter period.',
      where: null,
    },
  });
});
