import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { chatLog } from '#shared/domain/timeline/importers/chat-log';
import {
  PLAIN_EVENT,
  type ReadDoubt,
  type ReadEvent,
  type ReadOptions,
} from '#shared/domain/timeline/importers/importer';
import { recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { slackCopy } from '#shared/domain/timeline/importers/slack-copy';
import { slackDay } from '#shared/domain/timeline/importers/slack-day';
import { slackExport } from '#shared/domain/timeline/importers/slack-export';
import { type EpochMs, isoDate } from '#shared/domain/units';
import { evidenceOf, FIXTURES, NO_OPTIONS, readingOf } from './slack-fixtures';

const VIENNA = { day: isoDate('2026-03-17'), zone: 'Europe/Vienna' };

const at = (time: string) => Date.parse(time) as EpochMs; // times of these tests exist
const line = (number: number) => ({ kind: 'line', line: number }) as const;

function event(number: number, time: string, actor: string, text: string, hint = ''): ReadEvent {
  return { ...PLAIN_EVENT, at: at(time), text, actor, hint, source: 'Slack', where: line(number) };
}

function doubt(number: number, time: string | null, actor: string, text: string, why: string): ReadDoubt {
  const proposed = time === null ? null : { at: at(time), approximate: false };
  const where = line(number);
  return {
    text,
    why,
    proposed,
    actor,
    source: 'Slack',
    link: '',
    locator: '',
    where,
    raw: expect.any(String),
  };
}

const evidenceFrom = (text: string) => {
  const read = readTextEvidence('pasted', text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
};

/** What a copy tells, one line for each of its messages. */
function outline(text: string, options: Partial<ReadOptions> = VIENNA): string[] {
  const { events, doubts, skipped } = readingOf(slackCopy, evidenceFrom(text), options);
  const say = (time: EpochMs) => new Date(time).toISOString().slice(5, 19).replace('T', ' ');
  const told = [
    ...events.map((one) => ({ ...one, says: `${say(one.at)} ${one.actor}: ${one.text}` })),
    ...doubts.map((one) => ({
      ...one,
      says: `${one.proposed ? say(one.proposed.at) : 'never'}? ${one.actor}: ${one.text} | ${one.why}`,
    })),
    ...skipped.map((one) => ({ ...one, says: `skip ${one.text} | ${one.why}` })),
  ];
  const lineOf = ({ where }: (typeof told)[number]) => (where.kind === 'line' ? where.line : 0);
  return told.toSorted((a, b) => lineOf(a) - lineOf(b)).map(({ says }) => says);
}

describe('a chat copied from Slack', () => {
  it('tells of everything, in the shape of the desktop client', () => {
    const [mira, jun, ada] = ['Mira Oduya', 'Jun Park 박준', 'Ada Kowalczyk'];
    expect(readingOf(slackCopy, evidenceOf('slack-copy/desktop.txt'), VIENNA)).toEqual({
      events: [
        event(
          5,
          '2026-03-17T10:58Z',
          mira,
          'Checkout throws 502s, anybody else?',
          '3 reactions: eyes +1 skin-tone-3',
        ),
        event(13, '2026-03-17T10:59Z', mira, '@Jun Park can you look?', 'edited'),
        event(16, '2026-03-17T11:03Z', mira, 'graph.png'),
        {
          ...event(22, '2026-03-17T11:04Z', 'Pagebird', 'Error rate above 5 %', '4 replies, a bot'),
          suggested: false,
        },
        event(
          31,
          '2026-03-17T11:05Z',
          jun,
          'Pool is full, raising it',
          'reply in a thread, also sent to the channel',
        ),
        event(44, '2026-03-17T22:58Z', ada, 'Vendor says: restart at 9:00 tomorrow'),
        event(47, '2026-03-17T23:03Z', ada, 'Thanks all'),
      ],
      doubts: [],
      skipped: [
        { text: 'inc-41-payments', why: 'Stands before the first message.', where: line(1) },
        { text: 'Tuesday, March 17th', why: 'A day begins.', where: line(3) },
        { text: 'New', why: 'Marks what was not read yet.', where: line(36) },
        {
          text: 'Ada Kowalczyk joined #inc-41-payments along with 2 others.',
          why: 'Somebody joined.',
          where: line(39),
        },
      ],
      assumed: { day: true, zone: true },
      table: null,
    });
  });

  it('tells of everything, in the shape of the browser; a day that only the copy knew is doubted', () => {
    expect(readingOf(slackCopy, evidenceOf('slack-copy/browser.txt'), VIENNA)).toEqual({
      events: [
        event(
          1,
          '2026-03-17T13:23Z',
          'Mira Oduya',
          'Rolled back to 4f2c because 5a1b leaks connections',
          '3 reactions: tada',
        ),
        event(5, '2026-03-17T13:24Z', 'Mira Oduya', 'watching'),
      ],
      doubts: [
        doubt(
          8,
          '2026-03-18T13:10Z',
          'Sol Weiß',
          'Good morning all',
          '“Yesterday” does not say which day it is.',
        ),
        doubt(
          12,
          '2026-03-19T08:05Z',
          'Sol Weiß',
          'Was this all?',
          '“Yesterday” does not say which day it is.',
        ),
        doubt(
          15,
          '2026-03-20T07:50Z',
          'Mira Oduya',
          'Post-mortem is on Friday',
          '“Yesterday” does not say which day it is.',
        ),
      ],
      skipped: [
        { text: 'Yesterday', why: 'A day begins.', where: line(7) },
        { text: 'Today', why: 'A day begins.', where: line(11) },
      ],
      assumed: { day: true, zone: true },
      table: null,
    });
  });

  it('tells of everything, in the shape of the first client; its days need no other', () => {
    const reading = readingOf(slackCopy, evidenceOf('slack-copy/classic.txt'), {
      day: null,
      zone: 'Europe/Vienna',
    });
    expect(reading).toEqual({
      events: [
        event(2, '2026-03-28T22:40Z', 'mira', 'Deploy is out'),
        event(4, '2026-03-28T22:41Z', 'mira', 'All green'),
        event(10, '2026-03-29T01:10Z', 'jun.park', 'Queue is back to normal'),
      ],
      doubts: [
        doubt(
          8,
          null,
          'jun.park',
          'Queue grows',
          'The clocks of Europe/Vienna were put forward over this time: it does not exist there.',
        ),
      ],
      skipped: [
        { text: '----- March 28th, 2026 -----', why: 'A day begins.', where: line(1) },
        { text: '----- March 29th, 2026 -----', why: 'A day begins.', where: line(7) },
      ],
      assumed: { day: false, zone: true },
      table: null,
    });
  });

  it('tells of a thread: days beside the times, times that are none, and addresses that say it to the second', () => {
    const yesterday = '“Yesterday” does not say which day it is.';
    expect(readingOf(slackCopy, evidenceOf('slack-copy/thread.txt'), VIENNA)).toEqual({
      events: [
        event(
          4,
          '2026-03-17T13:23Z',
          'Mira Oduya',
          'Who owns the pool?',
          'also sent to the channel, 2 replies',
        ),
        {
          ...event(20, '2026-03-17T14:27:00Z', 'Ada Kowalczyk', 'Restarted the broker'),
          link: 'https://acme.slack.com/archives/C01INC/p1773757620123456',
          locator: 'slack:C01INC/1773757620.123456',
        },
      ],
      doubts: [
        doubt(10, '2026-03-17T08:12Z', 'Jun Park', 'We do', yesterday),
        doubt(13, '2026-03-17T08:13Z', 'Jun Park', 'since May', yesterday),
        doubt(16, null, 'Sol Weiß', 'I can help', 'Of its time the copy says only “3 days ago”.'),
      ],
      skipped: [
        { text: 'Thread', why: 'Stands before the first message.', where: line(1) },
        { text: 'inc-41-payments', why: 'Stands before the first message.', where: line(2) },
      ],
      assumed: { day: true, zone: true },
      table: null,
    });
  });

  it.each<[string, string, string[]]>([
    [
      'a follow-up means the next such time',
      'Mira  11:58 AM\na\n12:01\nb\n1:05\nc',
      ['03-17 10:58:00 Mira: a', '03-17 11:01:00 Mira: b', '03-17 12:05:00 Mira: c'],
    ],
    [
      'midnight',
      'Mira  11:58 PM\na\n12:03\nb\n\nJun  1:10 AM\nc',
      ['03-17 22:58:00 Mira: a', '03-17 23:03:00 Mira: b', '03-18 00:10:00 Jun: c'],
    ],
    [
      '12 AM and 12 PM',
      'Mira  12:00 AM\na\n\nJun  12:00 PM\nb',
      ['03-16 23:00:00 Mira: a', '03-17 11:00:00 Jun: b'],
    ],
    [
      'a clock that counts to 24',
      'Mira  11:58\na\n13:01\nb',
      ['03-17 10:58:00 Mira: a', '03-17 12:01:00 Mira: b'],
    ],
    [
      '24 hours on a line of its own',
      'Mira\n  11:58\na\n13:01\nb',
      ['03-17 10:58:00 Mira: a', '03-17 12:01:00 Mira: b'],
    ],
    [
      'an hour back',
      'Mira  10:25 PM\na\n\nJun  6:53 PM\nb',
      [
        '03-17 21:25:00 Mira: a',
        '03-18 17:53:00? Jun: b | It is earlier than the message before it: of another day?',
      ],
    ],
    [
      'a copy that begins with a follow-up',
      '9:04\na\n\nJun  9:05 AM\nb',
      ['03-17 08:04:00? : a | Nothing says whether this is before or after noon.', '03-17 08:05:00 Jun: b'],
    ],
    [
      'one name in two lines, as Rocket.Chat copies it',
      'mira\nmira\n10:50 AM\na\n\njun\njun\n11:00 AM\nb',
      ['03-17 09:50:00 mira: a', '03-17 10:00:00 jun: b'],
    ],
    [
      'no blank line between messages',
      'Mira Oduya\n  9:10 AM\nIt is down.\nJun\n  9:11 AM\non it',
      ['03-17 08:10:00 Mira Oduya: It is down.', '03-17 08:11:00 Jun: on it'],
    ],
    [
      'yesterday and today',
      'Yesterday\nMira  9:10 PM\na\nToday\nJun  9:11 AM\nb',
      [
        'skip Yesterday | A day begins.',
        '03-17 20:10:00 Mira: a',
        'skip Today | A day begins.',
        '03-18 08:11:00 Jun: b',
      ],
    ],
    [
      'today below a date',
      'March 10th\nMira  9:10 PM\na\nToday\nJun  9:11 AM\nb',
      [
        'skip March 10th | A day begins.',
        '03-10 20:10:00 Mira: a',
        'skip Today | A day begins.',
        '03-11 08:11:00? Jun: b | “Today” does not say which day it is.',
      ],
    ],
    [
      'a weekday in a thread',
      'Mira\n  Thursday at 8:19 PM\na',
      ['03-19 19:19:00? Mira: a | “Thursday” does not say which day it is.'],
    ],
    [
      'a message that is only a day, a number, an emoji',
      'Mira  9:10 AM\nToday\n9:11\n42\n9:12\n:tada:\n\nJun  9:13 AM\nok',
      [
        '03-17 08:10:00 Mira: Today',
        '03-17 08:11:00 Mira: 42',
        '03-17 08:12:00 Mira: :tada:',
        '03-17 08:13:00 Jun: ok',
      ],
    ],
    [
      'times and brackets within messages',
      'Mira  9:10 AM\nrestarted at 9:05\nsee [9:06] and 12:00 is noon\n\nJun  9:13 AM\nok',
      ['03-17 08:10:00 Mira: restarted at 9:05 see [9:06] and 12:00 is noon', '03-17 08:13:00 Jun: ok'],
    ],
    [
      'hours that no clock shows',
      'Mira  9:10 AM\n25:10\n9:72\n0:15 PM\n\nJun  9:13 AM\nok',
      ['03-17 08:10:00 Mira: 25:10 9:72 0:15 PM', '03-17 08:13:00 Jun: ok'],
    ],
    [
      'a message without words',
      'Mira  9:10 AM\n\nJun  9:13 AM\nok',
      ['skip Mira | It has no text.', '03-17 08:13:00 Jun: ok'],
    ],
    [
      'other line ends and turned text',
      'Mira\u200b  9:10\u202fAM\r\na\u202eb\r\rJun  9:13 AM\rok',
      ['03-17 08:10:00 Mira: ab', '03-17 08:13:00 Jun: ok'],
    ],
    [
      'topics and leaving',
      'Mira  9:10 AM\nset the channel topic: all clear\n\nJun  9:13 AM\nwas added to inc-41 by Mira\n.\n9:14\njoined the call late',
      [
        'skip Mira set the channel topic: all clear | The topic of the channel was set.',
        'skip Jun was added to inc-41 by Mira . | Somebody was added or removed.',
        '03-17 08:14:00 Jun: joined the call late',
      ],
    ],
    [
      'a day that is all that somebody wrote',
      'Mira  9:10 AM\nToday\n\nJun  9:13 AM\nok',
      ['03-17 08:10:00 Mira: Today', '03-17 08:13:00 Jun: ok'],
    ],
    [
      'a time below a sentence',
      'Mira\n9:10 AM\nthe whole cluster is down because of it\n9:12 AM\nstill down',
      ['03-17 08:10:00 Mira: the whole cluster is down because of it', '03-17 08:12:00 Mira: still down'],
    ],
    [
      'follow-ups that say AM below names that stand beside their times',
      'Mira Oduya  [9:01 AM]\nIt is down\n[9:04 AM]\non it\n9:05 AM\nbetter\n\nJun  [9:06 AM]\nok',
      [
        '03-17 08:01:00 Mira Oduya: It is down',
        '03-17 08:04:00 Mira Oduya: on it',
        '03-17 08:05:00 Mira Oduya: better',
        '03-17 08:06:00 Jun: ok',
      ],
    ],
    [
      'the mark of what is new, and a date, above a follow-up as well',
      'Mira  9:01 PM\nIt is down\nNew\n9:04\non it\nMarch 18th, 2026\n9:05\nToday\n9:06\nok',
      [
        '03-17 20:01:00 Mira: It is down',
        'skip New | Marks what was not read yet.',
        '03-17 20:04:00 Mira: on it',
        'skip March 18th, 2026 | A day begins.',
        '03-18 08:05:00? Mira: Today | Nothing says whether this is before or after noon.',
        '03-18 08:06:00 Mira: ok',
      ],
    ],
    [
      'what the client shows below a message, and no name',
      'Mira Oduya\n  9:01 AM\nIt is down\n3 replies\n9:04 AM\non it',
      ['03-17 08:01:00 Mira Oduya: It is down', '03-17 08:04:00 Mira Oduya: on it'],
    ],
    [
      'an address without a time in it',
      'Mira  [9:10 AM](https://a.example/x)\na',
      ['03-17 08:10:00 Mira: a'],
    ],
  ])('reads %s', (_, text, told) => {
    expect(outline(text)).toEqual(told);
  });

  it('doubts a time that was there twice, and offers the first', () => {
    const told = outline('October 25th, 2026\nMira  2:30 AM\na', { ...VIENNA, day: null });
    expect(told).toEqual([
      'skip October 25th, 2026 | A day begins.',
      '10-25 00:30:00? Mira: a | The clocks of Europe/Vienna were put back over this time: it was there twice.',
    ]);
  });

  it('has no days of its own where nobody has named one', () => {
    const { doubts, assumed } = readingOf(
      slackCopy,
      evidenceFrom('March 17th\nMira  2:30 AM\na'),
      NO_OPTIONS,
    );
    expect({ doubts, assumed }).toEqual({
      doubts: [doubt(2, null, 'Mira', 'a', 'The date has no year.')],
      assumed: { day: true, zone: true },
    });
  });

  it('is on no invented day where nobody has said one', () => {
    const { events, doubts } = readingOf(slackCopy, evidenceFrom('Mira  2:30 AM\na'), NO_OPTIONS);
    expect({ events, doubts }).toEqual({
      events: [],
      doubts: [doubt(1, null, 'Mira', 'a', 'No day is known for this time.')],
    });
  });

  it('believes no year that no incident lies in', () => {
    expect(outline('January 1st, 0001\nMira  2:30 AM\na', { ...VIENNA, day: null })).toEqual([
      'skip January 1st, 0001 | A day begins.',
      'never? Mira: a | The year is 1.',
    ]);
  });

  it.each([
    ' ',
    ':',
    ':a',
    'a  9:10',
    '[9:10] ',
    '(edited) ',
    '3 days ago ',
    '\n',
    '9:10 AM\n',
    'Today\n',
    ':a:\n1\n',
  ])('is read in no time, whatever it repeats: %j', (unit) => {
    const text = `Mira  9:10 AM\na${unit.repeat(20_000)}b\n\nJun  9:11 AM\nok`;
    expect(outline(text).at(-1)).toContain('Jun: ok');
  });

  it('goes on from the event that is there already', () => {
    const lastAt = at('2026-03-17T22:50:00Z');
    expect(outline('Mira  12:10 AM\na', { ...VIENNA, lastAt })).toEqual(['03-17 23:10:00 Mira: a']);
  });

  it.each(['desktop', 'browser', 'classic', 'thread'])(
    'is recognised, and as nothing else before a text: %s',
    (name) => {
      const formats = recogniseEvidence(evidenceOf(`slack-copy/${name}.txt`)).map(({ format }) => format);
      expect(formats).toEqual(['slack-copy', 'text']);
    },
  );

  it.each([
    ['lines with times', '14:23 — Alert fired\n14:25 — Rolled back'],
    ['lines with times in brackets', '[14:23] Cause: disk full\n[14:25] Cure: less logs\n[14:26] Cost: none'],
    ['times above texts', '2:23 PM\nAlert fired\n2:25 PM\nRolled back\n2:26 PM\nAll green'],
    ['times above texts, with a heading', 'Timeline\n14:23\nAlert fired\n14:25\nRolled back'],
    ['times behind texts', 'Alert fired   14:23\nRolled back   14:25\nAll green   14:30'],
    ['a table', '| 14:00 | Alert fired |\n| 14:02 | Rolled back |'],
    ['prose', 'We met at 9:30 AM.\nAnd again at\n2:15 PM, which was late.'],
    ['one time', 'Alert fired\n2:23 PM'],
  ])('is not recognised in %s', (_, text) => {
    const formats = recogniseEvidence(evidenceFrom(text)).map(({ format }) => format);
    expect(formats.filter((format) => format === 'slack-copy' || format === 'chat-log')).toEqual([]);
  });
});

describe('chats', () => {
  const others = readdirSync(FIXTURES, { withFileTypes: true, recursive: true }).filter(
    (file) => file.isFile() && !/slack-|chat-log/.test(file.parentPath),
  );

  it.each(others.map(({ name, parentPath }) => relative(FIXTURES, join(parentPath, name))))(
    'are not recognised in evidence of other formats: %s',
    (file) => {
      const evidence = evidenceOf(file);
      expect([slackCopy, slackDay, slackExport, chatLog].map((one) => one.recognise(evidence))).toEqual([
        0, 0, 0, 0,
      ]);
    },
  );
});

describe('a chat log', () => {
  it('tells of who said what, in the zone of the reader', () => {
    const said = (...args: Parameters<typeof event>) => ({ ...event(...args), source: 'Chat log' });
    expect(readingOf(chatLog, evidenceOf('chat-log/gateway.txt'), { ...VIENNA, day: null })).toEqual({
      events: [
        said(2, '2026-03-17T09:23:50Z', 'mira', 'The queue grows since 10:20'),
        said(4, '2026-03-17T09:24:01Z', 'jun park', 'Restarting: broker 2'),
        said(5, '2026-03-17T22:59:59Z', 'mira', '<b>done</b>'),
        said(7, '2026-03-17T23:10Z', 'sol', 'late'),
      ],
      doubts: [
        {
          ...doubt(6, '2026-03-17T09:24:10Z', 'mira', 'no such month', 'There is no day 2026-13-17.'),
          source: 'Chat log',
        },
      ],
      skipped: [{ text: 'Log of #ops', why: 'Stands before the first message.', where: line(1) }],
      assumed: { day: false, zone: true },
      table: null,
    });
  });

  it('is recognised by names that stand behind the bracket, or speak again', () => {
    const first = (text: string) => recogniseEvidence(evidenceFrom(text))[0]?.format;
    expect(recogniseEvidence(evidenceOf('chat-log/gateway.txt')).map(({ format }) => format)).toEqual([
      'chat-log',
      'text',
    ]);
    expect(first('[2:20 PM]mira: a\n[2:23 PM]jun: b')).toBe('chat-log');
    expect(first('[2:20 PM] mira: a\n[2:23 PM] jun: b\n[2:24 PM] mira: c')).toBe('chat-log');
    expect(first('[2:20 PM] Cause: a\n[2:23 PM] Effect: b\n[2:24 PM] Cure: c')).toBe('text');
  });
});
