import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkMarkdown, type PlacedFinding } from '#shared/domain/language/check-markdown';
import type { TeamWords } from '#shared/domain/language/types';
import { readTeamWords } from '#shared/schema/team-words';

const USAGE =
  'Usage: npm run -s check -- FILE.md [--people "Ana Ruiz, Bo Lind"] [--words FILE.json] [--json]';

/** A finding as other programs read it. */
function toRecord({ rewrite, ...finding }: PlacedFinding) {
  const { line, column, start, end, rule, group, category, severity, text, why, question } = finding;
  const suggestion = rewrite?.text ?? null;
  return {
    line,
    column,
    start,
    end,
    rule,
    category,
    group,
    severity,
    text,
    why,
    suggestion,
    question,
  };
}

/** A team's words from the file that the settings save. */
function readWords(file: string): TeamWords {
  const read = readTeamWords(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${read.message}`);
  return read.words;
}

/** Prints what the checks say of a Markdown or plain text file. @returns the exit code: 1 where they say anything */
function main(): number {
  const { values, positionals } = parseArgs({
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
  const team = values.words === undefined ? undefined : readWords(values.words);
  const findings = checkMarkdown(readFileSync(file, 'utf8'), people, team).map(toRecord);
  if (values.json) console.log(JSON.stringify({ findings }));
  else for (const finding of findings) console.log(describe(file, finding));
  return findings.length > 0 ? 1 : 0;
}

function describe(file: string, finding: ReturnType<typeof toRecord>): string {
  const { line, column, rule, severity, text, why, suggestion, question } = finding;
  const offer = suggestion === null ? '' : `\n    say instead: ${suggestion}`;
  return `${file}:${line}:${column} ${severity} ${rule}: ${text}\n    ${why}${offer}\n    ask: ${question}`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
