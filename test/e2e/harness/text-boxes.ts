import type { Page } from '@playwright/test';

/** Texts that lie over another one, and texts of which half a row is cut off by the box that holds them. */
export async function findCoveredTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** As much of a row of letters as the boxes around it let through. */
    const seen = (element: Element, row: DOMRect) => {
      let { left, top, right, bottom } = row;
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible' && box !== document.documentElement) continue;
        const edge = box.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return { left, top, right, bottom };
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const rows: { node: Node; text: string; box: ReturnType<typeof seen>; height: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim().slice(0, 30);
      if (text === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const row of range.getClientRects()) {
        const box = seen(element, row);
        const isOut = box.right - box.left < 2 || box.bottom - box.top < 2;
        if (!isOut) rows.push({ node, text, box, height: row.height });
      }
    }
    // Letters take the middle of their row.
    const cut = rows.filter(({ box, height }) => box.bottom - box.top < 0.7 * height);
    const over = rows.flatMap((one, index) =>
      rows.slice(index + 1).filter((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return one.node !== other.node && across > 2 && down > 0.4 * Math.min(one.height, other.height);
      }),
    );
    return [...cut.map(({ text }) => `cut: ${text}`), ...over.map(({ text }) => `over another: ${text}`)];
  });
}
