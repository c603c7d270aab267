import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { grafanaAnnotations } from '#shared/domain/timeline/importers/grafana-annotations';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { FIXTURE_OPTIONS, fixturesOf, formatsOf, readFixture } from './import-fixtures';
import { event, instant, reading } from './whole-reading';

const FORMAT = 'grafana-annotations';
const path = (text: string) => ({ kind: 'path', path: text }) as const;

function evidenceOf(value: unknown) {
  const read = readTextEvidence('annotations.json', JSON.stringify(value));
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

/** What one annotation is read as. */
function readOne(annotation: object) {
  const whole = { time: 1773757380000, dashboardUID: 'd', panelId: 1, text: '', ...annotation };
  const result = grafanaAnnotations.read(evidenceOf([whole]), FIXTURE_OPTIONS);
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

describe('the annotations of Grafana', () => {
  it.each(fixturesOf(FORMAT))('%s is taken for them and for nothing else', (file) => {
    expect(formatsOf(FORMAT, file)).toEqual([FORMAT]);
  });

  it('are read with their region, their tags and the states of alerts in words', () => {
    const grafana = { source: 'Grafana', link: '' };
    expect(readFixture(FORMAT, 'annotations.json')).toEqual(
      reading({
        events: [
          event('2026-03-17T14:23:05Z', 'Deployed web 4.2 & cache see build 42 (until 15:10 UTC)', '$[0]', {
            ...{ ...grafana, actor: 'mbălan', hint: 'Tagged deploy, prod' },
            link: 'https://ci.example/builds/42?a=1&b=2',
            locator: 'grafana-annotation:uG_lG7z/1124',
          }),
          event(
            '2026-03-17T14:25:00Z',
            'Checkout errors {instance=web-1} - B=0.510000: from pending to alerting',
            '$[1]',
            { ...grafana, actor: 'Grafana', locator: 'grafana-annotation:uG_lG7z/1125' },
          ),
          event('2026-03-17T14:26:00Z', 'Checkout errors: from ok to no data', '$[2]', {
            ...{ ...grafana, actor: 'Grafana', locator: 'grafana-annotation:/1126' },
          }),
          event('2026-03-17T14:24:00Z', 'Checkout errors: from normal to pending', '$[3]', {
            ...{ ...grafana, actor: 'Grafana', locator: 'grafana-annotation:/1127' },
            ...{ suggested: false, hint: 'pending, did not fire' },
          }),
          event('2026-03-17T14:27:00Z', 'Freeze: load < 3 and > 1 (until 2026-03-19 00:00 UTC)', '$[5]', {
            ...{ ...grafana, locator: 'grafana-annotation:uG_lG7z/1129', hint: 'Tagged a, b, c, d, e …' },
          }),
          event('2026-03-17T14:29:00Z', 'Tagged deploy', '$[8]', {
            ...{ ...grafana, locator: 'grafana-annotation:uG_lG7z/1132' },
          }),
        ],
        doubts: [
          {
            ...{ ...grafana, actor: 'tobi', locator: 'grafana-annotation:uG_lG7z/1128' },
            text: 'Written by a script',
            why: 'Its time is not in milliseconds; in seconds it would be this.',
            proposed: { at: instant('2026-03-17T14:27:00Z'), approximate: false },
            where: path('$[4].time'),
            raw: '{"id":1128,"dashboardUID":"uG_lG7z","panelId":3,"login":"tobi","time":1773757620,"text":"Written by a script","tags":["bot"]}',
          },
          {
            ...{ ...grafana, actor: '', locator: 'grafana-annotation:uG_lG7z/1130', text: '' },
            why: 'It has no text.',
            proposed: { at: instant('2026-03-17T14:28:00Z'), approximate: false },
            where: path('$[6].text'),
            raw: '{"id":1130,"dashboardUID":"uG_lG7z","panelId":3,"time":1773757680000,"text":"<br>","tags":[]}',
          },
          {
            ...{ ...grafana, actor: '', locator: 'grafana-annotation:uG_lG7z/1131' },
            ...{ text: 'No time at all', why: 'It has no time.', proposed: null, where: path('$[7].time') },
            raw: '{"id":1131,"dashboardUID":"uG_lG7z","panelId":3,"text":"No time at all"}',
          },
        ],
        skipped: [{ text: '17', why: 'This is no annotation: an object was expected.', where: path('$[9]') }],
      }),
    );
  });

  it.each([
    ['a chat', [{ type: 'message', ts: '1773757380.000100', text: 'hello' }]],
    ['times without a panel', [{ time: 1773757380000, text: 'hello' }]],
    ['a panel without times', [{ dashboardUID: 'd', panelId: 1, text: 'hello' }]],
    ['a dashboard', { panels: [{ id: 1, title: 'Load' }], time: { from: 'now-6h', to: 'now' } }],
  ])('are not seen in %s', (_, value) => {
    expect(grafanaAnnotations.recognise(evidenceOf(value))).toBe(0);
  });

  it('are known by one of them alone', () => {
    const one = { time: 1773757380000, text: 'Deployed', dashboardUID: 'd', panelId: 1 };
    expect(recogniseEvidence(evidenceOf(one)).map(({ format }) => format)).toEqual([FORMAT]);
  });
});

describe('the text of an annotation', () => {
  it.each([
    ['a < b && c > d', 'a < b && c > d', ''],
    ['<p>One</p><p>two&nbsp;&#8212;&#x2014;</p>', 'One two ——', ''],
    ['&lt;b&gt; stays &bogus; &#1114112;', '<b> stays &bogus; &#1114112;', ''],
    ['<script>alert(1)</script>', 'alert(1)', ''],
    ["<a class='x' href='http://wiki.example/a'>Page</a>", 'Page', 'http://wiki.example/a'],
    ['<a href="javascript:alert(1)">Page</a>', 'Page', ''],
    ['<a href="file:///etc/passwd">Page</a>', 'Page', ''],
    ['<a href="ftp://a.example/x">Page</a>', 'Page', ''],
    ['=HYPERLINK("https://a.example")', '=HYPERLINK("https://a.example")', ''],
    ['one\ntwo\u0007', 'one two', ''],
  ])('%j is %j with the link %j', (written, text, link) => {
    expect(readOne({ text: written }).events.map((one) => [one.text, one.link])).toEqual([[text, link]]);
  });
});

describe('the time of an annotation', () => {
  it.each([
    [1773757380000, '2026-03-17T14:23:00.000Z', null],
    ['1773757380000', '2026-03-17T14:23:00.000Z', null],
    [1773757380000.7, '2026-03-17T14:23:00.000Z', null],
    [1773757380, null, '2026-03-17T14:23:00.000Z'],
    [1773757380000000, null, '2026-03-17T14:23:00.000Z'],
    [1e300, null, null],
    [-1773757380000, null, null],
    ['2026-03-17', null, null],
    ['', null, null],
    [true, null, null],
    [[1773757380000], null, null],
    [null, null, null],
  ])('%j is %j, or %j to be confirmed', (time, at, proposed) => {
    const { events, doubts } = readOne({ time, text: 'Deployed' });
    const iso = (moment: number | undefined) =>
      moment === undefined ? null : new Date(moment).toISOString();
    expect([iso(events[0]?.at), iso(doubts[0]?.proposed?.at), events.length + doubts.length]).toEqual([
      ...[at, proposed],
      1,
    ]);
  });

  it.each([0, null, 'soon', 1773757380000, 1773757370000])('an end of %j is none', (timeEnd) => {
    expect(readOne({ timeEnd, text: 'Deployed' }).events.map(({ text }) => text)).toEqual(['Deployed']);
  });
});

it('what only waited whether it would fire is not suggested', () => {
  const states = [
    ['Normal', 'Pending'],
    ['Pending', 'Normal (NoData)'],
    ['Pending', 'Alerting'],
    ['Alerting', 'Normal'],
    ['', 'Alerting'],
  ];
  const found = states.map(
    ([prevState, newState]) => readOne({ text: 'Disk', prevState, newState }).events[0],
  );
  expect(found.map((one) => [one?.text, one?.suggested])).toEqual([
    ['Disk: from normal to pending', false],
    ['Disk: from pending to normal (no data)', false],
    ['Disk: from pending to alerting', true],
    ['Disk: from alerting to normal', true],
    ['Disk: now alerting', true],
  ]);
});
