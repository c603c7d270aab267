import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { type Evidence, readEvidence } from '#shared/domain/files/evidence';
import type { Importer, Reading, ReadOptions } from '#shared/domain/timeline/importers/importer';

export const FIXTURES = join(import.meta.dirname, '../../../fixtures/import');

export const NO_OPTIONS: ReadOptions = { day: null, zone: 'UTC', lastAt: null, mapping: null };

/** A fixture as the program would see it when it is dropped. */
export function evidenceOf(file: string): Evidence {
  return evidenceFrom(basename(file), readFileSync(join(FIXTURES, file)));
}

export function evidenceFrom(name: string, bytes: Uint8Array): Evidence {
  const read = readEvidence(name, bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

/** @throws where the importer refuses the evidence */
export function readingOf(
  importer: Importer,
  evidence: Evidence,
  options: Partial<ReadOptions> = {},
): Reading {
  const result = importer.read(evidence, { ...NO_OPTIONS, ...options });
  if (!result.ok) throw new Error(result.problem.message);
  return result.reading;
}

/** The files below a folder, by their paths in it. */
export function readFolder(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [relative(folder, name).split(sep).join('/'), readFileSync(name)]),
  );
}

/** A folder of fixtures as an archive. */
export function zipFolder(folder: string): Uint8Array {
  return zipSync(readFolder(join(FIXTURES, folder)), { mtime: new Date('2026-03-20T12:00:00Z') });
}
