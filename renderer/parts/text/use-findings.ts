import { useCallback, useState } from 'react';
import { addHints, checkBlame } from '#shared/domain/language/check';
import { type KeptSentence, separateKept } from '#shared/domain/language/keep';
import { createParagraphCheck } from '#shared/domain/language/paragraphs';
import type { CheckContext, Finding, QualityContext, Section } from '#shared/domain/language/types';
import { createFindingsCache } from './findings-cache';
import { useKeeping } from './keep-context';
import { useTeamWords } from './team-words-context';

/** Of a long text only the edited paragraph is checked for blame again; hints look at the whole of it. */
const checkParagraphs = createParagraphCheck(checkBlame);
const cachedFindings = createFindingsCache(
  (text: string, context: CheckContext) => addHints(checkParagraphs(text, context), text, context),
  reportError,
);

const NOTHING_KEPT: readonly KeptSentence[] = [];

/**
 * What the checks say of a text that stands in `section`, without what is kept as it is; null: not checked. `quality`:
 * what it is judged as beside blame; null: nothing. The function stays the same while all of this and the team's words do.
 */
export function useFindings(
  section: Section | null,
  people: readonly string[],
  quality: QualityContext | null = null,
): (text: string) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  const team = useTeamWords();
  const decisions = useKeeping()?.decisions ?? NOTHING_KEPT;
  const place = quality?.place;
  const beside = quality?.beside;
  return useCallback(
    (text: string) => {
      const judged = place === undefined ? null : { place, ...(beside !== undefined && { beside }) };
      return separateKept(text, cachedFindings(text, section, names, team, judged), decisions).open;
    },
    [section, names, team, decisions, place, beside],
  );
}

/** Lists of names are made anew by every live query; the words in them seldom change. */
function useSameWhileEqual(list: readonly string[]): readonly string[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((name, index) => name === list[index]);
  if (!same) keep(list);
  return same ? kept : list;
}

/** The same checks for any text of a document, with what is kept as it is: for a list that tells the two apart. */
export function useCheck(
  people: readonly string[],
): (text: string, section: Section, quality: QualityContext | null) => readonly Finding[] {
  const names = useSameWhileEqual(people);
  const team = useTeamWords();
  return useCallback(
    (text: string, section: Section, quality: QualityContext | null) =>
      cachedFindings(text, section, names, team, quality),
    [names, team],
  );
}
