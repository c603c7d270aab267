import type { Page } from '@playwright/test';
import { expect } from './expect';
import { focused } from './places';
import { stored } from './stored';

/** Types a line where the caret is, and ends it. */
export async function say(page: Page, words: string, end = 'Enter'): Promise<void> {
  await page.keyboard.type(words);
  await page.keyboard.press(end);
}

/** Types lines into the next line of a capture, told by its name; each has left it for the next. */
export async function sayInto(page: Page, name: string, lines: readonly string[]): Promise<void> {
  for (const words of lines) {
    await expect(focused(page)).toHaveAccessibleName(name);
    await say(page, words);
    await expect(focused(page)).not.toContainText(words);
  }
}

/** Such as `fix_idea: Drain the queue (private)`. */
export async function notes(page: Page): Promise<string[]> {
  const rows = await stored(page, 'notes');
  return rows.map((note) => `${note.kind}: ${note.text}${note.private ? ' (private)' : ''}`);
}

/** Such as `F1 Queue has no limit`. */
export async function factors(page: Page): Promise<string[]> {
  return (await stored(page, 'factors')).map((factor) => `F${factor.number} ${factor.text}`);
}

/** Such as `A1 Cap the queue Ada`: the number, the text, the owner. */
export async function actions(page: Page): Promise<string[]> {
  const rows = await stored(page, 'actions');
  return rows.map((action) => `A${action.number} ${action.text} ${action.owner}`.trim());
}
