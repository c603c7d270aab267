import type { ReadEvent } from '#shared/domain/timeline/importers/importer';
import { pastedText } from '#shared/domain/timeline/importers/pasted-text';
import { readMilestoneTag } from '#shared/domain/timeline/milestone-tag';
import { readHead } from '#shared/domain/timeline/read-head';
import { FIXTURE_OPTIONS } from './import-fixtures';

/** A moment and its text, as a line of a timeline has them: to the second. */
export type Told = readonly [at: string, text: string];

export function toldOf({ at, text }: ReadEvent): Told {
  return [new Date(at).toISOString().slice(0, 19).replace('T', ' '), text];
}

/** Lines of a timeline: `2026-03-17 14:23:05 UTC — text`. */
export function printTold(told: readonly Told[]): string {
  return told.map(([at, text]) => `${at} UTC — ${text}`).join('\n');
}

export function readPrinted(printed: string): Told[] {
  const result = pastedText.read({ kind: 'text', name: 'printed.txt', text: printed }, FIXTURE_OPTIONS);
  return result.ok ? result.reading.events.map(toldOf) : [];
}

/**
 * Whether a text can stand behind a time and be told from it. One that begins with what parts a time from its text, with
 * another time or day, or with the tag of a milestone cannot: these belong to the time then. Neither can characters that
 * show nothing, which a paste drops, nor those that a table is made of.
 */
export function isTellable(text: string): boolean {
  if (SEPARATOR.test(text) || DATE_OR_TIME.test(text) || UNSHOWN.test(text) || text !== text.trim())
    return false;
  return readHead(text).kind === 'none' && readMilestoneTag(text) === null;
}

const SEPARATOR = /^(?:=>|[-–—―‒−>→»|:;,.])/;
const DATE_OR_TIME = /^~?\d{1,4}(?:[-:./h]\d|\s?[ap]\.?\s?m|Z|\s(?:UTC|GMT|hrs?|hours))/i;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}]|(?! )\p{Z}/u;
