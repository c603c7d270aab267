import { textOf } from '../../files/json-value';
import type { ReadSkip } from './importer';
import { type Envelope, findPages } from './json-entries';

export const OPSGENIE = 'Opsgenie';

/** Logs and notes of an alert come in the same envelope, page by page. */
export const OPSGENIE_ENVELOPE: Envelope = { lists: ['data'], singles: [] };

/** Says that a file is a part only: its last page names a next one. */
export function findNextPage(value: unknown): ReadSkip[] {
  const last = findPages(value, OPSGENIE_ENVELOPE).at(-1);
  if (last === undefined || textOf(last.page, 'paging', 'next') === '') return [];
  return [
    {
      text: 'paging.next',
      why: 'The file may be only one page of several: it names a next page. Fetch that one as well and import it too.',
      where: { kind: 'path', path: `${last.path}.paging.next` },
    },
  ];
}
