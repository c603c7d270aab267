import { isoDate } from '../../units';
import { parsePaste } from '../parse-paste';
import type { PastedDoubt, PastedEvent } from '../paste-types';
import { type Importer, PLAIN_EVENT, type ReadDoubt, type ReadEvent } from './importer';

/** Lines with a time at their head, in any common shape, and Markdown or spreadsheet tables. */
export const pastedText: Importer = {
  format: 'text',
  label: 'Lines with times',
  unverified: null,
  recognise: (evidence) => (evidence.kind === 'text' ? 0.2 : 0),
  read(evidence, { day, lastAt }) {
    const text = evidence.kind === 'text' ? evidence.text : '';
    const paste = parsePaste(text, { day: day ?? isoDate('1970-01-02'), lastAt });
    return {
      ok: true,
      reading: {
        events: paste.understood.flatMap(readEvent),
        doubts: paste.doubtful.map(readDoubt),
        skipped: paste.skipped.map(({ line, raw, why }) => ({
          text: raw.trim(),
          why,
          where: { kind: 'line', line },
        })),
        assumed: { day: true, zone: true },
        table: null,
      },
    };
  },
};

function readEvent({ at, text, source, approximate, milestone, line }: PastedEvent): ReadEvent[] {
  if (at === null) return [];
  return [{ ...PLAIN_EVENT, at, text, source, approximate, milestone, where: { kind: 'line', line } }];
}

function readDoubt({ text, why, proposed, source, line, raw }: PastedDoubt): ReadDoubt {
  const at = proposed?.at ?? null;
  return {
    ...{ text, why, source, raw, actor: '', link: '', locator: '' },
    proposed: at === null ? null : { at, approximate: proposed?.approximate ?? false },
    where: { kind: 'line', line },
  };
}
