import { describe, expect, it } from 'vitest';
import { readSlackMessage } from '#shared/domain/timeline/importers/slack-message';
import { plainSlackText } from '#shared/domain/timeline/importers/slack-text';
import type { SlackNames } from '#shared/domain/timeline/importers/slack-users';

const names: SlackNames = {
  people: new Map([
    ['U1', { name: 'Mira', isBot: false }],
    ['U2', { name: 'Pagebird', isBot: true }],
    ['U3', { name: '$& _Jun_', isBot: false }],
  ]),
  channels: new Map([['C1', 'ops']]),
};

describe("Slack's markup", () => {
  it.each([
    ['<@U1> and <@U1|old.name> and <@U9> and <@U9|nameless>', '@Mira and @Mira and @U9 and @nameless'],
    ['<@U3> writes', '@$& _Jun_ writes'],
    ['<#C1> <#C1|renamed> <#C9|other> <#C9|> <#C9>', '#ops #ops #other #C9 #C9'],
    ['<!here> <!channel> <!subteam^S1|@sre> <!subteam^S1>', '@here @channel @sre @S1'],
    ['<!date^1773756780^{date_short} {time}|Mar 17, 14:13>', 'Mar 17, 14:13'],
    ['see <https://a.example/x_y_z> now', 'see https://a.example/x_y_z now'],
    ['see <https://a.example/d?a=1&amp;b=2|the graph>', 'see the graph (https://a.example/d?a=1&b=2)'],
    ['<http://a.example|a.example> <https://a.example/|a.example>', 'http://a.example https://a.example/'],
    ['<mailto:ops@a.example|ops@a.example> <tel:+431|call>', 'ops@a.example call'],
    ['<javascript:alert(1)|click> <javascript:alert(2)>', 'click javascript:alert(2)'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;lt; &nbsp;', '1 < 2 && 3 > 2, &lt; &nbsp;'],
    ['*Rolled back* _now_ (*all* of it)', 'Rolled back now (all of it)'],
    ['*<https://a.example|graph>*', 'graph (https://a.example)'],
    ['disk_used_pct 2*3*4 _ * _ rm *.log *.tmp', 'disk_used_pct 2*3*4 _ * _ rm *.log *.tmp'],
    ['~is fixed~ is not', '~is fixed~ is not'],
    ['run `SELECT *\u00a0FROM a_b_c` &amp; wait', 'run `SELECT *\u00a0FROM a_b_c` & wait'],
    ['```\nif a &lt; b:\n\n  stop()\n```', ' `if a < b: / stop()` '],
    ['```one `two````', ' one `two `'],
    ['__init__ **all** _*it*_ *_it_*', '__init__ **all** it it'],
    ['``` never closed', '``` never closed'],
    ['< not a tag > <>', '< not a tag > <>'],
    ['a\0b <@U1>', 'ab @Mira'],
  ])('reads %j as plain text', (text, plain) => {
    expect(plainSlackText(text, names)).toBe(plain);
  });
});

describe('a message', () => {
  const where = { kind: 'path', path: '$[0]' } as const;
  const read = (message: object) => {
    const found = readSlackMessage(
      { type: 'message', ts: '1773756240.000400', user: 'U1', ...message },
      { names, source: '#ops', where },
    );
    if (found.kind === 'skip') return `skip: ${found.skip.why}`;
    if (found.kind === 'doubt') return `doubt: ${found.doubt.why}`;
    const { actor, text, suggested, hint } = found.event;
    return [`${suggested ? '+' : '-'} ${actor}: ${text}`, hint].filter((part) => part !== '').join(' | ');
  };

  it.each<[object, string]>([
    [{ text: 'one\ntwo\u202e \u200b three' }, '+ Mira: one two three'],
    [{ text: 'x'.repeat(4_001) }, `+ Mira: ${'x'.repeat(3_993)}… (cut)`],
    [{ text: '' }, 'skip: It has no text.'],
    [{ user: 'U2', text: 'Paging' }, '- Pagebird: Paging | a bot'],
    [{ user: undefined, bot_id: 'B7', text: 'Deployed' }, '- B7: Deployed | a bot'],
    [{ bot_profile: { name: 'Shipit' }, bot_id: 'B7', text: 'Deployed' }, '- Shipit: Deployed | a bot'],
    [
      { bot_id: 'B7', username: 'Shipit', text: 'v2', reactions: [{ name: 'rocket', users: ['U1', 'U3'] }] },
      '+ Shipit: v2 | 2 reactions: rocket, a bot',
    ],
    [
      { text: 'Why?', reactions: ['a', 'b', 'c', 'd'].map((name) => ({ name, count: 1 })) },
      '+ Mira: Why? | 4 reactions: a b c and others',
    ],
    [{ text: 'x', reactions: [{ name: 'a', count: -5 }, { count: 2 }, null] }, '+ Mira: x | 1 reaction: a'],
    [{ text: 'x', reply_count: 'many', thread_ts: '1773756240.000400' }, '+ Mira: x'],
    [{ user: 'U8', user_profile: { real_name: 'Sol Weiß' }, text: 'hi' }, '+ Sol Weiß: hi'],
    [{ user: '__proto__', text: 'hi' }, '+ __proto__: hi'],
    [
      { text: 'look <https://a.example>', attachments: [{ from_url: 'https://a.example', text: 'A page' }] },
      '+ Mira: look https://a.example',
    ],
    [
      { text: 'Firing', attachments: [{ pretext: 'High', text: '5 % *errors*' }] },
      '+ Mira: Firing High 5 % errors',
    ],
    [{ text: '', attachments: [{ fallback: 'No preview' }] }, '+ Mira: No preview'],
    [
      {
        text: '',
        attachments: [{ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*Down*' } }] }],
      },
      '+ Mira: Down',
    ],
    [
      {
        text: '',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Alert' } },
          {
            type: 'section',
            fields: [
              { type: 'mrkdwn', text: '*Service*' },
              { type: 'mrkdwn', text: 'api' },
            ],
          },
          { type: 'context', elements: [{ type: 'mrkdwn', text: 'by <@U1>' }] },
          {
            type: 'actions',
            elements: [{ type: 'button', text: { type: 'plain_text', text: 'Acknowledge' } }],
          },
          { type: 'image', image_url: 'https://a.example/x.png', alt_text: 'graph' },
          { type: 'divider' },
        ],
      },
      '+ Mira: Alert Service api by @Mira graph',
    ],
    [
      {
        text: '',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'channel', channel_id: 'C1' },
                  { type: 'text', text: ' ' },
                  { type: 'link', url: 'https://a.example' },
                ],
              },
              {
                type: 'rich_text_list',
                elements: [
                  { type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] },
                  { type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] },
                ],
              },
              { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a\n  b' }] },
            ],
          },
        ],
      },
      '+ Mira: #ops https://a.example first @here a / b',
    ],
    [{ text: 'the log', files: [{ name: 'a.log' }, { title: 'b' }, {}] }, '+ Mira: the log (a.log, b)'],
    [{ text: '<@U1> uploaded a.log', file: { name: 'a.log' } }, '+ Mira: @Mira uploaded a.log'],
    [{ type: 'reaction_added', text: 'x' }, 'skip: This is no message.'],
    [{ subtype: 'group_leave', text: 'x' }, 'skip: Somebody left.'],
    [{ subtype: 'constructor', text: 'x' }, 'doubt: It is of a kind that is not known: constructor.'],
    [{ subtype: 'pinned_item', text: 'x' }, 'skip: Something was pinned.'],
    [{ ts: undefined, text: 'x' }, 'doubt: Its time (ts) is missing or cannot be read.'],
    [{ ts: '99999999999.000001', text: 'x' }, 'doubt: Its time (ts) is missing or cannot be read.'],
    [{ ts: '0', text: 'x' }, 'doubt: Its time (ts) is missing or cannot be read.'],
    [
      { text: { toString: 'x' }, user: ['U1'], blocks: 7, files: 'x', attachments: {} },
      'skip: It has no text.',
    ],
  ])('%#: %j', (message, said) => {
    expect(read(message)).toBe(said);
  });

  it('keeps its ts as it is written, also where another program made a number of it', () => {
    const locator = (ts: unknown) => {
      const found = readSlackMessage({ ts, user: 'U1', text: 'x' }, { names, source: '', where });
      return found.kind === 'event' ? { locator: found.event.locator, at: found.event.at } : found.kind;
    };
    expect(['1577694990.000400', 1577694990.0004].map(locator)).toEqual([
      { locator: 'slack:1577694990.000400/U1', at: 1_577_694_990_000 },
      { locator: 'slack:1577694990.000400/U1', at: 1_577_694_990_000 },
    ]);
  });

  it('is no deeper than Slack writes: text below that is left', () => {
    let nested: object = { type: 'text', text: 'deep' };
    for (let depth = 0; depth < 50; depth += 1) nested = { type: 'rich_text_section', elements: [nested] };
    expect(read({ text: '', blocks: [{ type: 'rich_text', elements: [nested] }] })).toBe(
      'skip: It has no text.',
    );
  });

  it.each(['*', '_', '<', '`', '```', '&lt;', '<@U1|', '* ', '<a', ' ', '\n', '\ud800'])(
    'is read in no time, whatever it repeats: %j',
    (unit) => {
      const text = `a${unit.repeat(300_000)}b`;
      const code = { type: 'rich_text_preformatted', elements: [{ type: 'text', text }] };
      expect(read({ text })).toContain('Mira');
      expect(read({ text: '', blocks: [{ type: 'rich_text', elements: [code] }] })).toContain('Mira');
    },
  );
});
