import type { IsoDate } from '../units';
import { type DateReading, resolveDate, scanDate } from './read-date';

const SECTION =
  /^(?:(?:section\s+)?\d{1,2}[.:)]?\s*)?(?:incident summary|summary|impact|timeline|time ?line of events|root causes?(?: analysis)?|(?:contributing|contributory) factors|what went (?:well|wrong)|where we got lucky|lessons(?: learn(?:ed|t))?|action items?|actions|follow[- ]?ups?|next steps|detection|response|resolution|recovery|background|appendix|references|reviewed by)\b[^.!?]{0,60}:?$/i;

/** Longer lines are text; it also keeps the patterns below away from hostile runs of white space. */
const MAX_HEADING_CHARS = 80;

/** A section's title: `## Timeline`, `Timeline (UTC):`, `3. Root Cause Analysis`, `**Impact**`. */
export function isHeading(body: string): boolean {
  if (/^#{1,6}(?:\s|$)/.test(body)) return true;
  if (body.length > MAX_HEADING_CHARS) return false;
  const plain = body.replace(/[*_]/g, '').trim();
  return SECTION.test(plain) || /^\p{Lu}[^.!?:]{0,60}:$/u.test(plain);
}

/** A line of nothing but `---`, `***`, `====` or a code fence. */
export function isRule(body: string): boolean {
  return /^(?:[-*_=~—–]\s?){3,}$|^(?:`{3,}|~{3,})[\w-]*$/.test(body);
}

/** Words that say no more of a day than that times of it follow: `Day 2 (2026-03-17)`, `Timeline of 17 March`. */
const BEFORE_DAY =
  /^(?:(?:day(?:\s+\d{1,2})?|timeline|events?|log|on|of|for|from|the)(?![\p{L}\p{N}])[\s,:([–—-]*)+/iu;
const BEHIND_DAY = /(?:[\s,:)\]|–—-]+(?:timeline|events?|log|utc))+$/i;

/**
 * A day alone on its line, with or without marks around it: `2026-03-17`, `## Tuesday, 17 March 2026`,
 * `Date: 2026-03-17`, `Day 2 (2026-03-17)`.
 *
 * @param near the day that one without a year is closest to
 * @returns null where the line is something else
 */
export function readDateHeading(body: string, near: IsoDate | null): DateReading | null {
  if (body.length > MAX_HEADING_CHARS) return null;
  const plain = body
    .replace(/^[#*_\s[(=–—-]+/, '')
    .replace(/^(?:incident )?(?:date|day)\s*[*_]*:[*_]*\s*/i, '')
    .replace(/[*_\s\])=:–—-]+$/, '')
    .replace(/\s?\(?UTC$/, '')
    .replace(BEFORE_DAY, '')
    .replace(BEHIND_DAY, '');
  const scanned = scanDate(plain, 0);
  return scanned?.end === plain.length ? resolveDate(scanned.date, near) : null;
}

/** Whether a line without a time reads on from the line above: it does not begin like a sentence of its own. */
export function readsOn(body: string): boolean {
  return /^[\p{Ll}\p{Pe}\p{Pf},.;:&+/)]/u.test(body);
}
