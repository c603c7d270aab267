import { defineConfig } from '@playwright/test';

// A test runs in both editions unless its title says @electron or @browser.
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
    { name: 'electron', grepInvert: /@browser/ },
    { name: 'browser', grepInvert: /@electron/ },
  ],
});
