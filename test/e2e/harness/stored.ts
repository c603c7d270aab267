import type { Page } from '@playwright/test';
import type {
  Action,
  Decision,
  Factor,
  ImpactRow,
  Incident,
  Meeting,
  Note,
  TimelineEvent,
} from '../../../shared/domain/incident/types';

/** The tables of the program as they are on the disk. */
export interface StoredTables {
  incidents: Incident;
  events: TimelineEvent;
  impacts: ImpactRow;
  factors: Factor;
  notes: Note;
  actions: Action;
  meetings: Meeting;
  decisions: Decision;
  /** The lines that are being typed. */
  drafts: { readonly stage: string; readonly text: string };
  settings: { readonly key: string; readonly value: unknown };
}

type Ordered = { readonly order?: number; readonly createdAt?: number };

/** What is stored in a table, past the program: lists by their order. */
export async function stored<T extends keyof StoredTables>(page: Page, table: T): Promise<StoredTables[T][]> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('debrief');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    table,
  );
  const typed = rows as (StoredTables[T] & Ordered)[]; // what the program keeps under this name
  return typed.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.createdAt ?? 0) - (b.createdAt ?? 0));
}

/** Puts whole rows into a table past the program; the open page sees them after a reload. */
export async function putStored<T extends keyof StoredTables>(
  page: Page,
  table: T,
  rows: readonly StoredTables[T][],
): Promise<void> {
  await page.evaluate(
    ([name, added]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('debrief');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
          for (const row of added) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [table, rows] as const,
  );
}

/** What may be lost when a program ends without a word: typing of the last 300 ms, and what the computer takes to store it. */
const AT_RISK_MS = 300;

/** Waits until nothing of what was typed may be lost any more: what storing takes is what a row of our own takes now. */
export async function waitUntilSafe(page: Page): Promise<void> {
  await page.waitForTimeout(AT_RISK_MS);
  await putStored(page, 'settings', [{ key: 'written-by-a-test', value: 0 }]);
}

/** Changes a stored row past the program, as another window would; the open page sees it after a reload. */
export async function changeStored<T extends Exclude<keyof StoredTables, 'settings' | 'drafts'>>(
  page: Page,
  table: T,
  id: string,
  fields: Partial<StoredTables[T]>,
): Promise<void> {
  const row = (await stored(page, table)).find((one) => one.id === id);
  if (!row) throw new Error(`No such row: ${id}`);
  await putStored(page, table, [{ ...row, ...fields, rev: row.rev + 1 }]);
}

/** Puts a text on the clipboard of this browser, as copying it anywhere else would. */
export async function putOnClipboard(page: Page, text: string): Promise<void> {
  const copied = await page.evaluate((words) => {
    let done = false;
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = true;
    };
    window.addEventListener('copy', give, { capture: true, once: true });
    document.execCommand('copy');
    window.removeEventListener('copy', give, { capture: true });
    return done;
  }, text);
  if (!copied) throw new Error('Nothing was copied');
}
