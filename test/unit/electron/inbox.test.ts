import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../electron/main/open/files-in';
import { createInbox } from '../../../electron/main/open/inbox';

function inbox() {
  const log: string[] = [];
  const box = createInbox({
    readFile: async (path) => ({ kind: 'opened', name: path, text: '' }),
    showWindow: () => void log.push('window'),
    tell: (file) => void log.push(file.kind === 'opened' ? file.name : file.code),
  });
  return { box, log };
}

describe('a file that the system wants opened', () => {
  it('waits until the page listens, and comes once', async () => {
    const { box, log } = inbox();
    await box.take(['a', 'b']);
    expect(log).toEqual(['window']);
    box.pageListens();
    expect(log).toEqual(['window', 'a', 'b']);
    box.pageListens();
    await box.take(['c']);
    expect(log).toEqual(['window', 'a', 'b', 'window', 'c']);
  });

  it('waits again where the page has gone', async () => {
    const { box, log } = inbox();
    box.pageListens();
    box.pageGone();
    await box.take(['a']);
    expect(log).toEqual(['window']);
    box.pageListens();
    expect(log).toEqual(['window', 'a']);
  });

  it('opens no window where there is no file', async () => {
    const { box, log } = inbox();
    await box.take([]);
    expect(log).toEqual([]);
  });
});

describe('the files in a command line', () => {
  const folder = process.platform === 'win32' ? 'C:\\Users\\me' : '/home/me';
  const file = process.platform === 'win32' ? 'C:\\Users\\me\\Größe a.debrief' : '/home/me/Größe a.debrief';

  it.each<[string, string[], string[]]>([
    ['a relative name', ['debrief', 'Größe a.debrief'], [file]],
    ['an absolute one', ['debrief', file], [file]],
    ['an address, as Linux desktops write it', ['debrief', pathToFileURL(file).href], [file]],
    ['another case of its ending', ['debrief', 'A.DEBRIEF'], [file.replace('Größe a.debrief', 'A.DEBRIEF')]],
    ['the program itself, never', ['/opt/x.debrief', '.'], []],
    ['a switch, never', ['debrief', '--user-data-dir=/x.debrief', '-x.debrief'], []],
    ['another kind of file, never', ['debrief', 'notes.txt', '.', 'a.debrief.exe'], []],
    [
      'an address elsewhere, never',
      ['debrief', 'https://example.invalid/a.debrief', 'file://host/a.debrief'],
      [],
    ],
    ['what is no address, never', ['debrief', 'file://%/a.debrief'], []],
  ])('%s', (_name, argv, expected) => {
    expect(filesIn(argv, folder)).toEqual(expected);
  });
});
