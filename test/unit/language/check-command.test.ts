import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../electron/commands/check-report';

function report(source: string, ...args: string[]) {
  return reportFile(args, () => source);
}

describe('checking a file from a terminal', () => {
  it('says nothing, with exit code 0, where there is nothing to say', () => {
    expect(report('The disk was full.', 'a.md')).toEqual({ exitCode: 0, output: '', error: '' });
  });

  it('tells blame at length and a hint about quality quietly', () => {
    const source =
      '# Review\n\nTomas broke the build.\n\n## Action items\n\n- Improve\n  monitoring of the disk';
    expect(report(source, 'a.md', '--people', 'Tomas Novak')).toEqual({
      exitCode: 1,
      error: '',
      output: [
        'a.md:3:1 high person-harms: Tomas broke the build',
        '    Naming who did it ends the search; what the system allowed keeps it open.',
        '    say instead: The build broke',
        '    ask: What made this look like the right step at that moment?',
        'a.md:7:3 quality action-improves: Improve',
        '    ask: What would be different afterwards, and what number would show it?',
      ].join('\n'),
    });
  });

  it('prints one object with --json, hints included', () => {
    const { exitCode, output } = report('## Actions\n\n- Review alerts', 'a.md', '--json');
    expect([exitCode, JSON.parse(output)]).toEqual([
      1,
      {
        findings: [
          {
            line: 3,
            column: 3,
            start: 14,
            end: 20,
            rule: 'action-explores',
            category: 'vague_action',
            group: 'quality',
            severity: 'low',
            text: 'Review',
            why: 'Looking at something has no end of its own; what will lie on the table afterwards has.',
            suggestion: null,
            question: 'What will exist when this is done, and how long may it take?',
          },
        ],
      },
    ]);
    expect(report('', 'a.md', '--json').output).toBe('{"findings":[]}');
  });

  it('reads a .txt file without markup', () => {
    const source = '    Tomas broke the build.';
    expect([report(source, 'a.md').exitCode, report(source, 'a.TXT').exitCode]).toEqual([0, 1]);
  });

  it.each([
    ['no file', [], /^Usage: /],
    ['two files', ['a.md', 'b.md'], /^Usage: /],
    ['an unknown flag', ['a.md', '--loud'], /^Unknown option '--loud'/],
    ['people without names', ['a.md', '--people'], /people/],
  ])('answers %s in one line, exit code 2', (_name, args, message) => {
    const { exitCode, output, error } = reportFile(args, () => '');
    expect([exitCode, output, error.split('\n').length]).toEqual([2, '', 1]);
    expect(error).toMatch(message);
  });

  it('answers what cannot be read in one line, exit code 2', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const binary = join(folder, 'picture.md');
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x00, 0x01]));
    const read = (file: string): string => readFileSync(file, 'utf8');
    expect([folder, join(folder, 'none.md'), binary].map((file) => reportFile([file], read))).toEqual([
      { exitCode: 2, output: '', error: `${folder}: this is a directory; name a file in it` },
      { exitCode: 2, output: '', error: `${join(folder, 'none.md')}: there is no such file` },
      { exitCode: 2, output: '', error: `${binary}: this is not a text file` },
    ]);
  });
});
