import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type FileProblem, readEvidence, sayWhere } from '#shared/domain/files/evidence';
import type { Importer, Reading, ReadOptions } from '#shared/domain/timeline/importers/importer';
import { readAs } from '#shared/domain/timeline/importers/read-file';
import { isZone } from '#shared/domain/timeline/zoned-time';
import { type IsoDate, isoDate } from '#shared/domain/units';
import { firstLine, sayReadError } from './read-errors';

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
  readonly asked: Asked;
  readonly importer: Importer | null;
  readonly reading: Reading | null;
  readonly error: string | null;
}

/** Says what a file was recognised as and what it tells. */
export function reportRead(args: readonly string[], readBytes: ReadBytes): ReadReport {
  let asked: Asked;
  try {
    asked = readArguments(args);
  } catch (thrown) {
    const error = firstLine(thrown);
    // Whoever asks for an object gets one, whatever else was wrong with the question.
    return args.includes('--json') ? sayRecord(null, error) : { exitCode: 1, output: '', error };
  }
  const understood = understand(asked, readBytes);
  if (asked.json) return sayRecord(understood, understood.error);
  const exitCode = understood.error === null ? 0 : 1;
  return { exitCode, output: plain(describe(understood)), error: plain(understood.error ?? '') };
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

function understand(asked: Asked, readBytes: ReadBytes): Understood {
  const { file, day, zone } = asked;
  const nothing = (error: string, importer: Importer | null = null) => {
    return { asked, importer, reading: null, error };
  };
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file);
  } catch (error) {
    return nothing(`${file}: ${sayReadError(error)}`);
  }
  const evidence = readEvidence(basename(file), bytes);
  if (!evidence.ok) return nothing(sayProblem(file, evidence.problem));
  const options: ReadOptions = { day, zone, lastAt: null, mapping: null };
  const found = readAs(evidence.evidence, options, null);
  if (!found.ok) return nothing(sayProblem(file, found.problem));
  if (!found.result.ok) return nothing(sayProblem(file, found.result.problem), found.importer);
  const { reading } = found.result;
  return { asked, importer: found.importer, reading, error: sayNothing(asked, reading) };
}

/** Why the exit code is 1 although the file was read; null where anything was understood. */
function sayNothing(asked: Asked, reading: Reading): string | null {
  if (reading.events.length > 0) return null;
  return `${asked.file}: Nothing in it was understood. ${sayMissingDay(asked, reading)}`.trim();
}

function sayMissingDay({ day }: Asked, { assumed }: Reading): string {
  return day === null && assumed.day ? 'Times in it name no day: --date YYYY-MM-DD gives them one.' : '';
}

function sayProblem(file: string, { message, where }: FileProblem): string {
  return `${file}${where === null ? '' : `, ${sayWhere(where)}`}: ${message}`;
}

/** As other programs read it. */
function sayRecord(understood: Understood | null, error: string | null): ReadReport {
  const { importer = null, reading = null } = understood ?? {};
  const placed = ({ where, text, why }: Reading['skipped'][number]) =>
    where.kind === 'line' ? { line: where.line, text, why } : { path: where.path, text, why };
  const record = {
    format: importer?.format ?? null,
    events: (reading?.events ?? []).map(({ at, text, actor, approximate, milestone, source }) => {
      return { at: new Date(at).toISOString(), text, actor, approximate, milestone, source };
    }),
    doubts: (reading?.doubts ?? []).map(placed),
    skipped: (reading?.skipped ?? []).map(placed),
    error,
  };
  return { exitCode: error === null ? 0 : 1, output: JSON.stringify(record), error: '' };
}

function sayTime({ at, approximate }: NonNullable<Reading['doubts'][number]['proposed']>): string {
  return `${approximate ? '~' : ''}${new Date(at).toISOString()}`;
}

/** Without characters that a terminal takes for orders. */
function plain(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '');
}

function describe({ asked, importer, reading }: Understood): string {
  if (reading === null) return '';
  const { events, doubts, skipped } = reading;
  const head = `${asked.file}: ${importer?.label ?? 'unknown'}. ${events.length} understood, ${doubts.length} doubtful, ${skipped.length} skipped.`;
  return [
    head,
    ...(importer?.unverified ? [importer.unverified] : []),
    ...(events.length > 0 && sayMissingDay(asked, reading) ? [sayMissingDay(asked, reading)] : []),
    ...(reading.assumed.zone ? [`Times without a zone were read in ${asked.zone} (--zone Area/City).`] : []),
    ...events.map(
      ({ actor, text, ...time }) => `${sayTime(time)}  ${actor === '' ? '' : `${actor}: `}${text}`,
    ),
    ...doubts.map(({ where, text, why, proposed }) => {
      const offered = proposed === null ? '' : ` Perhaps ${sayTime(proposed)}.`;
      return `doubtful, ${sayWhere(where)}: ${text}\n    ${why}${offered}`;
    }),
    ...skipped.map(({ where, text, why }) => `skipped, ${sayWhere(where)}: ${text}\n    ${why}`),
  ].join('\n');
}
