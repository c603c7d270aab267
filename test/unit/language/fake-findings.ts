import type { CheckContext, Finding, FindingGroup } from '#shared/domain/language/types';

/** A finding of no real check: on the first place of `words` in a text. */
export function findingOn(text: string, words: string, group: FindingGroup = 'blame'): Finding {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    rule: `${group}.${words}`,
    group,
    category: group === 'blame' ? 'person_fault' : 'vague_time',
    severity: 'high',
    text: words,
    why: `Why ${words}?`,
    question: `What about ${words}?`,
    rewrite: null,
  };
}

/** A check that flags `blamed` as blame and `around` as something that could be clearer, in any text. */
export function fakeCheck(text: string, _section?: CheckContext['section']): readonly Finding[] {
  return [findingOn(text, 'blamed'), findingOn(text, 'around', 'quality')].filter(({ start }) => start >= 0);
}
