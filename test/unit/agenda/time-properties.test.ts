import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND_MS } from '#shared/domain/units';
import { anyHistory, liveThrough } from './time-world';

describe('the clock of a meeting, whatever happens to the computer', () => {
  // 5,000 of them: npm run measure.
  it('is right within a second, once what nobody else can know was answered, and asks for nothing else', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { error, asked, hadToAsk } = liveThrough(history);
        expect(error).toBeLessThanOrEqual(SECOND_MS);
        expect(asked).toBe(hadToAsk);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
