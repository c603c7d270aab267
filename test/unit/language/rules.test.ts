import { describe, expect, it } from 'vitest';
import { CATEGORY_TEXTS } from '#shared/domain/language/categories';
import { check } from '#shared/domain/language/check';
import { compilePattern } from '#shared/domain/language/pattern';
import { RULES } from '#shared/domain/language/rules/all';
import type { Example } from '#shared/domain/language/rules/rule';
import { BLAME_CATEGORIES } from '#shared/domain/language/types';

const WHY_CHARS = 120;

function findingsOf(example: Example) {
  const { text, section, people } =
    typeof example === 'string' ? { text: example, section: 'went_wrong' as const, people: [] } : example;
  return check(text, { section, people: people ?? [] });
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.flag.map((example) => [textOf(example), example] as const))('finds: %s', (_text, example) => {
    expect(findingsOf(example).map((finding) => finding.category)).toContain(rule.category);
  });

  it.each(rule.pass.map((example) => [textOf(example), example] as const))(
    'passes over: %s',
    (_text, example) => {
      expect(findingsOf(example)).toEqual([]);
    },
  );

  it('shows its work: at least one example to flag and one to pass over', () => {
    expect([rule.flag.length > 0, rule.pass.length > 0]).toEqual([true, true]);
  });
});

describe('the words shown with a finding', () => {
  it('are one short sentence that does not scold', () => {
    const whys = [
      ...Object.values(CATEGORY_TEXTS).map(({ why }) => why),
      ...RULES.flatMap(({ why }) => why ?? []),
    ];
    expect(whys.filter((why) => why.length > WHY_CHARS || !why.endsWith('.') || why.includes('!'))).toEqual(
      [],
    );
  });

  it('include a question that can be put to a room', () => {
    const questions = [
      ...Object.values(CATEGORY_TEXTS).map(({ question }) => question),
      ...RULES.flatMap(({ question }) => question ?? []),
    ];
    expect(
      questions.filter((question) => !question.endsWith('?') || /^(?:who|why)\b/i.test(question)),
    ).toEqual([]);
  });

  it('raise no finding themselves', () => {
    const texts = Object.values(CATEGORY_TEXTS).map(({ question }) => question);
    expect(texts.flatMap((text) => check(text, { section: 'lessons', people: [] }))).toEqual([]);
  });
});

describe('the rule set', () => {
  it('has patterns and vetoes that can be read', () => {
    const unread = RULES.flatMap(({ id, patterns, veto = [] }) =>
      [...patterns, ...veto].flatMap((pattern) => {
        try {
          compilePattern(pattern);
          return [];
        } catch (error) {
          return [`${id}: ${error}`];
        }
      }),
    );
    expect(unread).toEqual([]);
  });

  it('names every rule once', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('covers every category', () => {
    expect([...new Set(RULES.map((rule) => rule.category))].sort()).toEqual([...BLAME_CATEGORIES].sort());
  });
});
