import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLabelledFile } from './eval-file';
import { type QualityScore, scoreQuality } from './eval-quality';
import { type SampleError, type Score, scoreSamples } from './eval-score';

const USAGE = 'Usage: npm run -s eval -- FILE.jsonl [--json] [--errors]';

function percent(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}

function describeBlame(score: Score): string[] {
  return [
    `sentences             ${score.sentences}, and ${score.low.sentences} labelled low (${score.low.found} found), left out below`,
    `precision             ${percent(score.precision)}`,
    `recall                ${percent(score.recall)}`,
    `F1                    ${percent(score.f1)}`,
    `harmless flagged      ${percent(score.falseAlarmShare)}`,
    `right category        ${percent(score.categoryAccuracy)}`,
    `span overlap (IoU)    ${percent(score.spanIoU)}`,
    `words per second      ${score.wordsPerSecond}`,
    ...Object.entries(score.perCategory).map(
      ([category, each]) =>
        `  ${category.padEnd(20)}${each.found}/${each.sentences} found, right category ${percent(each.categoryAccuracy)}`,
    ),
  ];
}

function describeQuality({ sentences, perKind }: QualityScore): string[] {
  return [
    `texts                 ${sentences}; below: finding the ones that are not ok`,
    ...Object.entries(perKind).map(
      ([kind, each]) =>
        `  ${kind.padEnd(20)}precision ${percent(each.precision)}, recall ${percent(each.recall)}, F1 ${percent(each.f1)} of ${each.sentences}`,
    ),
  ];
}

function describeError({ kind, id, section, detail, text }: SampleError): string {
  return `${kind} ${id} [${section}] ${detail}: ${text}`;
}

/** Prints how well the checker does on a labelled file. Exit code 2 where the file cannot be used. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const labelled = readLabelledFile(file, readFileSync(file, 'utf8'));
  const { lines, score, errors } = scoreFile();
  if (values.json) console.log(JSON.stringify(values.errors ? { ...score, errors } : score));
  else console.log([...lines, ...(values.errors ? errors.map(describeError) : [])].join('\n'));

  function scoreFile() {
    if (labelled.about === 'quality') {
      const scored = scoreQuality(labelled.samples);
      return { ...scored, lines: describeQuality(scored.score) };
    }
    const scored = scoreSamples(labelled.samples);
    return { ...scored, lines: describeBlame(scored.score) };
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : USAGE);
  process.exitCode = 2;
}
