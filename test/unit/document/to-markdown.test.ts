import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bulletList, paragraph, table, tableRow } from '#shared/domain/document/document-nodes';
import { parseCell, parseParagraphs, parseRun } from '#shared/domain/document/inline-text';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import { HOSTILE_TEXTS, hostileText } from './hostile-text';
import { readGfm, shapeOf } from './read-back';

/** The runs take a few seconds; a machine that does other things at the same time may take longer. */
const SLOW_MACHINE_MS = 60_000;

/** Every place that a typed text has in a document. */
function treeOf(typed: string, other: string): Root {
  const filled = parseParagraphs(typed);
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'T ' }, ...parseRun(typed)] },
      ...filled,
      { type: 'incidentPicture', value: 'A sentence.' },
      bulletList('lines', [filled.length > 0 ? filled : [paragraph([{ type: 'text', value: 'x' }])]]),
      table(
        'actions',
        ['#', 'Action', 'Owner'],
        [
          tableRow([[{ type: 'text', value: 'A1' }], parseCell(typed), parseCell(other)]),
          tableRow([[{ type: 'text', value: 'A2' }], parseCell(other), parseCell(typed)]),
        ],
      ),
    ],
  };
}

describe('the Markdown file, read again as GFM, is the document', () => {
  it.each(HOSTILE_TEXTS)('with %j in it', (typed) => {
    const tree = treeOf(typed, `a ${typed} b`);
    expect(shapeOf(readGfm(toMarkdown(tree)))).toEqual(shapeOf(tree));
  });

  it(
    'with 2,000 mixtures of hostile pieces in it',
    () => {
      fc.assert(
        fc.property(hostileText, hostileText, (typed, other) => {
          const tree = treeOf(typed, other);
          expect(shapeOf(readGfm(toMarkdown(tree)))).toEqual(shapeOf(tree));
        }),
        { numRuns: 2000 },
      );
    },
    SLOW_MACHINE_MS,
  );

  it.each(['|', '`', '*a ', '[', '<b>', '\n', '# ', 'مرحبا '])(
    'with 10,000 characters of %j in it',
    (piece) => {
      const tree = treeOf(piece.repeat(Math.ceil(10_000 / piece.length)), 'b');
      expect(shapeOf(readGfm(toMarkdown(tree)))).toEqual(shapeOf(tree));
    },
    SLOW_MACHINE_MS,
  );
});

describe('the Markdown file', () => {
  it('escapes what would be syntax and leaves the rest as typed', () => {
    const tree: Root = {
      type: 'root',
      children: [
        table(
          'impact',
          ['Metric', 'Value'],
          [
            tableRow([parseCell('a | b\n- c'), parseCell('<script>`x|y`')]),
            tableRow([parseCell('snake_case'), []]),
          ],
        ),
      ],
    };
    expect(toMarkdown(tree)).toBe(
      [
        '| Metric | Value |',
        '| - | - |',
        '| a \\| b<br>- c | \\<script>`x\\|y` |',
        '| snake_case | |',
        '',
      ].join('\n'),
    );
  });

  it('writes the picture as its sentence', () => {
    const tree: Root = { type: 'root', children: [{ type: 'incidentPicture', value: '1. A [sentence].' }] };
    expect(toMarkdown(tree)).toBe('1\\. A \\[sentence].\n');
  });
});
