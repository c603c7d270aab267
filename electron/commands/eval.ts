import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Sample, scoreSamples } from './eval-score';

const USAGE = 'Usage: npm run -s eval -- FILE.jsonl [--json] [--errors]';

function readSamples(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      // The file is one that the caller labelled; a line in another format shows itself in the check below.
      const sample = JSON.parse(line) as Sample;
      if (typeof sample.text !== 'string' || typeof sample.blame !== 'boolean')
        throw new Error('no text or blame');
      return [sample];
    } catch (error) {
      throw new Error(
        `${file}:${index + 1}: not a labelled sentence (${error instanceof Error ? error.message : 'unreadable'})`,
      );
    }
  });
}

function percent(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}

/** Prints how well the checker does on a labelled file. Exit code 2 where the file cannot be used. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const { score, errors } = scoreSamples(readSamples(file));
  if (values.json) {
    console.log(JSON.stringify(values.errors ? { ...score, errors } : score));
    return;
  }
  console.log(
    `sentences             ${score.sentences}, and ${score.low.sentences} labelled low (${score.low.found} found), left out below`,
  );
  console.log(`precision             ${percent(score.precision)}`);
  console.log(`recall                ${percent(score.recall)}`);
  console.log(`F1                    ${percent(score.f1)}`);
  console.log(`harmless flagged      ${percent(score.falseAlarmShare)}`);
  console.log(`right category        ${percent(score.categoryAccuracy)}`);
  console.log(`span overlap (IoU)    ${percent(score.spanIoU)}`);
  console.log(`words per second      ${score.wordsPerSecond}`);
  for (const [category, each] of Object.entries(score.perCategory)) {
    console.log(
      `  ${category.padEnd(20)}${each.found}/${each.sentences} found, right category ${percent(each.categoryAccuracy)}`,
    );
  }
  if (!values.errors) return;
  for (const error of errors)
    console.log(`${error.kind} ${error.id} [${error.section}] ${error.detail}: ${error.text}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : USAGE);
  process.exitCode = 2;
}
