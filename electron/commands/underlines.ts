import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkMarkdown } from '#shared/domain/language/check-markdown';
import { readProse } from '#shared/domain/language/markdown-prose';
import type { FindingGroup, FindingSeverity } from '#shared/domain/language/types';

const USAGE = 'Usage: npm run -s underlines -- FOLDER [--json]';

interface Underline {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly category: string;
  readonly group: FindingGroup;
  readonly severity: FindingSeverity;
  readonly text: string;
  /** What has to be read to judge it, in one line. */
  readonly sentence: string;
}

interface Report {
  readonly words: number;
  readonly underlines: readonly Underline[];
}

/** The passage between the nearest ends of sentence or paragraph around two places. */
function sentenceAround(source: string, start: number, end: number): string {
  const before = source.slice(0, start);
  const from = Math.max(0, ...[...before.matchAll(/[.?!]\s|\n\s*\n/g)].map(({ index }) => index + 1));
  const length = source.slice(end).search(/[.?!](?:\s|$)|\n\s*\n/);
  return source
    .slice(from, length < 0 ? source.length : end + length + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word is a run of letters: the prose that was checked, without code, quotations and addresses. */
function checkReport(folder: string, file: string): Report {
  const source = readFileSync(join(folder, file), 'utf8');
  const words = readProse(source).reduce(
    (sum, { text }) => sum + (text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0),
    0,
  );
  const underlines = checkMarkdown(source, []).map((finding) => {
    const { line, column, rule, category, group, severity, text } = finding;
    const sentence = sentenceAround(source, finding.start, finding.end);
    return { file, line, column, rule, category, group, severity, text, sentence };
  });
  return { words, underlines };
}

function reportsIn(folder: string): string[] {
  if (!statSync(folder).isDirectory()) throw new Error(USAGE);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.md$/i.test(file) && !/(?:^|[\\/])README\./i.test(file)).sort();
}

/** Findings of each group and severity, and how many that is in 1,000 words. */
function countBy(underlines: readonly Underline[], words: number) {
  const groups = new Map<string, number>();
  for (const { group, severity } of underlines) {
    const key = `${group} ${severity}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, findings]) => ({ name, findings, perThousandWords: (findings * 1000) / words }));
}

/** Prints what the check underlines in a folder of reports, for reading each one. Exit code 2 where there is none. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(USAGE);
  const reports = reportsIn(folder).map((file) => checkReport(folder, file));
  const words = reports.reduce((sum, report) => sum + report.words, 0);
  if (words === 0) throw new Error(`${folder}: no prose in any .md file.`);
  const underlines = reports.flatMap((report) => report.underlines);
  const counts = countBy(underlines, words);
  if (values.json) {
    console.log(JSON.stringify({ reports: reports.length, words, counts, findings: underlines }));
    return;
  }
  console.log(`${reports.length} reports, ${words} words of prose`);
  for (const { name, findings, perThousandWords } of counts)
    console.log(
      `${name.padEnd(18)}${String(findings).padStart(6)} findings, ${perThousandWords.toFixed(2)} per 1,000 words`,
    );
  for (const { file, line, column, severity, group, rule, text, sentence } of underlines)
    console.log(`\n${file}:${line}:${column} ${group} ${severity} ${rule}: ${text}\n    ${sentence}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : USAGE);
  process.exitCode = 2;
}
