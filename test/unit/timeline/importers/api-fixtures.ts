import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Evidence, readEvidence, readTextEvidence } from '#shared/domain/files/evidence';
import {
  type Importer,
  PLAIN_EVENT,
  type ReadDoubt,
  type ReadEvent,
  type Reading,
  type ReadSkip,
} from '#shared/domain/timeline/importers/importer';
import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { type EpochMs, epochMs } from '#shared/domain/units';

const FOLDER = fileURLToPath(new URL('../../../fixtures/import/', import.meta.url));
const OPTIONS = { day: null, zone: 'UTC', lastAt: null, mapping: null };

/** The names of the fixtures of a format. */
export function fixturesOf(format: string): string[] {
  return readdirSync(`${FOLDER}${format}`);
}

export function evidenceOf(format: string, name: string): Evidence {
  const read = readEvidence(name, readFileSync(`${FOLDER}${format}/${name}`));
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

/** A pasted text of JSON. */
export function pasted(value: unknown): Evidence {
  return pastedText(JSON.stringify(value, null, 2));
}

export function pastedText(text: string): Evidence {
  const read = readTextEvidence('pasted', text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

export function readAs(importer: Importer, evidence: Evidence): Reading {
  const result = importer.read(evidence, OPTIONS);
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

/** How well each format fits that fits at all. */
export function confidences(evidence: Evidence): Record<string, number> {
  return Object.fromEntries(
    IMPORTERS.map(({ format, recognise }) => [format, recognise(evidence)] as const).filter(
      ([, fit]) => fit > 0,
    ),
  );
}

/** A reading of a format whose times all say their zone. */
export function reading(parts: {
  events?: readonly ReadEvent[];
  doubts?: readonly ReadDoubt[];
  skipped?: readonly ReadSkip[];
}): Reading {
  return { events: [], doubts: [], skipped: [], ...parts, assumed: { day: false, zone: false }, table: null };
}

type Said = Pick<ReadEvent, 'text'> & Partial<Omit<ReadEvent, 'at' | 'where'>>;

/** An event; what is left out is as in most. */
export function event(path: string, time: string, said: Said): ReadEvent {
  return { ...PLAIN_EVENT, ...said, at: at(time), where: { kind: 'path', path } };
}

export function doubt(
  path: string,
  said: Pick<ReadDoubt, 'text' | 'why' | 'raw'> & Partial<ReadDoubt>,
): ReadDoubt {
  const nothing = { proposed: null, actor: '', source: '', link: '', locator: '' };
  return { ...nothing, ...said, where: { kind: 'path', path } };
}

export function skip(path: string, text: string, why: string): ReadSkip {
  return { text, why, where: { kind: 'path', path } };
}

export function at(time: string): EpochMs {
  return epochMs(Date.parse(time));
}
