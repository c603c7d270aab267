import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

describe('npm run underlines', () => {
  let folder = '';
  const underlines = (...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'electron/commands/underlines.ts', ...args]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'debrief-underlines-'));
    await writeFile(
      join(folder, 'a.md'),
      '# Outage\n\nThe disk filled up. The engineer forgot to renew\nthe certificate. All is well.\n\n```\nhe forgot\n```\n',
    );
    await writeFile(join(folder, 'b.md'), 'Nothing of note `here`.\n');
    await writeFile(join(folder, 'notes.txt'), 'She forgot to renew it.\n');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('counts words of prose and findings, and gives the sentence to read', async () => {
    const { stdout } = await underlines(folder, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      reports: 2,
      words: 18,
      counts: [{ name: 'blame medium', findings: 1, perThousandWords: 1000 / 18 }],
      findings: [
        {
          file: 'a.md',
          line: 3,
          column: 21,
          group: 'blame',
          severity: 'medium',
          sentence: 'The engineer forgot to renew the certificate.',
        },
      ],
    });
  });

  it('says what is missing where a folder holds no prose', async () => {
    await expect(underlines(join(folder, 'notes.txt'))).rejects.toMatchObject({
      code: 2,
      stderr: 'Usage: npm run -s underlines -- FOLDER [--json]\n',
    });
  });
});
