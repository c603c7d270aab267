const DEEP = 90;
const TOO_DEEP = 130;

/** Times as no service should write them, and some as they do. */
const TIMES = [
  ...['0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '2026-02-30T12:00:00Z'],
  ...['2026-03-17T25:61:00Z', '2026-03-17T24:00:00Z', '2026-03-17T14:23:60Z', '2026-03-17T14:23:05'],
  ...['2026-03-17T14:23:05.123456789Z', '2026-03-17 14:23:05 -0600', '2026-03-17T14:23:05+99:99'],
  ...['9999-12-31T23:59:59Z', '+275760-09-13T00:00:00Z', '-000001-01-01T00:00:00Z', '17 Mar 2026', 'now'],
  ...[
    '1773757380.000400',
    '1773757380',
    '1773757380000',
    '99999999999999999999',
    '1e400',
    'NaN',
    '-1',
    '14:23',
  ],
];

/** Texts that something behind a reader could take for more than text. */
export const HOSTILE_TEXTS = [
  ...['', ' ', '\n', 'a\nb', 'a\r\nb', '\u0000', '\u0007bell', '\u001b[31mred', '\u2028', '\u2029', '\u0085'],
  ...['\u202egnirts', '\ufeff', '\u200b', '\ud800', '\udc00x', '🧯', 'é', 'المهندس', 'Łukasz', '\u0301'],
  ...[
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '<!-- ',
    '&#0;',
    '&amp;lt;',
  ],
  ...[
    '=cmd|/C calc!A1',
    '+1',
    '@SUM(A1)',
    '-',
    '|',
    '| a | b |',
    '`',
    '**',
    '[x](javascript:alert(1))',
    '"',
    "'",
  ],
  ...['<@U123>', '<#C1|name>', '<https://a.example|label>', '<!here>', ':fire:', '&lt;@U1&gt;', '<@', '<'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'http://a b',
    'https://a.example/x\ny',
  ],
  ...[
    'https://a.example',
    'HTTPS://A.EXAMPLE/x?y#z',
    '//a.example',
    '../../x',
    'C:\\x',
    'constructor',
    '__proto__',
  ],
  ...[
    '14:23 — text',
    '2026-03-17 14:23 UTC — text',
    '[Detected] x',
    '- 14:23',
    '14:23–15:10 x',
    '~',
    'UTC',
    '—',
  ],
  ...TIMES,
];

/** Values as they stand in JSON; long ones are made when they are asked for. */
const HOSTILE_JSON: readonly (() => string)[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1', '0.1', '1e308', '-1e308', '1e400', '5e-324'],
  ...[
    '9007199254740993',
    '253402300800000',
    '8640000000000001',
    '1773757380',
    '1773757380000',
    '1773757380000000',
  ],
  ...['[]', '{}', '[[]]', '[null]', '{"":""}', '{"__proto__":{"polluted":true}}'],
  ...[
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":null}',
    '{"length":1e9}',
    '[{}, "x", 3]',
  ],
  '"\\ud800"',
].map((json) => () => json);

const LONG_JSON: readonly (() => string)[] = [
  () => JSON.stringify('x'.repeat(5_000)),
  () => JSON.stringify('🧯<a '.repeat(1_500)),
  () => JSON.stringify(' \n'.repeat(3_000)),
  () => '['.repeat(DEEP) + ']'.repeat(DEEP),
  () => `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  () => '['.repeat(TOO_DEEP) + ']'.repeat(TOO_DEEP),
  () => `[${'{},'.repeat(200)}{}]`,
];

const NAMES = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'length',
    'toJSON',
    'then',
  ],
  ...[
    '',
    ' ',
    '0',
    '-1',
    'é',
    '\u0000',
    '\n',
    '🧯',
    'a.b',
    'a[0]',
    '$',
    'time',
    'text',
    'status',
    'id',
    'data',
  ],
];

export function hostileText(choice: number): string {
  return HOSTILE_TEXTS[choice % HOSTILE_TEXTS.length] ?? '';
}

export function hostileName(choice: number): string {
  return NAMES[choice % NAMES.length] ?? '';
}

/** Mostly a text or a small value, now and then a long or deep one. */
export function hostileJson(choice: number): string {
  const part = choice % 16;
  const rest = Math.floor(choice / 16);
  if (part === 0) return LONG_JSON[rest % LONG_JSON.length]?.() ?? 'null';
  if (part < 8) return HOSTILE_JSON[rest % HOSTILE_JSON.length]?.() ?? 'null';
  return JSON.stringify(hostileText(rest));
}
