import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { findViolations, readSources, TEXT_RULES } from './architecture.mjs';
import { provideChromium } from './find-chromium.mjs';
import { checkPlanted } from './planted-types.mjs';
import { runAtOnce, runTool } from './run-tool.mjs';

/**
 * How one part of the tests ended. output: what failed, in full; empty when nothing did.
 *
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 */

const RESULTS = 'test-results';
const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** @param {readonly { ok: boolean, output: string }[]} checks @returns {Outcome} */
function sum(checks) {
  const failures = checks.filter((check) => !check.ok);
  return {
    passed: checks.length - failures.length,
    failed: failures.length,
    output: failures.map((check) => check.output).join('\n\n'),
  };
}

/** One compilation per layer, the long ones first; that of `shared/`, the strictest, proves that it bites. */
export async function checkTypes() {
  const compile = (/** @type {string} */ layer) => () => {
    const cache = `node_modules/.cache/tsc/${layer}.tsbuildinfo`;
    return runTool([
      TSC,
      '-p',
      `tsconfig.${layer}.json`,
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      cache,
    ]);
  };
  const [test, renderer, electron] = [compile('test'), compile('renderer'), compile('electron')];
  return sum(await runAtOnce([test, renderer, checkPlanted, electron], Math.min(2, availableParallelism())));
}

export async function checkStyle() {
  return sum([
    await runTool([
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--colors=off',
      '--diagnostic-level=warn',
      '--max-diagnostics=100',
    ]),
  ]);
}

/** Each rule about who knows whom counts as one check. */
export async function checkArchitecture() {
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
  const { output } = await runTool(
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--output-type',
      'json',
      'shared',
      'electron',
      'renderer',
    ],
    { npm_config_loglevel: 'silent' },
  );
  const start = output.indexOf('{');
  if (start === -1) return { passed: 0, failed: 1, output };
  /** @type {{ rule: { name: string }, from: string, to: string }[]} */
  const violations = JSON.parse(output.slice(start)).summary.violations;
  const imports = forbidden.map((/** @type {{ name: string }} */ { name }) => {
    const found = violations.filter((violation) => violation.rule.name === name);
    return {
      ok: found.length === 0,
      output: found.map(({ from, to }) => `${name}: ${from} → ${to}`).join('\n'),
    };
  });
  const sources = readSources('.');
  const texts = TEXT_RULES.map((rule) => {
    const found = findViolations(sources, rule);
    return { ok: found.length === 0, output: [`${rule.name}: ${rule.why}`, ...found].join('\n  ') };
  });
  return sum([...imports, ...texts]);
}

/** @param {string} part how the names of its projects in vitest.config.ts begin */
async function runVitest(part) {
  const report = `${RESULTS}/${part}.json`;
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    `${part}*`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok, output } = await runTool([VITEST, ...args]);
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load, or an error after the last test, fails no test.
  const more = !ok && failed === 0 ? 1 : 0;
  return { passed, failed: failed + more, output: ok ? '' : output };
}

export const testUnits = () => runVitest('unit');
export const testPackage = () => runVitest('package');

export async function build() {
  return sum([
    await runTool(['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel=warn']),
  ]);
}

/** Both editions, in a real Chromium. */
export async function testJourneys() {
  const chromium = provideChromium();
  if ('message' in chromium) return { passed: 0, failed: 1, output: chromium.message };
  const report = `${RESULTS}/e2e.json`;
  rmSync(report, { force: true });
  const { ok, output } = await runTool(
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'));
  for (const figure of figuresOf(suites)) console.log(figure);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return {
    passed: stats.expected,
    failed: failed + (!ok && failed === 0 ? 1 : 0),
    output: ok && failed === 0 ? '' : output,
  };
}

/**
 * What tests have measured and said in an annotation called `figures`.
 *
 * @typedef {{ suites?: Suite[], specs?: { tests: { projectName: string, annotations: { type: string, description?: string }[] }[] }[] }} Suite
 * @param {readonly Suite[]} suites of Playwright's report
 * @returns {string[]}
 */
function figuresOf(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ tests }) =>
      tests.flatMap(({ projectName, annotations }) =>
        annotations
          .filter(({ type }) => type === 'figures')
          .map(({ description }) => `${projectName}: ${description}`),
      ),
    ),
    ...figuresOf(inner),
  ]);
}

/** Figures rather than verdicts: every script says its own. */
export async function measure() {
  const folder = 'test/measure';
  const scripts = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .sort()
    : [];
  if (scripts.length === 0) console.log(`Nothing to measure: ${folder} holds no script.`);
  const checks = [];
  for (const script of scripts) {
    const check = await runTool(['--import', 'tsx', `${folder}/${script}`]);
    if (check.ok) console.log(check.output);
    checks.push(check);
  }
  return sum(checks);
}

mkdirSync(RESULTS, { recursive: true });
