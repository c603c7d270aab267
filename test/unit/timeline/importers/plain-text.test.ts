import { describe, expect, it } from 'vitest';
import { locatorOf, plainText } from '#shared/domain/timeline/importers/plain-text';
import { timesAsLong } from '../../../bench/times-as-long';

describe('plain text of an import', () => {
  it.each([
    ['tags that stand in a sentence', 'A <b>fix</b> is <em class="x">out</em>', 'A fix is out'],
    ['tags between lines', 'One<br/>two<p>three</p><LI>four', 'One two three four'],
    ['a script', '<script>alert(1)</script>', 'alert(1)'],
    ['an image with a handler', 'x<img src=x onerror=alert(1)>y', 'x y'],
    [
      'references, once',
      'a &amp; b &lt;b&gt; &#39;c&#x27; &amp;lt; &nope; &#0;',
      "a & b <b> 'c' &lt; &nope; &#0;",
    ],
    ['words in angle brackets', 'disk > 80 % on <host>, a < b', 'disk > 80 % on <host>, a < b'],
    ['addresses in angle brackets', 'see <https://a.example/b>', 'see <https://a.example/b>'],
    ['white space and control characters', ' a\r\n\tb\u0000c\u2028d ', 'a b c d'],
    ['marks that turn the direction', 'a\u202eb\u2066c', 'abc'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['nothing but tags', '<p><br></p>', ''],
  ])('of %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['just short enough', 'x'.repeat(20), 'x'.repeat(20)],
    ['one too long', 'x'.repeat(21), `${'x'.repeat(13)}… (cut)`],
    ['cut between the halves of a character', 'xxxxxxxxxxxx😀😀😀😀😀', 'xxxxxxxxxxxx… (cut)'],
    ['very long and empty in front', `${' '.repeat(100)}x`, '… (cut)'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text, 20)).toBe(plain);
  });

  it('takes no longer for a text of megabytes', () => {
    const [some, megabytes] = ['<b '.repeat(50_000), '<b '.repeat(5_000_000)];
    expect(plainText(megabytes)).toHaveLength(4_000);
    const read = (text: string) => () => plainText(text);
    expect(timesAsLong(read(megabytes), read(some), 4)).toBeLessThan(4);
  });
});

describe('locators of an import', () => {
  it.each([
    ['PT4K', 'x:PT4K'],
    [812, 'x:812'],
    [2 ** 60, ''],
    [1.5, ''],
    ['', ''],
    ['two words', ''],
    ['x'.repeat(201), ''],
    [null, ''],
    [{}, ''],
  ])('%j', (id, locator) => {
    expect(locatorOf('x:', id)).toBe(locator);
  });
});
