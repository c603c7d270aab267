import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './expect';

/** WCAG 2.2 AA, as far as axe can tell. */
const ALL = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};

/** Those that judge how a page is drawn; what the others judge is the same in every look. */
const OF_STYLE = {
  type: 'rule' as const,
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

/** @returns one line per rule and place that breaks it, each beginning with what was looked at */
export async function findViolations(page: Page, what: string, rules: 'all' | 'of style'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source); // through the debugger, which no policy of the page concerns
  const found = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }; // the source above put it there
      // Of what is in order it needs to describe nothing, which takes a good part of the time.
      const resultTypes: import('axe-core').resultGroups[] = ['violations'];
      const { violations } = await axe.run(document, { runOnly, resultTypes });
      const lines: string[] = [];
      for (const { id, help, nodes } of violations) {
        for (const { html, failureSummary, target } of nodes) {
          const line = `${id} (${help}): ${html.slice(0, 160)} — ${failureSummary ?? ''}`;
          if (id !== 'target-size' || (await isSmallInView(target))) lines.push(line);
        }
      }
      return lines;

      /** What lies half below something that sticks to the edge is judged where whoever wants it scrolls it to. */
      async function isSmallInView(target: import('axe-core').UnlabelledFrameSelector): Promise<boolean> {
        const selector = String(target[0]);
        document.querySelector(selector)?.scrollIntoView({ block: 'center' });
        const again = await axe.run(selector, {
          runOnly: { type: 'rule', values: ['target-size'] },
          resultTypes,
        });
        return again.violations.length > 0;
      }
    },
    rules === 'all' ? ALL : OF_STYLE,
  );
  return found.map((line) => `${what}: ${line}`);
}

/** Fails where a page, as it is drawn now, breaks WCAG 2.2 AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await findViolations(page, 'as it is drawn', 'all')).toEqual([]);
}
