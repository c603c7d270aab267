import { expect, it } from 'vitest';
import { EVIDENCE_SHAPES, readShape } from '../../../bench/evidence-shapes';
import { timesAsLong } from '../../../bench/times-as-long';

const BYTES = 32_768;
/** What takes the square of its length takes hundreds of times as long. */
const MOST = 20;
const [lines] = EVIDENCE_SHAPES;
if (!lines) throw new Error('No shapes');
const readLines = readShape(lines, BYTES);

it.each(EVIDENCE_SHAPES)('32 KB of $name take little more than so many lines of a timeline', (shape) => {
  expect(timesAsLong(readShape(shape, BYTES), readLines, MOST)).toBeLessThan(MOST);
});
