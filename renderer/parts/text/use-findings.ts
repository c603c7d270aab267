import { useCallback, useState } from 'react';
import { check } from '#shared/domain/language/check';
import type { Finding, Section } from '#shared/domain/language/types';
import { createFindingsCache } from './findings-cache';

const cachedFindings = createFindingsCache(check, reportError);

/**
 * What the language check says of a text that stands in `section`; null: not checked. The function stays the
 * same while section and people do.
 */
export function useFindings(
  section: Section | null,
  people: readonly string[],
): (text: string) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  return useCallback((text: string) => cachedFindings(text, section, names), [section, names]);
}

/** Lists of names are made anew by every live query; the words in them seldom change. */
function useSameWhileEqual(list: readonly string[]): readonly string[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((name, index) => name === list[index]);
  if (!same) keep(list);
  return same ? kept : list;
}

/** The same check for texts of any section: for a list of what is flagged. */
export function useCheck(people: readonly string[]): (text: string, section: Section) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  return useCallback((text: string, section: Section) => cachedFindings(text, section, names), [names]);
}
