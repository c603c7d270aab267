import { NO_TEAM_WORDS } from '#shared/domain/language/team/edit-words';
import type {
  CheckContext,
  Finding,
  QualityContext,
  Section,
  TeamWords,
} from '#shared/domain/language/types';

export type Check = (text: string, context: CheckContext) => readonly Finding[];

/** Enough for every row of a long incident and the versions of the one being typed. */
const CACHE_ENTRIES = 4_000;
/** Every version of a long text is an entry of its own: thousands of them would be hundreds of megabytes. */
const CACHE_CHARS = 2_000_000;

const NONE: readonly Finding[] = [];

let listsSeen = 0;
const numbers = new WeakMap<TeamWords, number>();

/** Stands for a list of words in a key: the list may be long, and is the same object until it changes. */
function numberOf(team: TeamWords): number {
  const number = numbers.get(team) ?? ++listsSeen;
  numbers.set(team, number);
  return number;
}

/**
 * Remembers what a check said, by text, section, people, the team's words and what its quality is judged as. The least used is forgotten first.
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
  let chars = 0;

  /** A defect in a rule costs its findings, never the text: it is reported, and the screen goes on. */
  function checkSafely(text: string, context: CheckContext): readonly Finding[] {
    try {
      return check(text, context);
    } catch (error) {
      report(error);
      return NONE;
    }
  }

  return (
    text: string,
    section: Section | null,
    people: readonly string[],
    team: TeamWords = NO_TEAM_WORDS,
    quality: QualityContext | null = null,
  ): readonly Finding[] => {
    if (section === null || text.trim() === '') return NONE;
    const key = JSON.stringify([text, section, people, numberOf(team), quality]);
    const findings =
      known.get(key) ?? checkSafely(text, { section, people, team, ...(quality && { quality }) });
    if (!known.delete(key)) chars += key.length;
    known.set(key, findings);
    for (const oldest of known.keys()) {
      if (oldest === key || (known.size <= limit && chars <= CACHE_CHARS)) break;
      known.delete(oldest);
      chars -= oldest.length;
    }
    return findings;
  };
}
