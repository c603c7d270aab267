import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type FileProblem, readEvidence, sayWhere } from '#shared/domain/files/evidence';
import type { Importer, Reading, ReadOptions } from '#shared/domain/timeline/importers/importer';
import { readAs } from '#shared/domain/timeline/importers/read-file';
import { type IsoDate, isoDate } from '#shared/domain/units';

const USAGE = 'Usage: npm run -s read -- FILE [--date YYYY-MM-DD] [--zone Area/City] [--json]';

/** What the command prints, and its exit code: 0 something was understood, 1 nothing was. */
export interface ReadReport {
  readonly exitCode: 0 | 1;
  readonly output: string;
  readonly error: string;
}

/** As `readFileSync(file)`; may throw. */
type ReadBytes = (file: string) => Uint8Array;

interface Asked {
  readonly file: string;
  readonly day: IsoDate | null;
  readonly zone: string;
  readonly json: boolean;
}

interface Understood {
  readonly importer: Importer | null;
  readonly reading: Reading | null;
  readonly error: string | null;
}

/** Says what a file was recognised as and what it tells. */
export function reportRead(args: readonly string[], readBytes: ReadBytes): ReadReport {
  let asked: Asked;
  try {
    asked = readArguments(args);
  } catch (error) {
    return { exitCode: 1, output: '', error: error instanceof Error ? error.message : String(error) };
  }
  const understood = understand(asked, readBytes);
  const exitCode = (understood.reading?.events.length ?? 0) > 0 ? 0 : 1;
  if (asked.json) return { exitCode, output: JSON.stringify(toRecord(understood)), error: '' };
  if (understood.reading === null) return { exitCode, output: '', error: understood.error ?? '' };
  return { exitCode, output: describe(asked.file, understood.importer, understood.reading), error: '' };
}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
      zone: { type: 'string', default: 'UTC' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const day = values.date === undefined ? null : isoDate(values.date);
  if (values.date !== undefined && day === null) throw new Error(`There is no day ${values.date}. ${USAGE}`);
  if (!isZone(values.zone)) throw new Error(`There is no zone ${values.zone}. ${USAGE}`);
  return { file, day, zone: values.zone, json: values.json };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function understand({ file, day, zone }: Asked, readBytes: ReadBytes): Understood {
  const nothing = (error: string, importer: Importer | null = null) => ({ importer, reading: null, error });
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file);
  } catch (error) {
    return nothing(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const evidence = readEvidence(basename(file), bytes);
  if (!evidence.ok) return nothing(sayProblem(file, evidence.problem));
  const options: ReadOptions = { day, zone, lastAt: null, mapping: null };
  const found = readAs(evidence.evidence, options, null);
  if (!found.ok) return nothing(sayProblem(file, found.problem));
  if (!found.result.ok) return nothing(sayProblem(file, found.result.problem), found.importer);
  const { reading } = found.result;
  const error = reading.events.length === 0 ? `${file}: Nothing in it was understood.` : null;
  return { importer: found.importer, reading, error };
}

function sayProblem(file: string, { message, where }: FileProblem): string {
  return `${file}${where === null ? '' : `, ${sayWhere(where)}`}: ${message}`;
}

/** As other programs read it. */
function toRecord({ importer, reading, error }: Understood) {
  const placed = ({ where, text, why }: Reading['skipped'][number]) =>
    where.kind === 'line' ? { line: where.line, text, why } : { path: where.path, text, why };
  return {
    format: importer?.format ?? null,
    events: (reading?.events ?? []).map(({ at, text, actor, approximate, milestone, source }) => {
      return { at: new Date(at).toISOString(), text, actor, approximate, milestone, source };
    }),
    doubts: (reading?.doubts ?? []).map(placed),
    skipped: (reading?.skipped ?? []).map(placed),
    error,
  };
}

function describe(file: string, importer: Importer | null, reading: Reading): string {
  const { events, doubts, skipped } = reading;
  const head = `${file}: ${importer?.label ?? 'unknown'}. ${events.length} understood, ${doubts.length} doubtful, ${skipped.length} skipped.`;
  return [
    head,
    ...(importer?.unverified ? [importer.unverified] : []),
    ...events.map(({ at, approximate, actor, text }) => {
      const time = `${approximate ? '~' : ''}${new Date(at).toISOString()}`;
      return `${time}  ${actor === '' ? '' : `${actor}: `}${text}`;
    }),
    ...doubts.map(({ where, text, why }) => `doubtful, ${sayWhere(where)}: ${text}\n    ${why}`),
    ...skipped.map(({ where, text, why }) => `skipped, ${sayWhere(where)}: ${text}\n    ${why}`),
  ].join('\n');
}
