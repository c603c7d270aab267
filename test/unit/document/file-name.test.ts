import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName } from '#shared/domain/document/file-name';
import { isoDate } from '#shared/domain/units';
import { hostileText } from './hostile-text';
import { recordOf } from './records';

const nameOf = (title: string, day = '2026-03-04') =>
  documentFileName(recordOf({ title, date: isoDate(day) }), 'md');

describe('the name of the saved document', () => {
  it.each([
    ['Confirmations held back', '2026-03-04', '2026-03-04 Confirmations held back.md'],
    ['`mail-relay` is *full*', '2026-03-04', '2026-03-04 mail-relay is full.md'],
    ['Confirmations held back', '', 'Confirmations held back.md'],
    ['', '2026-03-04', '2026-03-04 Post-mortem.md'],
    ['', '', 'Post-mortem.md'],
    ['..', '', 'Post-mortem.md'],
    ['../../etc/passwd', '', 'etc-passwd.md'],
    ['C:\\Windows\\win.ini', '', 'C-Windows-win.ini.md'],
    ['a<b>c:d"e|f?g*h', '', 'abc-de-fgh.md'],
    ['CON', '', 'Post-mortem CON.md'],
    ['nul.txt', '', 'Post-mortem nul.txt.md'],
    ['com1', '2026-03-04', '2026-03-04 com1.md'],
    ['.hidden', '', 'hidden.md'],
    ['ends in dots. . .', '', 'ends in dots.md'],
    ['line\nbreak\u0000\u202Egnp', '', 'line breakgnp.md'],
    ['Überlauf в очереди 日本語', '', 'Überlauf в очереди 日本語.md'],
  ])('of %j on %j is %j', (title, day, expected) => {
    expect(nameOf(title, day)).toBe(expected);
  });

  it('is short enough for every file system, and never cut inside a character', () => {
    for (const title of [
      'x'.repeat(10_000),
      '日'.repeat(10_000),
      '👩‍🚒'.repeat(3000),
      'word '.repeat(2000),
    ]) {
      const name = nameOf(title);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name.isWellFormed()).toBe(true);
      expect(name).toMatch(/^2026-03-04 .*[^ .]\.md$/u);
    }
  });

  it('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '2026-03-04'), (title, day) => {
        expect(nameOf(title, day)).toMatch(/^(?![\s.])[^\\/:*?"<>|\p{Cc}]*[^ .]\.md$/u);
      }),
      { numRuns: 500 },
    );
  });
});
