import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmChecks } from '../../../renderer/parts/text/warm-checks';
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
  it('takes one step for each rule', () => {
    expect([...warmUp()].length).toBe(RULES.length);
  });

  it('goes on from pause to pause until it is done', async () => {
    const seen = stubPauses(50);
    warmChecks();
    await Promise.resolve();
    expect(seen.pauses).toBe(Math.ceil((RULES.length + 1) / 50));
  });

  it('is left out where a window has no pauses to offer', () => {
    vi.stubGlobal('window', {});
    expect(() => warmChecks()).not.toThrow();
  });
});
