import { describe, expect, it } from 'vitest';
import { checkMarkdown, checkPlainText } from '#shared/domain/language/check-markdown';
import { bestTime } from '../../bench/best-time';

function hintsIn(source: string): string[] {
  return checkMarkdown(source, [])
    .filter(({ group }) => group === 'quality')
    .map(({ category, line, start, end, text }) => {
      expect(source.slice(start, end)).toBe(text);
      return `${line} ${category}: ${text}`;
    });
}

describe('hints stand below the heading that says what a text is for', () => {
  it.each([
    ['actions', '## Action items\n\n- Improve monitoring', ['3 vague_action: Improve']],
    ['next steps, numbered', '# 5. Next steps\n1. [ ] Look into retries', ['2 vague_action: Look into']],
    ['a bold line for a heading', '**Follow-up**\n\n- Improve monitoring', ['3 vague_action: Improve']],
    [
      'a table of actions, its own column only',
      '## Actions\n\n| Action | Owner |\n|---|---|\n| Improve alerts | Improve Ltd |',
      ['5 vague_action: Improve'],
    ],
    ['impact', '## Customer impact\n\nSome users saw errors.', ['3 unquantified_impact: Some']],
    [
      'timeline',
      '### Timeline (UTC)\n\n- 09:10 alert\n- Later that day, support called',
      ['4 vague_time: Later that day'],
    ],
    ['lessons', '## Lessons learned\n\n- Communication is key', ['3 truism: Communication is key']],
    [
      'root cause',
      '## Root cause\n\nThe root cause was an expired certificate.',
      ['3 single_root_cause: The root cause was'],
    ],
    [
      'a heading below it that names nothing',
      '## Impact\n\n### Customers\n\nSome users saw errors.',
      ['5 unquantified_impact: Some'],
    ],
  ])('%s', (_name, source, found) => {
    expect(hintsIn(source)).toEqual(found);
  });

  it.each([
    ['no heading', 'Some users saw errors. Improve monitoring.'],
    ['a summary', '## Executive summary\n\nSome users saw errors later that day.'],
    ['prose after the impact', '## Impact\n\n40 users.\n\n## Background\n\nSome users saw errors.'],
    [
      'a heading beside it that names nothing',
      '## Impact\n\nCheckout was down.\n\n## How the cache works\n\nMany keys expire.',
    ],
    ['detection', '## Impact\n\n## Detection\n\nSome users saw errors.'],
    ['resolution and recovery', '## Timeline\n\n## Resolution and recovery\n\nLater that day it recovered.'],
    [
      'a paragraph above the list of actions',
      '## Action items\n\nReview these with your team.\n\n- Delete `db-7`',
    ],
    ['an action whose item says more below it', '## Actions\n\n- Improve the query\n  - p95 under 300 ms'],
    [
      'an impact whose paragraph before has the number',
      '## Impact\n\n3 % of users, 340 in all.\n\nMany users saw errors.',
    ],
    ['a heading itself', '## Impact: some users saw errors'],
    ['a title that names an impact', '# Outage with customer impact\n\nSome users saw errors.'],
    ['a quotation', '## Lessons\n\n> Communication is key'],
  ])('but not for %s', (_name, source) => {
    expect(hintsIn(source)).toEqual([]);
  });

  it('reads a very long section in time', () => {
    const text = `## Impact\n\n${'Some users saw errors.\n\n'.repeat(2_000)}`;
    expect(bestTime(() => checkMarkdown(text, []), 1)).toBeLessThan(5_000);
  });
});

describe('plain text', () => {
  const BLAME = 'Tomas should have checked the caches';

  it.each([
    ['a leading #', `# ${BLAME}`, 1, 3],
    ['a leading *', `* ${BLAME}`, 1, 3],
    ['an indentation of four', `one\n\n    ${BLAME}`, 3, 5],
    ['an open fence above', `\`\`\`\n${BLAME}`, 2, 1],
    ['dashes for front matter', `---\n${BLAME}\n---`, 2, 1],
    ['Windows line ends', `one\r\n${BLAME}\r\n`, 2, 1],
  ])('reads %s as it stands', (_name, source, line, column) => {
    const found = checkPlainText(source, ['Tomas Novak']).map((finding) => {
      expect(source.slice(finding.start, finding.end)).toBe(finding.text);
      return [finding.line, finding.column, finding.text];
    });
    expect(found).toEqual([[line, column, BLAME]]);
  });

  it('has no headings, so nothing says what a line is for', () => {
    expect(checkPlainText('Action items\n- Improve monitoring', [])).toEqual([]);
  });
});
