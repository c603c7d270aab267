import { parseArgs } from 'node:util';
import { checkMarkdown, checkPlainText, type PlacedFinding } from '#shared/domain/language/check-markdown';
import type { TeamWords } from '#shared/domain/language/types';
import { readTeamWords } from '#shared/schema/team-words';
import { firstLine, sayReadError } from './read-errors';

const USAGE =
  'Usage: npm run -s check -- FILE.md|FILE.txt [--people "Ana Ruiz, Bo Lind"] [--words FILE.json] [--json]';

/** What the command prints, and its exit code: 0 nothing found, 1 findings, 2 nothing could be checked. */
export interface CheckReport {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** As `readFileSync(file, 'utf8')`; may throw. */
type ReadFile = (file: string) => string;

/** A finding as other programs read it. */
function toRecord({ rewrite, ...finding }: PlacedFinding) {
  const { line, column, start, end, rule, group, category, severity, text, why, question } = finding;
  const suggestion = rewrite?.text ?? null;
  return { line, column, start, end, rule, category, group, severity, text, why, suggestion, question };
}

/** Blame first of all: a hint about quality is one line, and a second with its question. */
function describe(file: string, finding: ReturnType<typeof toRecord>): string {
  const { line, column, rule, group, severity, text, why, suggestion, question } = finding;
  const words = text.replace(/\s+/g, ' ');
  const place = `${file}:${line}:${column}`;
  if (group === 'quality') return `${place} quality ${rule}: ${words}\n    ask: ${question}`;
  const offer = suggestion === null ? '' : `\n    say instead: ${suggestion}`;
  return `${place} ${severity} ${rule}: ${words}\n    ${why}${offer}\n    ask: ${question}`;
}

function fail(error: string): CheckReport {
  return { exitCode: 2, output: '', error };
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      people: { type: 'string', default: '' },
      words: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const people = values.people.split(',').flatMap((name) => name.trim() || []);
  return { file, people, words: values.words, json: values.json };
}

type Failure = { readonly ok: false; readonly message: string };

function readText(file: string, readFile: ReadFile): { readonly ok: true; readonly text: string } | Failure {
  try {
    const text = readFile(file);
    return text.includes('\u0000')
      ? { ok: false, message: `${file}: this is not a text file` }
      : { ok: true, text };
  } catch (error) {
    return { ok: false, message: `${file}: ${sayReadError(error)}` };
  }
}

type Words = { readonly ok: true; readonly words: TeamWords | undefined };

const NO_WORDS: Words = { ok: true, words: undefined };

/** A team's words from the file that the settings save. */
function readWords(file: string, readFile: ReadFile): Words | Failure {
  const source = readText(file, readFile);
  if (!source.ok) return source;
  const read = readTeamWords(source.text);
  return read.ok ? read : { ok: false, message: `${file}: ${read.message}` };
}

/**
 * Says what the checks find in a Markdown file; a `.txt` file is read without any markup.
 *
 */
export function reportFile(args: readonly string[], readFile: ReadFile): CheckReport {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(args);
  } catch (error) {
    return fail(firstLine(error));
  }
  const { file, people, words, json } = asked;
  const source = readText(file, readFile);
  if (!source.ok) return fail(source.message);
  const team = words === undefined ? NO_WORDS : readWords(words, readFile);
  if (!team.ok) return fail(team.message);
  const checkSource = /\.txt$/i.test(file) ? checkPlainText : checkMarkdown;
  const findings = checkSource(source.text, people, team.words).map(toRecord);
  const output = json
    ? JSON.stringify({ findings })
    : findings.map((finding) => describe(file, finding)).join('\n');
  return { exitCode: findings.length > 0 ? 1 : 0, output, error: '' };
}
