import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { printTeamWords } from '#shared/schema/team-words';

/** Runs the command on a text, with a words file of this content. */
function runCheck(text: string, words: string) {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, wordsFile] = [join(folder, 'a.md'), join(folder, 'words.json')];
  writeFileSync(file, text);
  writeFileSync(wordsFile, words);
  const args = ['--import', 'tsx', 'electron/commands/check.ts', file, '--words', wordsFile, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const TEXT = 'The war room opened. It was human error.\n';

it('a file is checked with the team’s words', () => {
  const words = printTeamWords({
    flag: [{ phrase: 'war room', instead: 'incident call' }],
    allow: ['human error'],
  });
  const { status, stdout } = runCheck(TEXT, words);
  expect([status, JSON.parse(stdout)]).toMatchObject([
    1,
    { findings: [{ category: 'team_word', text: 'war room', suggestion: 'incident call' }] },
  ]);
});

it('a words file that cannot be read stops the check, and says why', () => {
  const { status, stdout, stderr } = runCheck(TEXT, '{');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('The words file was not read: it is not complete JSON');
});
