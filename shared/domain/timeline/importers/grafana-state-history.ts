import { asList, fieldOf } from '../../files/json-value';
import { finishReading } from './finish-reading';
import { type HistoryRow, readChanges } from './grafana-changes';
import { type Frame, readFrame } from './grafana-frame';
import type { Importer, ReadSkip } from './importer';
import { quote } from './read-entries';

/** How many frames are looked at to tell the format. */
const LOOKED_AT = 20;

/**
 * The states that Grafana's alert rules went through: `/api/v1/rules/history`, a data frame.
 *
 * Shapes: `LokiEntry` in loki.go (columns time, line, labels) and `QueryStates` in annotation.go (columns time, text, prev,
 * next, data) of pkg/services/ngalert/state/historian in grafana/grafana.
 */
export const grafanaStateHistory: Importer = {
  format: 'grafana-state-history',
  label: 'Grafana state history',
  unverified: "Its layout was checked against Grafana's source, not against a saved answer of a server.",
  recognise(evidence) {
    if (evidence.kind !== 'json') return 0;
    return framesIn(evidence.value, LOOKED_AT).some(({ frame }) => frame && isHistory(frame)) ? 0.95 : 0;
  },
  read(evidence) {
    const foreign: ReadSkip[] = [];
    const rows: HistoryRow[] = [];
    for (const { frame, value, path } of evidence.kind === 'json' ? framesIn(evidence.value) : []) {
      if (frame !== null && isHistory(frame)) {
        for (const row of rowsOf(frame)) rows.push(row);
        continue;
      }
      const why = 'This is no state history: its columns are missing.';
      foreign.push({ text: quote(value), why, where: { kind: 'path', path } });
    }
    const { events, doubts, skipped } = readChanges(rows);
    return finishReading({ events, doubts, skipped: [...foreign, ...skipped] });
  },
};

function framesIn(value: unknown, most?: number): { frame: Frame | null; value: unknown; path: string }[] {
  const list = asList(value);
  const placed = (one: unknown, path: string) => ({ frame: readFrame(one, path), value: one, path });
  if (list === null) return [placed(value, '$')];
  return list.slice(0, most).map((one, index) => placed(one, `$[${index}]`));
}

function isHistory({ columns }: Frame): boolean {
  return columns.has('time') && (columns.has('line') || (columns.has('prev') && columns.has('next')));
}

/** A row has its change in the column `line`, or spread over `text`, `prev` and `next`. */
function rowsOf({ columns }: Frame): HistoryRow[] {
  const isLines = columns.has('line');
  const told = isLines ? 'line' : 'next';
  const cell = (name: string, index: number) => columns.get(name)?.values[index];
  const path = (name: string, index: number) => `${columns.get(name)?.path ?? '$'}[${index}]`;
  const ruleUID = fieldOf(columns.get('time')?.labels, 'ruleUID');
  const count = Math.max(...['time', told].map((name) => columns.get(name)?.values.length ?? 0));
  return Array.from({ length: count }, (_, index) => ({
    time: cell('time', index),
    timePath: path('time', index),
    line: isLines
      ? cell('line', index)
      : {
          ...{ ruleTitle: cell('text', index), previous: cell('prev', index), current: cell('next', index) },
          ruleUID,
        },
    path: path(told, index),
  }));
}
