import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PLAIN_EVENT, type ReadEvent, type Reading } from '#shared/domain/timeline/importers/importer';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { slackDay } from '#shared/domain/timeline/importers/slack-day';
import { slackExport } from '#shared/domain/timeline/importers/slack-export';
import type { EpochMs } from '#shared/domain/units';
import { evidenceFrom, evidenceOf, FIXTURES, readFolder, readingOf, zipFolder } from './slack-fixtures';

const whole = () => evidenceFrom('Acme Slack export.zip', zipFolder('slack-export'));
const day = () => evidenceOf('slack-day/inc-41.json');

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const at = (time: string) => Date.parse(`2026-03-${time}Z`) as EpochMs; // times of these tests exist
const path = (place: string) => ({ kind: 'path', path: place }) as const;

function event(time: string, text: string, rest: Partial<ReadEvent>): ReadEvent {
  return { ...PLAIN_EVENT, at: at(time), text, where: path(''), source: '#inc-41-payments', ...rest };
}

/** What day file and archive tell alike, but for where it stands and what the channel is called. */
function inc41(file: string, source: string): Reading {
  const place = (index: number) => ({ where: path(`${file}$[${index}]`), source });
  const pagebird = { actor: 'Pagebird' };
  const mira = { actor: 'mira' };
  const jun = { actor: 'Jun Park 박준' };
  return {
    events: [
      event(
        '17T14:02:00',
        'checkout-api: error rate above 5 % Region eu-west (https://status.example.com/eu) & eu-north Severity: critical',
        {
          ...pagebird,
          ...place(1),
          locator: 'slack:1773756120.000200/B01PB',
          hint: '2 reactions: eyes, a bot',
        },
      ),
      event('17T14:03:00', 'Escalated to @payments-on-call', {
        ...{ ...pagebird, ...place(2), locator: 'slack:1773756180.000300/U05PAGER' },
        ...{ suggested: false, hint: 'a bot' },
      }),
      event(
        '17T14:04:00',
        'Looking: @Jun Park 박준 can you check #ops? Errors > 5 %, see the graph (https://grafana.example.com/d/x_y_z)',
        { ...mira, ...place(3), locator: 'slack:1773756240.000400/U01MIRA', hint: '2 replies, edited' },
      ),
      event('17T14:05:00', 'Pool is full: `active 100 / waiting 412` raising `max_connections`', {
        ...{ ...jun, ...place(4), locator: 'slack:1773756300.000500/U02JUN', hint: 'reply in a thread' },
      }),
      event('17T14:07:00', 'Pool raised to 300 :tada:', {
        ...{ ...jun, ...place(5), locator: 'slack:1773756420.000700/U02JUN' },
        hint: '2 reactions: pushpin +1::skin-tone-3, reply in a thread, also sent to the channel',
      }),
      event('17T14:08:00', 'Shared pool.png, a deleted file', {
        ...{ ...place(6), actor: file === '' ? 'U03LEFT' : 'Sol' },
        locator: 'slack:1773756480.000800/U03LEFT',
      }),
      event('17T14:09:00', "Rolled back on @U04GONE's word, @U99NEVER watched", {
        ...{ ...place(7), actor: 'U04GONE', locator: 'slack:1773756540.000900/U04GONE' },
      }),
      event('17T14:10:00', '@Jun Park 박준 errors < 1 % since 14:08:tada:', {
        ...{ ...mira, ...place(8), locator: 'slack:1773756600.001000/U01MIRA' },
      }),
      event('17T14:11:00', 'closes the bridge', {
        ...{ ...mira, ...place(9), locator: 'slack:1773756660.001100/U01MIRA' },
      }),
    ],
    doubts: [
      {
        ...{ ...mira, ...place(12), link: '', locator: 'slack:1773756840.001400/U01MIRA' },
        text: 'A kind from a later year',
        why: 'It is of a kind that is not known: weekly_digest.',
        proposed: { at: at('17T14:14:00'), approximate: false },
        raw: expect.stringMatching(/^\{"type":"message","subtype":"weekly_digest"/),
      },
      {
        ...{ ...mira, ...place(13), link: '', locator: '' },
        text: 'No time on this one',
        why: 'Its time (ts) is missing or cannot be read.',
        proposed: null,
        raw: expect.stringContaining('"ts":"soon"'),
      },
    ],
    skipped: [
      { text: '@Jun Park 박준 has joined the channel', why: 'Somebody joined.', where: place(0).where },
      {
        text: '@mira set the channel topic: mitigated',
        why: 'The topic of the channel was set.',
        where: place(10).where,
      },
      { text: 'This message was deleted.', why: 'The message was deleted.', where: place(11).where },
      { text: 'mira', why: 'It has no text.', where: place(14).where },
      { text: 'not a message', why: 'This is no message.', where: place(15).where },
    ],
    assumed: { day: false, zone: false },
    table: null,
  };
}

describe('a Slack export', () => {
  it('tells of all channels, with people and channels by their names', () => {
    const channel = inc41('inc-41-payments/2026-03-17.json', '#inc-41-payments');
    expect(readingOf(slackExport, whole())).toEqual({
      ...channel,
      events: [
        event('17T14:05:30', 'shall I page the vendor?', {
          ...{ actor: 'Jun Park 박준', source: 'Slack', locator: 'slack:1773756330.000100/U02JUN' },
          where: path('D04QK7L9M2/2026-03-17.json$[0]'),
        }),
        ...channel.events,
        event('18T00:01:00', 'Post-mortem is due on Friday', {
          ...{
            actor: 'Slackbot',
            locator: 'slack:1773792060.000100/USLACKBOT',
            suggested: false,
            hint: 'a bot',
          },
          where: path('inc-41-payments/2026-03-18.json$[0]'),
        }),
        event('18T00:16:40', 'A huddle started', {
          ...{ actor: 'mira', locator: 'slack:1773793000.000100/U01MIRA' },
          where: path('inc-41-payments/2026-03-18.json$[1]'),
        }),
        event('17T14:05:00', 'Wien ist auch betroffen, siehe #wien', {
          ...{ actor: 'mira', source: '#wien', locator: 'slack:1773756300.000500/U01MIRA' },
          where: path('wien/2026-03-17.json$[0]'),
        }),
      ],
    });
  });

  it('tells of one day file the same, with the names that its messages bring along', () => {
    expect(readingOf(slackDay, day())).toEqual(inc41('', 'Slack'));
  });

  it('calls a message the same in the day file and in the archive, and no two messages the same', () => {
    const locators = (reading: Reading) => reading.events.map(({ locator }) => locator);
    const inArchive = locators(readingOf(slackExport, whole()));
    expect(new Set(inArchive).size).toBe(inArchive.length);
    expect(inArchive).toEqual(expect.arrayContaining(locators(readingOf(slackDay, day()))));
  });

  it('is recognised, whole and as one day, and as nothing else', () => {
    const formats = (evidence: ReturnType<typeof day>) =>
      recogniseEvidence(evidence).map(({ format }) => format);
    expect([formats(whole()), formats(day())]).toEqual([['slack-export'], ['slack-day']]);
  });

  it('is read as well where it was unpacked and packed again in a folder, by macOS', () => {
    const files = Object.entries(readFolder(`${FIXTURES}/slack-export`));
    const packed = zipSync({
      ...Object.fromEntries(files.map(([name, bytes]) => [`Acme export/${name}`, bytes])),
      '__MACOSX/Acme export/inc-41-payments/._2026-03-17.json': new Uint8Array([0, 5, 22, 7]),
      '__MACOSX/inc-41-payments/2026-03-17.json': new Uint8Array([0, 5, 22, 7]),
    });
    const evidence = evidenceFrom('x.zip', packed);
    const texts = (reading: Reading) => reading.events.map(({ text, source }) => `${source} ${text}`);
    expect(texts(readingOf(slackExport, evidence))).toEqual(texts(readingOf(slackExport, whole())));
  });

  it('takes names of an organisation with several workspaces, and of archives without any list', () => {
    const message = { type: 'message', ts: '1773756240.000400', user: 'W1', text: 'hi <@W1>' };
    const people = [{ id: 'W1', profile: { display_name: '', real_name: 'Ada Kowalczyk' } }];
    const archive = (files: Record<string, unknown>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, encode(value)])));
    const told = (files: Record<string, unknown>) => {
      const { events } = readingOf(slackExport, evidenceFrom('x.zip', archive(files)));
      return events.map(({ actor, text, source }) => ({ actor, text, source }));
    };
    expect(told({ 'ops/2026-03-17.json': [message], 'org_users.json': people })).toEqual([
      { actor: 'Ada Kowalczyk', text: 'hi @Ada Kowalczyk', source: '#ops' },
    ]);
    expect(told({ 'ops/2026-03-17.json': [message] })).toEqual([
      { actor: 'W1', text: 'hi @W1', source: '#ops' },
    ]);
  });

  it('leaves what is no day of a channel packed', () => {
    const files = {
      'users.json': encode([]),
      'canvases.json': new Uint8Array([0xff]),
      '__uploads/F1/pool.png': new Uint8Array([0xff]),
      'ops/canvas_in_the_conversation.json': new Uint8Array([0xff]),
      'ops/2026-03-17.json': encode({ messages: [] }),
    };
    expect(readingOf(slackExport, evidenceFrom('x.zip', zipSync(files)))).toEqual({
      ...{ events: [], doubts: [], assumed: { day: false, zone: false }, table: null },
      skipped: [
        {
          text: 'ops/2026-03-17.json',
          why: 'The file holds no list of messages.',
          where: path('ops/2026-03-17.json'),
        },
      ],
    });
  });

  it('says how far it has come, up to the end and never back', () => {
    const shares: number[] = [];
    readingOf(slackExport, whole(), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(4);
  });

  it('says of one day as well how far it has come', () => {
    const shares: number[] = [];
    readingOf(slackDay, day(), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([1]);
  });

  it('is told what is wrong with it where it is cut off', () => {
    const evidence = evidenceFrom('x.zip', zipFolder('slack-export').subarray(0, -30));
    expect(recogniseEvidence(evidence)).toEqual([slackExport]);
    expect(slackExport.read(evidence, { day: null, zone: 'UTC', lastAt: null, mapping: null })).toEqual({
      ok: false,
      problem: { message: 'It is a ZIP archive that is cut off or damaged.', where: null },
    });
  });

  it.each([
    [
      'not JSON',
      { 'a/2026-03-17.json': new TextEncoder().encode('[\n{"ts":') },
      'It is not JSON from line 2 on.',
    ],
    ['not a text', { 'a/2026-03-17.json': new Uint8Array([0x5b, 0xff, 0x5d]) }, 'It is no text in UTF-8.'],
    [
      'nested too deep',
      { 'a/2026-03-17.json': new TextEncoder().encode('['.repeat(500) + ']'.repeat(500)) },
      'Its JSON is nested more than 100 deep.',
    ],
  ])('refuses a day that is %s, and says which', (_, files, message) => {
    const evidence = evidenceFrom('x.zip', zipSync(files));
    expect(slackExport.read(evidence, { day: null, zone: 'UTC', lastAt: null, mapping: null })).toEqual({
      ok: false,
      problem: { message, where: path('a/2026-03-17.json') },
    });
  });

  it('refuses more messages than a timeline can hold', () => {
    const messages = Array.from({ length: 100_001 }, () => 0);
    const files = { 'a/2026-03-17.json': encode(messages), 'a/2026-03-18.json': encode(messages) };
    const evidence = evidenceFrom('x.zip', zipSync(files, { level: 0 }));
    expect(slackExport.read(evidence, { day: null, zone: 'UTC', lastAt: null, mapping: null })).toEqual({
      ok: false,
      problem: {
        message: 'It holds more than 200,000 messages. Export fewer days, or open the file of one day.',
        where: null,
      },
    });
  });
});
