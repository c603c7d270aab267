import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PrintToPDFOptions, SaveDialogOptions } from 'electron';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAskForFile } from '../../../electron/main/export/ask-for-file';
import { safeFileName } from '../../../electron/main/export/file-name';
import { finishPdf } from '../../../electron/main/export/finish-pdf';
import { type PrintEffects, printDocument } from '../../../electron/main/export/print-document';
import { saveDocument } from '../../../electron/main/export/save-document';
import { writeAtomically } from '../../../electron/main/export/write-atomically';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'debrief-export-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
const fileError = (code: string) => Object.assign(new Error(`${code}: /home/somebody/a.md`), { code });

describe('a suggested file name', () => {
  it.each([
    ['Checkout outage 2026-04-14.md', 'Checkout outage 2026-04-14.md'],
    ['../../etc/passwd.md', '-..-etc-passwd.md'],
    ['C:\\Windows\\a.pdf', 'C--Windows-a.pdf'],
    ['a\0b\nc\u202efdp.md', 'abcfdp.md'],
    ['  .hidden.md', 'hidden.md'],
    ['.md', 'md'],
    ['...', 'Debrief'],
    ['\u200b', 'Debrief'],
    ['CON.md', '_CON.md'],
    ['nul', '_nul'],
    ['a: “b” <c> | d?.md', 'a- “b” -c- - d-.md'],
    ['Störung 🔥.md', 'Störung 🔥.md'],
  ])('%j becomes %j', (suggested, expected) => {
    expect(safeFileName(suggested)).toBe(expected);
  });

  it.each(['a', '会', '🔥', '.', ' '])(
    'of 10,000 × %j keeps its extension and fits every file system',
    (character) => {
      const name = safeFileName(`${character.repeat(10_000)}.md`);
      expect(name.endsWith('.md')).toBe(true);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
      expect(name.isWellFormed()).toBe(true);
    },
  );
});

describe('asking where to write', () => {
  it('offers the name and the kind of file, and next time the same folder', async () => {
    const asked: SaveDialogOptions[] = [];
    const ask = createAskForFile(async (options) => {
      asked.push(options);
      return { canceled: false, filePath: join('/home/me/reports', 'b.md') };
    });
    expect(await ask('a.md')).toBe(join('/home/me/reports', 'b.md'));
    await ask('../c.pdf');
    const any = { name: 'All files', extensions: ['*'] };
    expect(asked).toEqual([
      { defaultPath: 'a.md', filters: [{ name: 'Markdown', extensions: ['md'] }, any] },
      {
        defaultPath: join('/home/me/reports', '-c.pdf'),
        filters: [{ name: 'PDF', extensions: ['pdf'] }, any],
      },
    ]);
  });

  it('answers null when it was cancelled', async () => {
    expect(await createAskForFile(async () => ({ canceled: true, filePath: '' }))('a.md')).toBeNull();
  });
});

describe('writing a file', () => {
  it('replaces the old one whole and leaves nothing beside it', async () => {
    const path = join(folder(), 'a.md');
    writeFileSync(path, 'old');
    await writeAtomically(path, 'new 🔥');
    expect(readFileSync(path, 'utf8')).toBe('new 🔥');
    expect(readdirSync(join(path, '..'))).toEqual(['a.md']);
  });

  it('waits for a scanner that holds the file', async () => {
    const path = join(folder(), 'a.md');
    const pauses: number[] = [];
    let busy = 2;
    await writeAtomically(path, 'new', {
      rename: (from, to) => (busy-- > 0 ? Promise.reject(fileError('EBUSY')) : rename(from, to)),
      pause: async (ms) => pauses.push(ms),
    });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(pauses).toEqual([50, 150]);
  });

  it.each(['EPERM', 'ENOSPC'])(
    'keeps the old file and leaves nothing when it fails for good: %s',
    async (code) => {
      const path = join(folder(), 'a.md');
      writeFileSync(path, 'old');
      const effects = { rename: () => Promise.reject(fileError(code)), pause: async () => undefined };
      await expect(writeAtomically(path, 'new', effects)).rejects.toMatchObject({ code });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(join(path, '..'))).toEqual(['a.md']);
    },
  );
});

describe('saving a document', () => {
  const input = { suggestedName: 'a.md', text: '# A' };

  it('writes it where the person chose, and answers with the name alone', async () => {
    const written: unknown[] = [];
    const save = saveDocument({
      askForFile: async () => '/home/me/b.md',
      writeFile: async (...args) => void written.push(args),
    });
    expect(await save(input)).toEqual({ kind: 'done', name: 'b.md' });
    expect(written).toEqual([['/home/me/b.md', '# A']]);
  });

  it('writes nothing when the person changes their mind', async () => {
    const writeFile = () => Promise.reject(new Error('must not be called'));
    expect(await saveDocument({ askForFile: async () => null, writeFile })(input)).toEqual({
      kind: 'cancelled',
    });
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'Debrief may not write to that folder'],
    ['EROFS', 'that folder is read-only'],
    ['EWHATEVER', 'the system refused to write it'],
  ])('says what happened and what was kept: %s', async (code, reason) => {
    const save = saveDocument({
      askForFile: async () => '/home/me/b.md',
      writeFile: () => Promise.reject(fileError(code)),
    });
    expect(await save(input)).toEqual({
      kind: 'failed',
      code: `write-${code}`,
      message: `“b.md” was not written: ${reason}. The document is still in Debrief; you can save it again, in another folder if need be.`,
    });
  });
});

describe('printing a document', () => {
  const input = {
    incidentId: '5b1d3f6e-4a54-4c3e-9f0b-1f2e3d4c5b6a',
    suggestedName: 'a.pdf',
    title: 'Checkout outage',
    paper: 'Letter' as const,
  };

  function effects(changes: Partial<PrintEffects> = {}) {
    const log: unknown[] = [];
    const all: PrintEffects = {
      appUrl: 'app://debrief/',
      askForFile: async (name) => {
        log.push(['ask', name]);
        return '/home/me/b.pdf';
      },
      openWindow: () => {
        log.push('open');
        return {
          contentsId: 3,
          load: async (address) => void log.push(['load', address]),
          printToPDF: async (options: PrintToPDFOptions) => {
            log.push(['print', options]);
            return new Uint8Array([1]);
          },
          close: () => void log.push('close'),
        };
      },
      waitUntilReady: async (contentsId, withinMs) => {
        log.push(['wait', contentsId, withinMs]);
        return true;
      },
      finishPdf: async (bytes, title) => {
        log.push(['finish', bytes, title]);
        return new Uint8Array([2]);
      },
      writeFile: async (path, content) => void log.push(['write', path, content]),
      report: (message) => void log.push(['report', message]),
      ...changes,
    };
    return { log, all };
  }

  it('asks first, waits for that very window, prints with tags and outline, and closes the window', async () => {
    const { log, all } = effects();
    expect(await printDocument(all)(input)).toEqual({ kind: 'done', name: 'b.pdf' });
    expect(log).toEqual([
      ['ask', 'a.pdf'],
      'open',
      ['wait', 3, 20_000],
      ['load', 'app://debrief/index.html#/print/5b1d3f6e-4a54-4c3e-9f0b-1f2e3d4c5b6a/Letter'],
      [
        'print',
        {
          pageSize: 'Letter',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        },
      ],
      ['finish', new Uint8Array([1]), 'Checkout outage'],
      'close',
      ['write', '/home/me/b.pdf', new Uint8Array([2])],
    ]);
  });

  it('opens no window when the person changes their mind', async () => {
    const { log, all } = effects({ askForFile: async () => null });
    expect(await printDocument(all)(input)).toEqual({ kind: 'cancelled' });
    expect(log).toEqual([]);
  });

  it.each<[string, Partial<PrintEffects>]>([
    ['print-late', { waitUntilReady: async () => false }],
    ['print-failed', { finishPdf: () => Promise.reject(new Error('broken')) }],
  ])('writes nothing and closes the window: %s', async (code, change) => {
    const { log, all } = effects(change);
    expect(await printDocument(all)(input)).toMatchObject({ kind: 'failed', code });
    expect(log.at(-1)).toBe('close');
  });

  it('says so when the file cannot be written', async () => {
    const { all } = effects({ writeFile: () => Promise.reject(fileError('ENOSPC')) });
    expect(await printDocument(all)(input)).toMatchObject({ kind: 'failed', code: 'write-ENOSPC' });
  });
});

describe('finishing a PDF', () => {
  it('sets title, language and program, drops the author, and keeps tags and outline', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    made.setAuthor('somebody');
    made.setProducer('Skia/PDF');
    const named = (type: string) => made.context.register(made.context.obj({ Type: type }));
    made.catalog.set(PDFName.of('StructTreeRoot'), named('StructTreeRoot'));
    made.catalog.set(PDFName.of('Outlines'), named('Outlines'));
    made.catalog.set(PDFName.of('MarkInfo'), made.context.obj({ Marked: true }));

    const bytes = await finishPdf(await made.save(), 'Störung 🔥 <b>');

    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const { catalog } = pdf;
    expect({
      title: pdf.getTitle(),
      author: pdf.getAuthor(),
      creator: pdf.getCreator(),
      producer: pdf.getProducer(),
      language: catalog.get(PDFName.of('Lang'))?.toString(),
      showsTitle: catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString(),
      tags: catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).toString(),
      outline: catalog.lookup(PDFName.of('Outlines'), PDFDict).toString(),
      marked: catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString(),
      pages: pdf.getPageCount(),
    }).toEqual({
      title: 'Störung 🔥 <b>',
      author: undefined,
      creator: 'Debrief',
      producer: 'Debrief',
      language: '(en)',
      showsTitle: expect.stringContaining('/DisplayDocTitle true'),
      tags: expect.stringContaining('/StructTreeRoot'),
      outline: expect.stringContaining('/Outlines'),
      marked: expect.stringContaining('/Marked true'),
      pages: 1,
    });
  });
});
