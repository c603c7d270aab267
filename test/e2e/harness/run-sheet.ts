import type { Locator, Page } from '@playwright/test';

/** The column that holds the clock and the run sheet. */
export const runSheet = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Clock and run sheet' });

/** Each stage of the run sheet: its name, the minutes planned, the minutes used. */
export async function stagesOf(page: Page): Promise<string[][]> {
  return runSheet(page)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('button')?.textContent ?? '',
        row.querySelector('input')?.value ?? '',
        row.querySelector(':scope > :nth-child(3)')?.textContent?.replace(/\D/g, '') ?? '',
      ]),
    );
}

/** The plan as it is read, such as `Timeline 20`. */
export async function planned(page: Page): Promise<string[]> {
  return (await stagesOf(page)).map(([name, minutes]) => `${name} ${minutes}`);
}
