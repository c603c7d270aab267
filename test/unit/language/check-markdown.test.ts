import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '#shared/domain/language/check-markdown';

const BLAME = 'Tomas should have checked the caches';

function placesIn(source: string): string[] {
  return checkMarkdown(source, ['Tomas Novak']).map(({ line, column, start, end, text }) => {
    expect(source.slice(start, end)).toBe(text);
    return `${line}:${column} ${text}`;
  });
}

describe('a phrase is found', () => {
  it.each([
    ['in a paragraph', `# T\n\n${BLAME} first.`, 3, 1],
    ['in a list item', `- fine\n- ${BLAME}`, 2, 3],
    ['in a heading', `## ${BLAME}`, 1, 4],
    ['in a cell of a table', `| a | b |\n|---|---|\n| x | ${BLAME} |`, 3, 7],
    ['behind front matter', `---\ntitle: x\n---\n\n${BLAME}`, 5, 1],
    ['behind emphasis and code', `*so* \`x\` and ${BLAME}`, 1, 14],
    ['across a line that was only wrapped', `so\n${BLAME}`, 2, 1],
    ['in plain text with Windows line ends', `one\r\n\r\n${BLAME}\r\n`, 3, 1],
  ])('%s', (_name, source, line, column) => {
    expect(placesIn(source)).toEqual([`${line}:${column} ${BLAME}`]);
  });
});

it('a phrase goes on where a line was only wrapped, and ends at a break that was asked for', () => {
  expect(placesIn('- Tomas should have\n  checked it')).toEqual(['1:3 Tomas should have\n  checked it']);
  expect(placesIn('Tomas should have  \nchecked it')).toEqual(['1:7 should have']);
});

describe('what is not the prose of the writer stays quiet', () => {
  it.each([
    ['a block of code', `\`\`\`\n${BLAME}\n\`\`\``],
    ['code in a line', `\`${BLAME}\``],
    ['a quotation', `> ${BLAME}`],
    ['front matter', `---\nnote: ${BLAME}\n---\n`],
    ['an HTML comment', `<!-- ${BLAME} -->`],
    ['the address of a link', '[fine](https://example.invalid/Tomas-should-have-checked "Tomas forgot it")'],
  ])('%s', (_name, source) => {
    expect(placesIn(source)).toEqual([]);
  });
});

it('the heading above tells the section: what is blame elsewhere is a task among the actions', () => {
  const line = 'Tomas should check the caches before a revoke.';
  expect(placesIn(`## Action items\n\n- ${line}`)).toEqual([]);
});

it.each(['', '\n', '---', '|', '[', '\u0000', '# \n\n- [ ] ', `${'> '.repeat(200)}x`])(
  'odd input %j is no error',
  (source) => {
    expect(checkMarkdown(source, [])).toEqual([]);
  },
);
