import type { Page } from '@playwright/test';
import { expect } from './expect';

export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export function textFile(name: string, text: string): EvidenceFile {
  return { name, bytes: Buffer.from(text) };
}

export const preview = (page: Page) => page.getByRole('region', { name: 'Paste preview' });

/** Chooses a file by keys, as a person would, but for the system's dialog. */
export async function chooseFile(page: Page, { name, bytes }: EvidenceFile): Promise<void> {
  await page.keyboard.press('Alt+T');
  await expect(page.getByRole('textbox', { name: 'The timeline as you have it' })).toBeFocused();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+O');
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Drops files on the window. */
export async function dropFiles(page: Page, files: readonly EvidenceFile[]): Promise<void> {
  await page.evaluate(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, content } of dropped) transfer.items.add(new File([Uint8Array.from(content)], name));
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    },
    files.map(({ name, bytes }) => ({ name, content: [...bytes] })),
  );
}

/** Once it has been read as it is asked for now: before that, nothing of it can be taken. */
export async function expectRead(page: Page): Promise<void> {
  await expect(preview(page)).toHaveAttribute('aria-busy', 'false');
}

/** `understood 4, doubtful 1, skipped 0`, once it has been read. */
export async function expectCounts(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  const said = Object.entries(counts).map(([label, count]) => `${label}${count.toLocaleString('en')}`);
  await expect(preview(page).locator('dl')).toHaveText(said.join(''));
  await expectRead(page);
}
