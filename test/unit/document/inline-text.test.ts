import { describe, expect, it } from 'vitest';
import { cleanText, linesOf } from '#shared/domain/document/clean-text';
import { parseCell, parseParagraphs, parseRun, plainText } from '#shared/domain/document/inline-text';
import { timesAsLong } from '../../bench/times-as-long';

const text = (value: string) => ({ type: 'text', value });

describe('what people type is inline Markdown', () => {
  it('understands code, emphasis, strong and links', () => {
    expect(parseRun('`pool` was *full*, **all day**: [graph](https://graphs.example/d/1 "Pool")')).toEqual([
      { type: 'inlineCode', value: 'pool' },
      text(' was '),
      { type: 'emphasis', children: [text('full')] },
      text(', '),
      { type: 'strong', children: [text('all day')] },
      text(': '),
      { type: 'link', url: 'https://graphs.example/d/1', title: 'Pool', children: [text('graph')] },
    ]);
  });

  it('makes a bare address a link and leaves the full stop outside', () => {
    expect(parseRun('see https://graphs.example/d/1.')).toEqual([
      text('see '),
      {
        type: 'link',
        url: 'https://graphs.example/d/1',
        title: null,
        children: [text('https://graphs.example/d/1')],
      },
      text('.'),
    ]);
  });

  it.each([
    ['# not a heading'],
    ['- not a list'],
    ['1. not a list'],
    ['+ not a list'],
    ['> not a quote'],
    ['---'],
    ['==='],
    ['```js'],
    ['~~~'],
    ['~~kept~~'],
    ['| a | b |'],
    ['[x] done'],
    ['[^1]: note'],
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<!-- a -->'],
    ['![alt](images/p.png)'],
    ['[a](javascript:alert(1))'],
    ['[a](JAVASCRIPT:alert(1))'],
    ['[a](data:text/html,x)'],
    ['[a](file:///etc/passwd)'],
    ['[a](/relative)'],
    ['[a](<java script:x>)'],
    ['<javascript:alert(1)>'],
    ['](javascript:alert(1))'],
    ['C:\\logs\\*.txt'],
    ['&lt;b&gt; &#42; &nbsp;'],
    ['snake_case_name and 5 * 3'],
    ['👩‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['مرحبا بالعالم'],
  ])('keeps %j as typed', (typed) => {
    expect(parseRun(typed)).toEqual([text(typed)]);
  });

  it('never loads an image: its address is a link like any bare address', () => {
    const address = 'https://tracker.example/p.png';
    expect(parseRun(`![alt](${address})`)).toEqual([
      text('![alt]('),
      { type: 'link', url: address, title: null, children: [text(address)] },
      text(')'),
    ]);
  });

  it('keeps emphasis literal where it is nested deeper than anybody writes', () => {
    const deep = `${'*a **b '.repeat(600)}${'b** a*'.repeat(600)}`;
    expect(plainText(deep).length).toBeGreaterThan(5000);
    const depth = (nodes: readonly object[]): number =>
      Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children as object[]) : 0)));
    expect(depth(parseRun(deep))).toBe(4);
  });

  it('reads 10,000 characters of any one trick about as quickly as so much code and emphasis', () => {
    const read = (typed: string) => () => parseRun(typed);
    const ordinary = read('The `pool` was *full* '.repeat(455));

    for (const trick of ['*a ', '[', '`', '![', '<', '**a_b ', '[a](', 'a@b.c ', '_', '\\', '|', '[a]: ']) {
      const typed = trick.repeat(Math.ceil(10_000 / trick.length));
      expect(timesAsLong(read(typed), ordinary, 8), JSON.stringify(trick)).toBeLessThan(8);
    }
  });
});

describe('lines', () => {
  it('become paragraphs in prose, line breaks in a cell and spaces in a heading', () => {
    const typed = ' one \r\n\n  two\u2028three';
    expect(parseParagraphs(typed).map(({ children }) => children)).toEqual([
      [text('one')],
      [text('two')],
      [text('three')],
    ]);
    expect(parseCell(typed)).toEqual([
      text('one'),
      { type: 'break' },
      text('two'),
      { type: 'break' },
      text('three'),
    ]);
    expect(parseRun(typed)).toEqual([text('one two three')]);
  });

  it('without a word are no lines', () => {
    expect(linesOf(' \n\t\n\u0000\uFEFF\n')).toEqual([]);
    expect(parseRun('')).toEqual([]);
    expect(parseCell('  ')).toEqual([]);
  });
});

describe('characters that nobody can see', () => {
  it.each([
    ['controls', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Bf', 'abcdef'],
    ['bidi overrides and isolates', 'a\u202Eb\u202Dc\u2066d\u2069e', 'abcde'],
    ['byte order marks', '\uFEFFa\uFEFFb', 'ab'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['tabs', 'a\tb', 'a b'],
    ['old and Unicode line ends', 'a\rb\u2029c', 'a\nb\nc'],
  ])('%s go, or become what they stand for', (_name, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('that scripts and emoji need stay', () => {
    expect(cleanText('می\u200Cخواهم 👩\u200D🚒 \u200Fא')).toBe('می\u200Cخواهم 👩\u200D🚒 \u200Fא');
  });
});

describe('in a table cell', () => {
  it('a pipe in an address is written as addresses write it', () => {
    expect(parseCell('https://x.example/?q=a|b')).toEqual([
      {
        type: 'link',
        url: 'https://x.example/?q=a%7Cb',
        title: null,
        children: [text('https://x.example/?q=a|b')],
      },
    ]);
  });

  it('code with a backslash before a pipe stays literal, since readers disagree on it', () => {
    expect(parseCell('run `a \\| b`')).toEqual([text('run `a \\| b`')]);
    expect(parseRun('run `a \\| b`')).toEqual([text('run '), { type: 'inlineCode', value: 'a \\| b' }]);
  });
});

describe('a text without markup', () => {
  it('is what a reader reads, on one line', () => {
    expect(plainText('`pool`  is *full*\nsee [graph](https://g.example)')).toBe('pool is full see graph');
  });
});
