import { csv } from './csv';
import { readCsvRows, sampleOf } from './csv-rows';
import type { Importer, ReadResult } from './importer';

const COLUMNS = ['Time (in UTC)', 'Description', 'Owner'];
const MAPPING = { time: 0, date: null, text: 1, actor: 2, source: null, link: null };

/** The timeline of an incident or a case as Netflix Dispatch exports it: three columns, instants with their offset. */
export const dispatchCsv: Importer = {
  format: 'dispatch-csv',
  label: 'Timeline of Dispatch (CSV)',
  unverified: 'Read from the source of Dispatch: no file that it has written was at hand.',
  recognise(evidence) {
    if (evidence.kind !== 'text') return 0;
    const [header] = readCsvRows(sampleOf(evidence.text), 1).rows;
    return header?.cells.join('\n') === COLUMNS.join('\n') ? 0.95 : 0;
  },
  read(evidence, options): ReadResult {
    const result = csv.read(evidence, { ...options, mapping: MAPPING });
    if (!result.ok) return result;
    const named = <Part extends { readonly source: string }>(part: Part): Part => ({
      ...part,
      source: 'Dispatch',
    });
    const { events, doubts } = result.reading;
    return {
      ok: true,
      reading: { ...result.reading, events: events.map(named), doubts: doubts.map(named), table: null },
    };
  },
};
