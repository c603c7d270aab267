import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmChecks } from '../../../renderer/parts/text/warm-checks';
import { check } from '../../../shared/domain/language/check';
import { RULES } from '../../../shared/domain/language/rules/all';
import { warmUp } from '../../../shared/domain/language/warm-up';

afterEach(() => vi.unstubAllGlobals());

/** Pauses of a window, each with room for so many steps. */
function stubPauses(steps: number): { pauses: number } {
  const seen = { pauses: 0 };
  const waiting: (() => void)[] = [];
  vi.stubGlobal('window', {
    requestIdleCallback: (work: (pause: { timeRemaining: () => number }) => void) => {
      waiting.push(() => {
        let left = steps;
        seen.pauses += 1;
        work({ timeRemaining: () => (left-- > 0 ? 50 : 0) });
      });
    },
  });
  queueMicrotask(() => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
  });
  return seen;
}

describe('making the checks ready', () => {
  it('is no hindrance to a check that comes in the middle of it', () => {
    const text = 'Then Priya skipped the review. The careless engineer forgot to rotate the key, obviously.';
    const context = { section: 'went_wrong', people: ['Priya Nair'] } as const;
    const steps = warmUp();
    for (let step = 0; step < 10; step += 1) steps.next();
    const early = check(text, context);
    expect(early.map((finding) => finding.text)).toContain('Priya skipped the review');
    expect([...steps].length).toBeGreaterThanOrEqual(RULES.length);
    expect(check(text, context)).toEqual(early);
  });

  it('looks at every rule once, and tries each', () => {
    const again = [...warmUp()].length;
    expect(again).toBeGreaterThanOrEqual(RULES.length);
    expect(again).toBeLessThan(2 * RULES.length);
  });

  it('goes on from pause to pause until it is done', async () => {
    const steps = [...warmUp()].length + 1;
    const seen = stubPauses(50);
    warmChecks();
    await Promise.resolve();
    expect(seen.pauses).toBe(Math.ceil(steps / 50));
  });

  it('is left out where a window has no pauses to offer', () => {
    vi.stubGlobal('window', {});
    expect(() => warmChecks()).not.toThrow();
  });
});
