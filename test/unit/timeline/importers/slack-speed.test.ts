import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** In a process of its own: what vitest does to our modules would count as ours. */
function bench(): { ok: boolean; said: string } {
  const args = ['--import', 'tsx', 'test/bench/slack-speed.ts', '--short'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}

it('a Slack export of 5 MB is read in a few times what parsing it takes, and is heard of all the time', () => {
  const first = bench();
  const last = first.ok ? first : bench(); // a busy machine
  expect(last, last.said).toMatchObject({ ok: true });
});
