import { LIMITS } from '../../files/limits';
import { parsePaste } from '../parse-paste';
import { fromPaste } from './from-paste';
import type { Importer } from './importer';

/** Lines with a time at their head, in any common shape, and Markdown or spreadsheet tables. */
export const pastedText: Importer = {
  format: 'text',
  label: 'Lines with times',
  unverified: null,
  recognise: (evidence) => (evidence.kind === 'text' ? 0.2 : 0),
  read(evidence, { day, zone, lastAt }) {
    const text = evidence.kind === 'text' ? evidence.text : '';
    if (hasMoreLines(text, LIMITS.lines)) {
      const message = `It has more than ${LIMITS.lines.toLocaleString('en')} lines. Split it, and read the part that the incident lies in.`;
      return { ok: false, problem: { message, where: null } };
    }
    return fromPaste(parsePaste(text, { day, zone, lastAt }), null);
  },
};

/** Counts no further than it must: a text of line ends alone would fill the memory once it is split. */
function hasMoreLines(text: string, most: number): boolean {
  const lineEnd = /\r\n|\r|\n/g;
  for (let count = 0; count <= most; count += 1) if (!lineEnd.test(text)) return false;
  return true;
}
