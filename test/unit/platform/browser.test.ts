import { describe, expect, it } from 'vitest';
import { type BrowserWindow, createBrowserPlatform } from '../../../renderer/platform/browser';

const DOCUMENT = { suggestedName: 'a.md', text: '# A 🔥' };

/** A window with only what this edition may use; anything else would throw. */
function browser(changes: Partial<BrowserWindow> = {}) {
  const events = new EventTarget();
  const page = Object.assign(new EventTarget(), { title: 'Debrief', visibilityState: 'visible' });
  const downloads: unknown[] = [];
  const blobs: Blob[] = [];
  const titlesWhilePrinting: string[] = [];
  const fake = {
    document: Object.assign(page, {
      createElement: () => {
        const link = { href: '', download: '', click: () => downloads.push([link.href, link.download]) };
        return link;
      },
    }),
    navigator: {},
    URL: {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:1';
      },
      revokeObjectURL: () => undefined,
    },
    print: () => titlesWhilePrinting.push(page.title),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    ...changes,
  };
  // A stand-in for the parts of a window that the adapter names; the DOM's own types need all of it.
  const platform = createBrowserPlatform(fake as unknown as BrowserWindow);
  return { platform, events, page, downloads, blobs, titlesWhilePrinting };
}

describe('saving in a browser', () => {
  it('writes through the file picker where there is one', async () => {
    const log: unknown[] = [];
    const { platform } = browser({
      showSaveFilePicker: async (options) => {
        log.push(options);
        const stream = {
          write: async (text: string) => log.push(text),
          close: async () => log.push('closed'),
        };
        return {
          name: 'b.md',
          createWritable: async () => stream as unknown as FileSystemWritableFileStream,
        };
      },
    });
    expect(await platform.saveDocument(DOCUMENT)).toEqual({ kind: 'done', name: 'b.md' });
    expect(log).toEqual([{ suggestedName: 'a.md' }, '# A 🔥', 'closed']);
  });

  it('is cancelled when the picker is', async () => {
    const { platform } = browser({
      showSaveFilePicker: () => Promise.reject(new DOMException('', 'AbortError')),
    });
    expect(await platform.saveDocument(DOCUMENT)).toEqual({ kind: 'cancelled' });
  });

  it('says what was kept when the browser refuses', async () => {
    const { platform } = browser({
      showSaveFilePicker: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    expect(await platform.saveDocument(DOCUMENT)).toEqual({
      kind: 'failed',
      code: 'write-failed',
      message:
        '“a.md” was not written: the browser refused it. The document is still in Debrief; you can save it again, in another folder if need be.',
    });
  });

  it('downloads where there is no picker', async () => {
    const { platform, downloads, blobs } = browser();
    expect(await platform.saveDocument(DOCUMENT)).toEqual({ kind: 'done', name: 'a.md' });
    expect(downloads).toEqual([['blob:1', 'a.md']]);
    expect(await blobs[0]?.text()).toBe('# A 🔥');
  });
});

describe('printing in a browser', () => {
  const print = { incidentId: 'i', suggestedName: 'Checkout outage.pdf', title: 'x', paper: 'A4' } as const;

  it('opens the print dialog under the name of the document, and restores the title', async () => {
    const { platform, page, titlesWhilePrinting } = browser();
    expect(await platform.printDocument(print)).toEqual({ kind: 'done', name: 'Checkout outage.pdf' });
    expect(titlesWhilePrinting).toEqual(['Checkout outage']);
    expect(page.title).toBe('Debrief');
  });
});

describe('copying', () => {
  it.each<[string, unknown]>([
    ['there is no clipboard', undefined],
    ['the clipboard refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ])('offers a file instead when %s', async (_name, clipboard) => {
    const { platform } = browser({ navigator: { clipboard: clipboard as Clipboard } });
    expect(await platform.copyText('x')).toMatchObject({ kind: 'failed', code: 'clipboard' });
  });

  it('puts the text there as it is', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) } as Clipboard;
    expect(await browser({ navigator: { clipboard } }).platform.copyText('| a |')).toMatchObject({
      kind: 'done',
    });
    expect(copied).toEqual(['| a |']);
  });
});

describe('leaving the page', () => {
  it('stores when the page is hidden or left, until nobody asks for it any more', () => {
    const { platform, events, page } = browser();
    let stored = 0;
    const stop = platform.onFlushRequest(async () => void stored++);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(stored).toBe(0);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    events.dispatchEvent(new Event('pagehide'));
    expect(stored).toBe(2);
    stop();
    events.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(stored).toBe(2);
  });
});

describe('opening a file in a browser', () => {
  /** A page whose file input is answered with `files`; undefined: the person closes the question. */
  function opening(files?: readonly unknown[]) {
    const input = Object.assign(new EventTarget(), {
      type: '',
      accept: '',
      files,
      click: () => input.dispatchEvent(new Event(files === undefined ? 'cancel' : 'change')),
    });
    const document = Object.assign(new EventTarget(), { createElement: () => input });
    const open = () => browser({ document: document as unknown as Document }).platform.openTextFile('json'); // all that is used of it
    return { input, open };
  }

  it('reads the text of the one that was chosen', async () => {
    const { input, open } = opening([new File(['\uFEFF{"é": 1}'], 'w.json')]);
    expect(await open()).toEqual({ kind: 'opened', name: 'w.json', text: '{"é": 1}' });
    expect(input).toMatchObject({ type: 'file', accept: '.json' });
  });

  it('is cancelled when the question is closed, or answered with nothing', async () => {
    expect(await opening().open()).toEqual({ kind: 'cancelled' });
    expect(await opening([]).open()).toEqual({ kind: 'cancelled' });
  });

  it.each<[string, unknown, string]>([
    ['too large', { name: 'w.json', size: 5_000_001 }, 'it is larger than 5 MB'],
    ['not UTF-8', new File([new Uint8Array([0xff])], 'w.json'), 'it is not text in UTF-8'],
    [
      'gone',
      { name: 'w.json', size: 1, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) },
      'the system did not let Debrief read it',
    ],
  ])('says why a file was not read that is %s', async (_, file, reason) => {
    expect(await opening([file]).open()).toMatchObject({
      kind: 'failed',
      message: `“w.json” was not read: ${reason}. Nothing was changed.`,
    });
  });
});
