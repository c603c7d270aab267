import { basename } from 'node:path';
import type { PrintToPDFOptions } from 'electron';
import type { IpcInput } from '#shared/ipc/contract';
import { type Outcome, printFailed, writeFailed } from './outcomes';
import type { SaveEffects } from './save-document';

/** Fonts, a long timeline and a slow laptop fit in well under this. */
const READY_WITHIN_MS = 20_000;

type Paper = IpcInput<'document:print'>['paper'];

/** A hidden window in which a print sheet is laid out. */
export interface PrintWindow {
  readonly contentsId: number;
  load(address: string): Promise<void>;
  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>;
  close(): void;
}

export interface PrintEffects extends SaveEffects {
  readonly appUrl: string;
  readonly openWindow: () => PrintWindow;
  /** Whether that very window has said in time that its sheet is complete. */
  readonly waitUntilReady: (contentsId: number, withinMs: number) => Promise<boolean>;
  readonly finishPdf: (bytes: Uint8Array, title: string) => Promise<Uint8Array>;
  readonly report: (message: string) => void;
}

/** Tags and outline are off in Chromium unless asked for; the size of the sheet stands in its `@page` rule. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/** The page that shows the print sheet of an incident and nothing else. */
export function printAddress(appUrl: string, incidentId: string, paper: Paper): string {
  return `${appUrl}index.html#/print/${encodeURIComponent(incidentId)}/${paper}`;
}

/**
 * Writes the PDF of an incident. Asks for the file first, so that changing one's mind costs nothing; the
 * print sheet reads the stored incident itself, so that no document crosses between processes.
 */
export function printDocument(effects: PrintEffects) {
  return async (input: IpcInput<'document:print'>): Promise<Outcome> => {
    const path = await effects.askForFile(input.suggestedName);
    if (path === null) return { kind: 'cancelled' };
    const name = basename(path);
    const pages = await makePages(effects, input);
    if (typeof pages === 'string') return printFailed(name, pages);
    try {
      await effects.writeFile(path, pages);
      return { kind: 'done', name };
    } catch (error) {
      return writeFailed(name, error);
    }
  };
}

async function makePages(
  { appUrl, openWindow, waitUntilReady, finishPdf, report }: PrintEffects,
  { incidentId, paper, title }: IpcInput<'document:print'>,
): Promise<Uint8Array | 'print-late' | 'print-failed'> {
  const window = openWindow();
  try {
    // Waits before loading: the sheet may be complete before the load promise settles.
    const ready = waitUntilReady(window.contentsId, READY_WITHIN_MS);
    await window.load(printAddress(appUrl, incidentId, paper));
    if (!(await ready)) return 'print-late';
    return await finishPdf(await window.printToPDF(pdfOptions(paper)), title);
  } catch (error) {
    report(`Debrief: the PDF could not be made: ${String(error)}`);
    return 'print-failed';
  } finally {
    window.close();
  }
}
