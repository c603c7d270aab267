import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDialogOptions } from 'electron';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TEXT_FILE_MAX_BYTES } from '#shared/ipc/contract';
import { openTextFile } from '../../../electron/main/open/open-text-file';
import { readStart } from '../../../electron/main/open/read-start';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'debrief-open-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** Opens what the dialog is answered with; `null`: cancelled. */
function opening(answer: string | null, content?: string | Uint8Array) {
  const asked: OpenDialogOptions[] = [];
  const path = answer && join(folder(), answer);
  if (path && content !== undefined) writeFileSync(path, content);
  const open = openTextFile({
    showOpenDialog: async (options) => {
      asked.push(options);
      return path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] };
    },
    readStart,
  });
  return { asked, path, open: () => open({ type: 'json' }) };
}

const failed = (name: string, problem: string, reason: string) => ({
  kind: 'failed',
  code: `open-${problem}`,
  message: `“${name}” was not read: ${reason}. Nothing was changed.`,
});

describe('opening a text file', () => {
  it('asks for one file of the type, and answers with its name and its text alone', async () => {
    const { asked, path, open } = opening('wörds.json', '\uFEFF{"é": "🔥"}');
    expect(await open()).toEqual({ kind: 'opened', name: 'wörds.json', text: '{"é": "🔥"}' });
    await open();
    const options = {
      properties: ['openFile'],
      filters: [
        { name: 'JSON', extensions: ['json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    };
    expect(asked).toEqual([options, { ...options, defaultPath: path && join(path, '..') }]);
  });

  it('is cancelled when the person thinks better of it', async () => {
    expect(await opening(null).open()).toEqual({ kind: 'cancelled' });
  });

  it.each<[string, Uint8Array]>([
    ['a byte that is no letter', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['an encoded surrogate', new Uint8Array([0xed, 0xa0, 0x80])],
    ['a letter cut in two', new Uint8Array([0xc3])],
  ])('refuses %s rather than reading something else', async (_, bytes) => {
    expect(await opening('a.json', bytes).open()).toEqual(
      failed('a.json', 'not-text', 'it is not text in UTF-8'),
    );
  });

  it('reads a file of the size that is allowed, and none beyond it', async () => {
    const most = new Uint8Array(TEXT_FILE_MAX_BYTES.json).fill(0x20);
    expect(await opening('a.json', most).open()).toMatchObject({ kind: 'opened', name: 'a.json' });
    expect(await opening('a.json', new Uint8Array([...most, 0x20])).open()).toEqual(
      failed('a.json', 'too-large', 'it is larger than 5 MB'),
    );
  });

  it('says so where the file has gone, or is none', async () => {
    const reason = 'the system did not let Debrief read it';
    expect(await opening('gone.json').open()).toEqual(failed('gone.json', 'unreadable', reason));
    expect(await opening('.').open()).toMatchObject({ code: 'open-unreadable' });
  });

  it.runIf(process.platform === 'linux')('does not wait for a pipe', async () => {
    const { path, open } = opening('pipe.json');
    execFileSync('mkfifo', [path ?? '']);
    expect(await open()).toMatchObject({ code: 'open-unreadable' });
  });

  it.runIf(process.platform === 'linux')('reads nothing of what has no end', async () => {
    const { path, open } = opening('zero.json');
    symlinkSync('/dev/zero', path ?? '');
    expect(await open()).toMatchObject({ code: 'open-unreadable' });
  });
});
