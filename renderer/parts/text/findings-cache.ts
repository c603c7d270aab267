import type { CheckContext, Finding, Section } from '#shared/domain/language/types';

export type Check = (text: string, context: CheckContext) => readonly Finding[];

/** Enough for every row of a long incident and the versions of the one being typed. */
const CACHE_ENTRIES = 1_000;

const NONE: readonly Finding[] = [];

/**
 * Remembers what a check said, by text, section and people. The least used is forgotten first.
 *
 * @param report told of an error that the check has thrown
 *
 * @returns a function that gives the same array for the same question; nothing for a text without a section
 */
export function createFindingsCache(
  check: Check,
  report: (error: unknown) => void,
  limit: number = CACHE_ENTRIES,
) {
  const known = new Map<string, readonly Finding[]>();

  /** A defect in a rule costs its findings, never the text: it is reported, and the screen goes on. */
  function checkSafely(text: string, context: CheckContext): readonly Finding[] {
    try {
      return check(text, context);
    } catch (error) {
      report(error);
      return NONE;
    }
  }

  return (text: string, section: Section | null, people: readonly string[]): readonly Finding[] => {
    if (section === null || text.trim() === '') return NONE;
    const key = JSON.stringify([text, section, people]);
    const findings = known.get(key) ?? checkSafely(text, { section, people });
    known.delete(key);
    known.set(key, findings);
    for (const oldest of known.keys()) {
      if (known.size <= limit) break;
      known.delete(oldest);
    }
    return findings;
  };
}
