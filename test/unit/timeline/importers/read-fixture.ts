import { readFileSync } from 'node:fs';
import { type Evidence, readEvidence, readTextEvidence } from '#shared/domain/files/evidence';
import type { Importer, Reading, ReadOptions } from '#shared/domain/timeline/importers/importer';
import { isoDate } from '#shared/domain/units';

export const OPTIONS: ReadOptions = { day: isoDate('2026-03-17'), zone: 'UTC', lastAt: null, mapping: null };

/** @param path below test/fixtures/import */
export function evidenceOfFixture(path: string): Evidence {
  const reading = readEvidence(
    path,
    readFileSync(new URL(`../../../fixtures/import/${path}`, import.meta.url)),
  );
  if (!reading.ok) throw new Error(`${path}: ${reading.problem.message}`);
  return reading.evidence;
}

export function evidenceOfText(text: string): Evidence {
  const reading = readTextEvidence('pasted', text);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.evidence;
}

export function readingOf(
  importer: Importer,
  evidence: Evidence,
  options: Partial<ReadOptions> = {},
): Reading {
  const result = importer.read(evidence, { ...OPTIONS, ...options });
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

/** A reading as one line per entry, so that a test shows what became of everything. */
export function outline({ events, doubts, skipped, assumed }: Reading): string[] {
  const at = (ms: number) => new Date(ms).toISOString().replace(/:00\.000Z$|\.000Z$/, '');
  const beside = (part: { actor: string; source: string; link: string }) =>
    [part.actor, part.source, part.link].map((said) => (said === '' ? '' : ` <${said}>`)).join('');
  const place = (where: Reading['skipped'][number]['where']) =>
    where.kind === 'line' ? where.line : where.path;
  return [
    ...events.map((event) => {
      const marks = `${event.approximate ? ' ~' : ''}${event.milestone ? ` (${event.milestone})` : ''}`;
      return `${place(event.where)} ${at(event.at)}${marks} ${event.text}${beside(event)}`;
    }),
    ...doubts.map((doubt) => {
      const offered = doubt.proposed
        ? ` ${at(doubt.proposed.at)}${doubt.proposed.approximate ? ' ~' : ''}`
        : '';
      return `${place(doubt.where)} doubt ${doubt.text}${beside(doubt)}: ${doubt.why}${offered}`;
    }),
    ...skipped.map(({ where, why }) => `${place(where)} skip: ${why}`),
    `assumed: ${assumed.day ? 'day ' : ''}${assumed.zone ? 'zone' : ''}`.trim(),
  ];
}
