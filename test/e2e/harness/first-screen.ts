import type { Page } from '@playwright/test';
import { pastIncidents, storeIncidents } from './seed';

/** Set while a load is being measured, so that no other load presses anything. */
const FLAG = 'measure-first-screen';

/** Of one load, in milliseconds since the navigation began. */
export interface FirstScreen {
  /** The button "New incident" is there. */
  readonly shownMs: number;
  /** It was pressed as soon as it was there, and the title of the new incident can be written. */
  readonly answeredMs: number;
}

/** Makes a program ready to be measured, with so many incidents stored. */
export async function prepareFirstScreen(page: Page, incidents: number): Promise<void> {
  await newIncident(page).waitFor();
  if (incidents > 0) await storeIncidents(page, pastIncidents(incidents));
  await page.context().addInitScript(pressWhenShown, FLAG);
}

/** Loads the first screen once more and presses "New incident"; takes the incident away again. */
export async function measureFirstScreen({ page }: { readonly page: Page }): Promise<FirstScreen> {
  await page.evaluate((flag) => sessionStorage.setItem(flag, 'yes'), FLAG);
  await page.reload();
  const measured = await page.waitForFunction(() => Reflect.get(window, 'firstScreen'));
  const times: FirstScreen = await measured.jsonValue();
  await page.evaluate((flag) => {
    sessionStorage.removeItem(flag);
    location.hash = '#/';
  }, FLAG);
  await newIncident(page).waitFor();
  await page.evaluate(removeUntitled);
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

const newIncident = (page: Page) => page.getByRole('button', { name: /^New incident/ });

/** Runs in the page before its own scripts. Looks at every change, so that it waits for no frame of its own. */
function pressWhenShown(flag: string): void {
  if (sessionStorage.getItem(flag) === null) return;
  let shownMs: number | null = null;
  const look = new MutationObserver(() => {
    if (shownMs === null) {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('New incident'),
      );
      if (!button) return;
      shownMs = performance.now();
      // A task of its own: the screen that has just been put there is to be told apart from the press.
      setTimeout(() => button.click());
    } else if (document.querySelector('[data-place^="incidents:"][data-place$=":title"]')) {
      look.disconnect();
      Reflect.set(window, 'firstScreen', { shownMs, answeredMs: performance.now() });
    }
  });
  look.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: takes away what the press has made, and the memory of where it led. */
function removeUntitled(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('debrief');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(['incidents', 'meetings', 'settings'], 'readwrite');
      const incidents = transaction.objectStore('incidents');
      const meetings = transaction.objectStore('meetings');
      const reading = incidents.getAll();
      reading.onsuccess = () => {
        for (const { id, title } of reading.result) {
          if (title !== '') continue;
          incidents.delete(id);
          const finding = meetings.index('incidentId').getAllKeys(id);
          finding.onsuccess = () => {
            for (const key of finding.result) meetings.delete(key);
          };
        }
      };
      transaction.objectStore('settings').put({ key: 'lastPlace', value: '/' });
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
