import { describe, expect, it } from 'vitest';
import type { CheckContext, Finding } from '#shared/domain/language/types';
import { createFindingsCache } from '../../../renderer/parts/text/findings-cache';

function countingCache(limit?: number) {
  const asked: [string, CheckContext][] = [];
  const answer = (text: string, context: CheckContext): readonly Finding[] => {
    asked.push([text, context]);
    return [];
  };
  return { asked, findings: createFindingsCache(answer, () => undefined, limit) };
}

it('a defect in a rule is reported, and leaves the text without findings', () => {
  const defect = new Error('a rule has failed');
  const reported: unknown[] = [];
  const findings = createFindingsCache(
    () => {
      throw defect;
    },
    (error) => reported.push(error),
  );
  expect(findings('Tomas forgot', 'timeline', [])).toEqual([]);
  expect(reported).toEqual([defect]);
});

describe('what the check said', () => {
  it('is asked once for the same text, section and people', () => {
    const { asked, findings } = countingCache();
    const first = findings('Tomas forgot', 'timeline', ['Tomas']);
    expect(findings('Tomas forgot', 'timeline', ['Tomas'])).toBe(first);
    const team = { flag: [], allow: [] };
    expect(asked).toEqual([['Tomas forgot', { section: 'timeline', people: ['Tomas'], team }]]);
  });

  it('is asked again where the section or the people differ', () => {
    const { asked, findings } = countingCache();
    findings('x', 'timeline', ['Tomas']);
    findings('x', 'lessons', ['Tomas']);
    findings('x', 'timeline', ['Tomas', 'Ines']);
    findings('x', 'timeline', ['Tomas,Ines']);
    expect(asked).toHaveLength(4);
  });

  it('is asked again once the team has changed its words, and not for the words of before', () => {
    const { asked, findings } = countingCache();
    const before = { flag: [{ phrase: 'war room', instead: '' }], allow: [] };
    const after = structuredClone(before);
    for (const team of [before, undefined, before, after, after]) findings('x', 'timeline', [], team);
    expect(asked.map(([, { team }]) => team)).toEqual([before, { flag: [], allow: [] }, after]);
    expect(asked[2]?.[1].team).toBe(after);
  });

  it('is not asked for a text without a section or without words', () => {
    const { asked, findings } = countingCache();
    expect([findings('x', null, []), findings('', 'lessons', []), findings(' \n', 'lessons', [])]).toEqual([
      [],
      [],
      [],
    ]);
    expect(asked).toEqual([]);
  });

  it('is forgotten for the text least used, never for the one in use', () => {
    const { asked, findings } = countingCache(2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) findings(text, 'lessons', []);
    expect(asked.map(([text]) => text)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is forgotten for older versions of a long text, never for the newest', () => {
    const { asked, findings } = countingCache();
    const long = 'x'.repeat(900_000);
    for (const text of [`${long}a`, `${long}b`, `${long}c`, `${long}c`, `${long}a`])
      findings(text, 'lessons', []);
    expect(asked.map(([text]) => text.slice(-1))).toEqual(['a', 'b', 'c', 'a']);
    const longest = 'y'.repeat(3_000_000);
    expect(findings(longest, 'lessons', [])).toBe(findings(longest, 'lessons', []));
  });
});
