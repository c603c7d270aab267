import { useCallback, useState } from 'react';
import { check } from '#shared/domain/language/check';
import { type KeptSentence, separateKept } from '#shared/domain/language/keep';
import { createParagraphCheck } from '#shared/domain/language/paragraphs';
import type { Finding, Section } from '#shared/domain/language/types';
import { createFindingsCache } from './findings-cache';
import { useKeeping } from './keep-context';
import { useTeamWords } from './team-words-context';

const cachedFindings = createFindingsCache(createParagraphCheck(check), reportError);

const NOTHING_KEPT: readonly KeptSentence[] = [];

/**
 * What the language check says of a text that stands in `section`, without what is kept as it is; null: not checked.
 * The function stays the same while section, people, the team's words and decisions do.
 */
export function useFindings(
  section: Section | null,
  people: readonly string[],
): (text: string) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  const team = useTeamWords();
  const decisions = useKeeping()?.decisions ?? NOTHING_KEPT;
  return useCallback(
    (text: string) => separateKept(text, cachedFindings(text, section, names, team), decisions).open,
    [section, names, team, decisions],
  );
}

/** Lists of names are made anew by every live query; the words in them seldom change. */
function useSameWhileEqual(list: readonly string[]): readonly string[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((name, index) => name === list[index]);
  if (!same) keep(list);
  return same ? kept : list;
}

/** The same check for texts of any section, with what is kept as it is: for a list that tells the two apart. */
export function useCheck(people: readonly string[]): (text: string, section: Section) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  const team = useTeamWords();
  return useCallback(
    (text: string, section: Section) => cachedFindings(text, section, names, team),
    [names, team],
  );
}
