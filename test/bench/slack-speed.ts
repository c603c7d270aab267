import { strFromU8, unzipSync } from 'fflate';
import { readEvidence } from '#shared/domain/files/evidence';
import { readAs } from '#shared/domain/timeline/importers/read-file';
import { makeSlackExport } from './slack-export';
import { readWorkClock } from './work-clock';

// A generated Slack export, from its bytes to its reading: how long that takes, and how long nothing is heard of it.
// `--short`: a tenth of it, beside what unpacking and parsing it take on this machine, instead of goals in milliseconds.

const isShort = process.argv.includes('--short');
const MEGABYTES = isShort ? 5 : 50;
const MOST_MS = 5_000;
/** How many times as long as unpacking and parsing all of it. */
const MOST_RATIO = 15;
/** Of the time of the whole reading. */
const MOST_SILENT_SHARE = 0.15;
/** Between two words of progress, on a machine that does nothing else. */
const MOST_SILENCE_MS = 50;
/** A busy machine, a cold engine: the best of these counts. */
const ATTEMPTS = 3;

const generated = makeSlackExport(MEGABYTES);
const size = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
process.stdout.write(
  `Slack export: ${generated.messages.toLocaleString('en')} messages in ${generated.days} days, ` +
    `${size(generated.archive.length)} packed, ${size(generated.unpackedBytes)} unpacked\n`,
);

let bestMs = Number.POSITIVE_INFINITY;
let bestParseMs = Number.POSITIVE_INFINITY;
let bestSilenceMs = Number.POSITIVE_INFINITY;
for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
  bestParseMs = Math.min(bestParseMs, timeParsing());
  const startMs = readWorkClock();
  let heardMs = startMs;
  let silenceMs = 0;
  const hear = () => {
    const nowMs = readWorkClock();
    silenceMs = Math.max(silenceMs, nowMs - heardMs);
    heardMs = nowMs;
  };
  const evidence = readEvidence('export.zip', generated.archive);
  if (!evidence.ok) throw new Error(evidence.problem.message);
  const found = readAs(
    evidence.evidence,
    {
      day: null,
      zone: 'UTC',
      lastAt: null,
      mapping: null,
      onProgress: hear,
    },
    null,
  );
  hear();
  const tookMs = readWorkClock() - startMs;
  if (!found.ok || !found.result.ok) throw new Error('It was not understood');
  const { events, doubts, skipped } = found.result.reading;
  if (events.length + doubts.length + skipped.length !== generated.messages || doubts.length > 0)
    throw new Error(`${events.length} events, ${doubts.length} doubts, ${skipped.length} skipped`);
  bestMs = Math.min(bestMs, tookMs);
  bestSilenceMs = Math.min(bestSilenceMs, silenceMs);
}
const ratio = bestMs / bestParseMs;
const silentShare = bestSilenceMs / bestMs;
process.stdout.write(
  `  recognised and read in ${bestMs.toFixed(0)} ms of work, ${ratio.toFixed(1)} × unpacking and parsing, ` +
    `never longer than ${bestSilenceMs.toFixed(0)} ms without a word, ${(100 * silentShare).toFixed(0)} % of it\n` +
    `  (at most ${isShort ? `${MOST_RATIO} × and ${100 * MOST_SILENT_SHARE} %` : `${MOST_MS} and ${MOST_SILENCE_MS} ms`})\n`,
);
const isFine = isShort
  ? ratio <= MOST_RATIO && silentShare <= MOST_SILENT_SHARE
  : bestMs <= MOST_MS && bestSilenceMs <= MOST_SILENCE_MS;
if (!isFine) process.exitCode = 1;

/** Milliseconds of work for what any reader of the file has to do. */
function timeParsing(): number {
  const start = readWorkClock();
  for (const bytes of Object.values(unzipSync(generated.archive))) JSON.parse(strFromU8(bytes));
  return readWorkClock() - start;
}
