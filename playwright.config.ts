import { defineConfig } from '@playwright/test';

/** What only the page does, the same in both editions, is tried in one: all tests together are run before each commit. */
const OF_THE_PAGE = [
  'axe',
  'axe-meeting',
  'bad-input',
  'beside-another-page',
  'capture',
  'categories',
  'factors',
  'first-screen',
  'hour',
  'nudge',
  'opening-closing',
  'overtime',
  'park-and-move',
  'paste',
  'picture',
  'plan',
  'prepare',
  'questions',
  'screens',
  'stages',
  'timeline-speed',
  'timeline-table',
  'triage',
].map((name) => `**/${name}.spec.ts`);

// A test runs in both editions unless its title says @electron or @browser, or its file is of the page alone.
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'electron', grepInvert: /@browser/, testIgnore: OF_THE_PAGE },
    { name: 'browser', grepInvert: /@electron/ },
  ],
});
