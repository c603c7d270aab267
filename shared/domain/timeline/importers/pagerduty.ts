import { fieldOf, type JsonObject, textOf } from '../../files/json-value';
import type { ReadSkip } from './importer';
import { type Envelope, findPages } from './json-entries';

export const PAGERDUTY = 'PagerDuty';

/** Who did it: a person, a service or a rule, by name. Empty for accounts that were deleted. */
export function agentOf(entry: JsonObject): string {
  const named = ['agent', 'user'].flatMap((field) => [
    textOf(entry, field, 'summary'),
    textOf(entry, field, 'name'),
  ]);
  return named.find((name) => name !== '') ?? '';
}

/**
 * Says that a file is a part only. A page of PagerDuty's REST API holds `limit` entries from `offset` on, and `more`
 * where others follow; pages that stand together in one file follow each other by their offset.
 */
export function findMissingPages(value: unknown, envelope: Envelope): ReadSkip[] {
  const pages = findPages(value, envelope).sort((a, b) => offsetOf(a.page) - offsetOf(b.page));
  const first = pages.at(0);
  const last = pages.at(-1);
  const missing: ReadSkip[] = [];
  if (first && offsetOf(first.page) > 0) {
    missing.push({
      text: `offset ${offsetOf(first.page)}`,
      why: `The file begins with a later page: what comes before it is not here. Fetch the pages from offset 0 on and import them too.`,
      where: { kind: 'path', path: `${first.path}.offset` },
    });
  }
  if (last && fieldOf(last.page, 'more') === true) {
    missing.push({
      text: 'more: true',
      why: 'The file is only one page of several: PagerDuty holds more than this. Fetch the next pages, or all with a higher limit, and import them too.',
      where: { kind: 'path', path: `${last.path}.more` },
    });
  }
  return missing;
}

function offsetOf(page: JsonObject): number {
  const offset = fieldOf(page, 'offset');
  return typeof offset === 'number' ? offset : 0;
}
