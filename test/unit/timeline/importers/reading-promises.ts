import type { FileProblem, Where } from '#shared/domain/files/evidence';
import { LIMITS } from '#shared/domain/files/limits';
import { MILESTONES } from '#shared/domain/incident/types';
import type { ReadResult } from '#shared/domain/timeline/importers/importer';

const FIRST_MS = Date.parse('1970-01-01T00:00:00Z');
const LAST_MS = Date.parse('2200-01-01T00:00:00Z');
/** Line ends and whatever else is no visible character of one line. */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const LINK = /^https?:\/\/[^\s\p{Cc}]+$/iu;
/** `$`, then names and indexes; the entry of an archive may stand before it, or alone. Its name may hold a `$` too. */
const PATH = /^(?:[^\p{Cc}$]|\$(?![.[]|$)){0,400}\$(?:\.[^\p{Cc}.[\]]*|\[\d+\]|\["[^\p{Cc}]*"\])*$/u;
const ENTRY = /^(?:[^\p{Cc}$]|\$(?![.[]|$)){1,400}$/u;
/** What a cut text says of it. */
const CUT_CHARS = 60;

/** @returns what is wrong with a reading; empty where it keeps all that is promised of any */
export function brokenPromises(result: ReadResult, lines: number): string[] {
  if (!result.ok) return brokenProblem(result.problem, lines);
  const { events, doubts, skipped } = result.reading;
  return [
    ...events.flatMap((event) => {
      const wrong = [
        ...brokenTime(event.at),
        ...brokenText('text', event.text),
        ...brokenWhere(event.where, lines),
      ];
      if (event.text.trim() === '') wrong.push('an event without text');
      if (event.text.length > LIMITS.eventChars + CUT_CHARS) wrong.push(`${event.text.length} characters`);
      if (event.milestone !== null && !MILESTONES.includes(event.milestone)) wrong.push('no such milestone');
      if (event.link !== '' && !LINK.test(event.link)) wrong.push(`a link ${JSON.stringify(event.link)}`);
      const { actor, source, locator, hint } = event;
      for (const [name, text] of Object.entries({ actor, source, locator, hint })) {
        wrong.push(...brokenText(name, text));
      }
      return wrong.map((what) => `event: ${what} in ${JSON.stringify(event).slice(0, 300)}`);
    }),
    ...doubts.flatMap((doubt) => {
      const wrong = [...brokenWhy(doubt.why), ...brokenWhere(doubt.where, lines)];
      if (doubt.proposed !== null) wrong.push(...brokenTime(doubt.proposed.at));
      if (doubt.link !== '' && !LINK.test(doubt.link)) wrong.push(`a link ${JSON.stringify(doubt.link)}`);
      wrong.push(...brokenText('text', doubt.text));
      return wrong.map((what) => `doubt: ${what} in ${JSON.stringify(doubt).slice(0, 300)}`);
    }),
    ...skipped.flatMap((skip) =>
      [...brokenWhy(skip.why), ...brokenWhere(skip.where, lines)].map(
        (what) => `skipped: ${what} in ${JSON.stringify(skip).slice(0, 300)}`,
      ),
    ),
  ];
}

/** The same for a file that is refused. */
export function brokenProblem({ message, where }: FileProblem, lines: number): string[] {
  return [...brokenWhy(message), ...(where === null ? [] : brokenWhere(where, lines))].map(
    (what) => `refused: ${what}`,
  );
}

function brokenTime(at: number): string[] {
  return Number.isInteger(at) && at >= FIRST_MS && at < LAST_MS ? [] : [`the time ${at}`];
}

function brokenText(name: string, text: unknown): string[] {
  if (typeof text !== 'string') return [`a ${name} that is no text`];
  return UNSHOWN.test(text) ? [`a ${name} of more than one line, ${JSON.stringify(text).slice(0, 100)}`] : [];
}

function brokenWhy(why: string): string[] {
  if (UNSHOWN.test(why)) return [`a reason of more than one line, ${JSON.stringify(why)}`];
  return /^\S.*[.?]$/u.test(why) ? [] : [`no sentence, ${JSON.stringify(why)}`];
}

function brokenWhere(where: Where, lines: number): string[] {
  if (where.kind === 'line') {
    const isThere = Number.isInteger(where.line) && where.line >= 1 && where.line <= lines;
    return isThere ? [] : [`line ${where.line} of ${lines}`];
  }
  return PATH.test(where.path) || ENTRY.test(where.path) ? [] : [`the path ${JSON.stringify(where.path)}`];
}
