import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { holdsSentence, type KeptSentence, sentenceOf, separateKept } from '#shared/domain/language/keep';
import type { Finding } from '#shared/domain/language/types';
import { bestTime } from '../../bench/best-time';

const FLAGGED = 'Omar should have checked the limit';
const context = { section: 'lessons', people: ['Omar', 'Ada'] } as const;

const findings = (text: string) => check(text, context);
/** The words of what is still open and of what is kept. */
function separated(text: string, decisions: readonly KeptSentence[]) {
  const { open, kept } = separateKept(text, findings(text), decisions);
  return { open: open.map((one) => one.text), kept: kept.map(({ finding }) => finding.text) };
}

/** A decision on the first finding of a text. */
function keepFirst(text: string): KeptSentence {
  const [first] = findings(text);
  if (!first) throw new Error(`Nothing is flagged in ${text}`);
  return { rule: first.rule, sentence: sentenceOf(text, first) };
}

/** A finding of a check that tests do not have: only its place matters here. */
function findingAt(text: string, words: string, rule = 'some.rule'): Finding {
  const start = text.indexOf(words);
  return {
    ...{ start, end: start + words.length, rule, text: words },
    ...{ group: 'quality', category: 'vague_time', severity: 'low', why: '', question: '', rewrite: null },
  };
}

describe('the sentence of a finding', () => {
  it.each([
    [
      'stands between others',
      'It was late. The disk filled around 2pm! Then quiet.',
      'The disk filled around 2pm!',
    ],
    ['ends with the line', 'First\nThe disk filled around 2pm\nThen quiet', 'The disk filled around 2pm'],
    ['has its white space evened out', ' The \t disk  filled\u00A0around 2pm ', 'The disk filled around 2pm'],
    ['goes without the full stop', 'The disk filled around 2pm.', 'The disk filled around 2pm'],
    ['goes without three of them', 'The disk filled around 2pm...', 'The disk filled around 2pm'],
    ['keeps the mark of a question', 'So the disk filled around 2pm?', 'So the disk filled around 2pm?'],
    [
      'holds what no check looks at',
      'The disk filled around 2pm on `db.one`',
      'The disk filled around 2pm on `db.one`',
    ],
  ])('%s', (_, text, sentence) => {
    expect(sentenceOf(text, findingAt(text, 'around'))).toBe(sentence);
  });

  it('is all of them where the finding spans several', () => {
    const text = 'Why. Because it broke. Because Omar slept. End.';
    expect(sentenceOf(text, findingAt(text, 'it broke. Because Omar'))).toBe(
      'Because it broke. Because Omar slept',
    );
  });

  it('is found again in its text, whatever the text and the place', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '.',
      '?',
      '`',
      '"',
      '\u00A0',
      '\uD800',
      '> ',
      'e.g.',
      '\u202E',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const place = {
            start: Math.min(a, b) % (text.length + 1),
            end: Math.max(a, b) % (text.length + 1),
          };
          expect(holdsSentence(text, sentenceOf(text, place))).toBe(true);
        },
      ),
    );
  });

  it('of a text of a million full stops takes no longer than reading it', () => {
    const text = `${'.'.repeat(500_000)}a${'.'.repeat(500_000)}`;
    expect(bestTime(() => sentenceOf(text, { start: 500_000, end: 500_001 }), 1)).toBeLessThan(3_000);
  });
});

describe('keeping a sentence as it is', () => {
  it('quietens the finding, and leaves others of the text open', () => {
    const text = `${FLAGGED}. Human error again.`;
    expect(separated(text, [])).toEqual({ open: [FLAGGED, 'Human error'], kept: [] });
    expect(separated(text, [keepFirst(text)])).toEqual({ open: ['Human error'], kept: [FLAGGED] });
  });

  it.each([
    ['finished with a full stop', `${FLAGGED}.`],
    ['wrapped elsewhere', '  Omar  should have\tchecked the limit '],
    ['with another sentence before and after it', `It was late. ${FLAGGED}. Nobody slept.`],
    ['in a text that has it twice', `${FLAGGED}. Then quiet. ${FLAGGED}.`],
  ])('goes on for the sentence %s', (_, text) => {
    const { open, kept } = separated(text, [keepFirst(FLAGGED)]);
    expect([open, kept.length > 0]).toEqual([[], true]);
  });

  it.each([
    ['a word more', `${FLAGGED} twice`],
    ['a word less', 'Omar should have checked'],
    ['another name', 'Ada should have checked the limit'],
    ['a question', `${FLAGGED}?`],
    ['another case', 'OMAR should have checked the limit'],
    ['the same words in a longer sentence', `We all agree that ${FLAGGED}`],
  ])('ends with %s', (_, text) => {
    const { open, kept } = separated(text, [keepFirst(FLAGGED)]);
    expect([open.length > 0, kept]).toEqual([true, []]);
  });

  it('is for one rule: what another rule finds in the same sentence is open', () => {
    const text = 'The disk filled around 2pm';
    const found = [findingAt(text, 'disk', 'one'), findingAt(text, 'around', 'two')];
    const decision = { rule: 'two', sentence: text };
    expect(separateKept(text, found, [decision])).toEqual({
      open: [found[0]],
      kept: [{ finding: found[1], decision }],
    });
  });

  it('gives the very same list where nothing is kept, so that nothing is drawn again', () => {
    const found = findings(FLAGGED);
    expect(separateKept(FLAGGED, found, [{ rule: 'another', sentence: FLAGGED }]).open).toBe(found);
  });
});
