import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Evidence, readEvidence } from '#shared/domain/files/evidence';
import type { Reading, ReadOptions } from '#shared/domain/timeline/importers/importer';
import { readAs, recogniseEvidence } from '#shared/domain/timeline/importers/read-file';
import { isoDate } from '#shared/domain/units';
import { packEntries } from './mutate-archive';

const FOLDER = 'test/fixtures/import';

export const FIXTURE_OPTIONS: ReadOptions = {
  day: isoDate('2026-03-17'),
  zone: 'UTC',
  lastAt: null,
  mapping: null,
};

/** What stands for all files of a format where they are the entries of one archive. */
const ARCHIVE = 'export.zip';

/** The files of a format, as somebody would drop them; none where nobody wrote one. Where folders lie among them, all are one archive. */
export function fixturesOf(format: string): string[] {
  try {
    const found = readdirSync(`${FOLDER}/${format}`, { withFileTypes: true });
    return found.some((entry) => entry.isDirectory()) ? [ARCHIVE] : found.map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

export function fixtureBytes(format: string, file: string): Uint8Array {
  const folder = `${FOLDER}/${format}`;
  if (file !== ARCHIVE) return readFileSync(`${folder}/${file}`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(`${folder}/${name}`).isFile())
    .sort();
  return packEntries(
    Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(`${folder}/${name}`)])),
  );
}

function fixtureEvidence(format: string, file: string): Evidence {
  const read = readEvidence(file, fixtureBytes(format, file));
  if (!read.ok) throw new Error(read.problem.message);
  return read.evidence;
}

/** The formats that a fixture is taken for, the likeliest first. */
export function formatsOf(format: string, file: string): string[] {
  return recogniseEvidence(fixtureEvidence(format, file)).map((importer) => importer.format);
}

/** What a fixture is read as, by the format that fits best. */
export function readFixture(format: string, file: string): Reading {
  const found = readAs(fixtureEvidence(format, file), FIXTURE_OPTIONS, null);
  if (!found.ok) throw new Error(found.problem.message);
  if (!found.result.ok) throw new Error(found.result.problem.message);
  return found.result.reading;
}
