import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** In a process of its own: what vitest does to our modules, and not to those of packages, would count as ours. */
function bench(): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/bench/language.ts', '--short'],
    { encoding: 'utf8' },
  );
  return { ok: status === 0, said: stdout + stderr };
}

it("the check is at least five times as fast as alex's text processor, all taking turns", () => {
  const first = bench();
  const last = first.ok ? first : bench(); // a busy machine
  expect(last, last.said).toMatchObject({ ok: true });
});
