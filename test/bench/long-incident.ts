import { randomUUID } from 'node:crypto';
import { buildSample } from '../../resources/sample/build-sample';
import type { IncidentRecord } from '../../shared/domain/incident/types';
import { epochMs } from '../../shared/domain/units';
import { countWords, makeDocument } from './prose';

const ROWS = 60;
const ROW_WORDS = 30;
const TEXT_WORDS = 2_000;

/** An incident of 10,000 words and more: four long texts and rows of every kind. */
export function makeLongIncident(): IncidentRecord {
  const sample = buildSample({ newId: randomUUID, now: epochMs(Date.now()) });
  const rowText = (index: number) => makeDocument(ROW_WORDS, index).replace(/\s+/g, ' ');
  const many = <Value extends { readonly id: string }>(rows: readonly Value[], count: number) =>
    Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length];
      if (row === undefined) throw new Error('The sample has no such row');
      const number = 'number' in row ? { number: index + 1 } : {};
      return { ...row, ...number, id: randomUUID(), order: index, text: rowText(index) };
    });
  return {
    ...sample,
    incident: {
      ...sample.incident,
      summary: makeDocument(TEXT_WORDS, 101),
      rootCause: makeDocument(TEXT_WORDS, 102),
      wentWrong: makeDocument(TEXT_WORDS, 103),
      lessons: makeDocument(TEXT_WORDS, 104),
      nextFactor: ROWS,
      nextAction: ROWS,
    },
    events: many(sample.events, ROWS).map((event) => ({ ...event, milestone: null })),
    factors: many(sample.factors, ROWS / 4),
    notes: many(sample.notes, ROWS / 4),
    actions: many(sample.actions, ROWS / 4).map((action) => ({ ...action, factorIds: [] })),
  };
}

export function countRecordWords({ incident, events, factors, notes, actions }: IncidentRecord): number {
  const { summary, rootCause, wentWrong, lessons } = incident;
  const rows = [...events, ...factors, ...notes, ...actions].map(({ text }) => text);
  return [summary, rootCause, wentWrong, lessons, ...rows].reduce((sum, text) => sum + countWords(text), 0);
}
