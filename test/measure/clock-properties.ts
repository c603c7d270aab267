import fc from 'fast-check';
import { quantile } from '../bench/speed';
import { anyHistory, type Course, liveThrough } from '../unit/agenda/time-world';

// What the unit test tries on some hundred histories of a computer, on all 5,000; and for comparison the error of clocks that
// know less, in the same histories.

const HISTORIES = 5_000;
const SEED = 29;
const MOST_ERROR_MS = 1000;

const histories = fc.sample(anyHistory, { numRuns: HISTORIES, seed: SEED });
const courses = histories.map((history) => ({ stops: history.stops, ...liveThrough(history) }));

function sayErrors(name: string, errors: readonly number[]): void {
  const seconds = (share: number) => (quantile(errors, share) / 1000).toFixed(1).padStart(7);
  const right = errors.filter((error) => error <= MOST_ERROR_MS).length / errors.length;
  process.stdout.write(
    `  ${name.padEnd(30)}p50 ${seconds(0.5)} s, p95 ${seconds(0.95)} s, within 1 s ${(right * 100).toFixed(1)} %\n`,
  );
}

const CLOCKS: readonly (readonly [string, (course: Course) => number])[] = [
  ['both clocks, sleep, heartbeat', ({ error }) => error],
  ['ticks counted', ({ naive }) => naive.ticks],
  ['wall clock alone', ({ naive }) => naive.wall],
  ['monotonic clock alone', ({ naive }) => naive.mono],
];

process.stdout.write(`the clock of a meeting: ${HISTORIES} histories of a computer\n`);
for (const stops of [true, false]) {
  const some = courses.filter((course) => course.stops === stops);
  process.stdout.write(` monotonic clock ${stops ? 'stops' : 'runs on'} in sleep: ${some.length}\n`);
  for (const [name, errorOf] of CLOCKS) sayErrors(name, some.map(errorOf));
}
const asked = courses.reduce((sum, course) => sum + course.asked, 0);
const hadToAsk = courses.reduce((sum, course) => sum + course.hadToAsk, 0);
process.stdout.write(`  asked ${asked} times, had to ask ${hadToAsk} times\n`);

const worst = Math.max(...courses.map(({ error }) => error));
if (worst > MOST_ERROR_MS) throw new Error(`An error of ${worst} ms, with seed ${SEED}`);
if (courses.some((course) => course.asked !== course.hadToAsk)) {
  throw new Error(`Somebody was asked who need not have been, or the other way round, with seed ${SEED}`);
}
