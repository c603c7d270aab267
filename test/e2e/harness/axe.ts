import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with one line per rule and place when a page breaks WCAG 2.2 AA, as far as axe can tell.
 *
 * @param within CSS selector of a part of the page; the whole page without it
 */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
  await page.evaluate(axe.source); // through the debugger, which no policy of the page concerns
  const found = await page.evaluate(
    async ([tags, selector]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }; // the source above put it there
      const { violations } = await axe.run(selector ?? document, { runOnly: { type: 'tag', values: tags } });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
      );
    },
    [TAGS, within] as const,
  );
  expect(found).toEqual([]);
}
