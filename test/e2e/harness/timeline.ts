import type { Page } from '@playwright/test';

/** The lines of the timeline as they are read, such as `14:05 Alarm rings`: days and events, without the gaps. */
export function timelineRows(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Timeline', exact: true })
    .locator('ol > li')
    .evaluateAll((lines) =>
      lines.flatMap((line) => {
        const part = (end: string) => {
          const text = line.querySelector(`[data-place$=":${end}"]`)?.textContent ?? '';
          return text.replace(/[\u2066-\u2069]/g, ''); // a field for a time isolates its direction
        };
        const days = [...line.querySelectorAll('[data-line] > span')].map((day) => day.textContent ?? '');
        return [...days, `${part('at')} ${part('text')}`];
      }),
    );
}
