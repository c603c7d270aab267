import { describe, expect, it } from 'vitest';
import { CATEGORY_TEXTS } from '#shared/domain/language/categories';
import { findRoster } from '#shared/domain/language/names';
import { findQuality } from '#shared/domain/language/quality/find-quality';
import type { QualityExample, QualityRule } from '#shared/domain/language/quality/quality-rule';
import { QUALITY_RULES } from '#shared/domain/language/quality/rules/all';
import { QUALITY_CATEGORIES, QUALITY_PLACES } from '#shared/domain/language/types';

const WHY_CHARS = 120;

function find(example: QualityExample, rule: QualityRule) {
  const { text, ...context } =
    typeof example === 'string' ? { text: example, place: rule.places[0] } : example;
  return findQuality(text, context, findRoster([]));
}

function textOf(example: QualityExample): string {
  return typeof example === 'string' ? example : example.text;
}

describe.each(QUALITY_RULES.map((rule) => [rule.id, rule] as const))('quality rule %s', (_, rule) => {
  it.each(rule.flag.map((example) => [textOf(example), example] as const))('finds: %s', (_text, example) => {
    expect(find(example, rule).map((match) => match.rule.category)).toContain(rule.category);
  });

  it.each(rule.pass.map((example) => [textOf(example), example] as const))(
    'passes over: %s',
    (_text, example) => {
      expect(find(example, rule)).toEqual([]);
    },
  );

  it('is what finds at least one of its examples, and shows one to pass over', () => {
    const found = rule.flag.filter((example) => find(example, rule).some((match) => match.rule === rule));
    expect([found.length > 0, rule.pass.length > 0]).toEqual([true, true]);
  });
});

describe('the words shown with a hint', () => {
  it('are one short sentence that does not scold', () => {
    const whys = [
      ...QUALITY_CATEGORIES.map((category) => CATEGORY_TEXTS[category].why),
      ...QUALITY_RULES.flatMap(({ why }) => why ?? []),
    ];
    expect(whys.filter((why) => why.length > WHY_CHARS || !why.endsWith('.') || why.includes('!'))).toEqual(
      [],
    );
  });

  it('include a question that can be put to a room', () => {
    const questions = [
      ...QUALITY_CATEGORIES.map((category) => CATEGORY_TEXTS[category].question),
      ...QUALITY_RULES.flatMap(({ question }) => question ?? []),
    ];
    expect(
      questions.filter((question) => !question.endsWith('?') || /^(?:who|why)\b/i.test(question)),
    ).toEqual([]);
  });
});

describe('the quality rules', () => {
  it('are each named once', () => {
    const ids = QUALITY_RULES.map((rule) => rule.id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('cover every category and every place', () => {
    expect([...new Set(QUALITY_RULES.map((rule) => rule.category))].sort()).toEqual(
      [...QUALITY_CATEGORIES].sort(),
    );
    expect([...new Set(QUALITY_RULES.flatMap((rule) => rule.places))].sort()).toEqual(
      [...QUALITY_PLACES].sort(),
    );
  });
});
