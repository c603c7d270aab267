import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * What keeps nothing between two calls: its tests share what one process has loaded, and need not load it file by file. What
 * keeps something (a window, a clock, storage) is loaded anew for each file of tests.
 */
const KEEPS_NOTHING = [
  'actions',
  'agenda',
  'document',
  'files',
  'handoff',
  'incident',
  'log',
  'origin',
  'room',
  'schema',
  'timeline',
]
  .map((folder) => `test/unit/${folder}/**/*.test.{ts,tsx}`)
  // But for the one file that looks at rules which nobody has used before.
  .concat('test/unit/language/!(warm-up).test.ts');

/** What is timed in a process of its own, after all others. */
const TIMED = ['test/unit/language/speed.test.ts', 'test/unit/timeline/importers/slack-speed.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(), // vitest would leave one of them idle
    environment: 'node',
    testTimeout: 30_000, // property tests on a busy build machine
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: KEEPS_NOTHING, exclude: TIMED, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'unit-apart',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/data/**/*.test.{ts,tsx}'],
          exclude: KEEPS_NOTHING,
        },
      },
      {
        extends: true,
        test: { name: 'unit-timed', include: TIMED, sequence: { groupOrder: 1 }, maxWorkers: 1 },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
