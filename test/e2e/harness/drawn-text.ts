import type { Page } from '@playwright/test';

export interface DrawnText {
  readonly text: string;
  /** In pixels, as it is drawn. */
  readonly size: number;
  /** To what lies behind it (WCAG 2.2, 1.4.6): 1 to 21. */
  readonly contrast: number;
  /** Stands on a fill that says how the clock is doing. */
  readonly isStatus: boolean;
}

/** Every text that is drawn in the room view. */
export function drawnTexts(room: Page): Promise<DrawnText[]> {
  return room.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: DrawnText[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      const box = element?.getBoundingClientRect();
      if (!element || text === '' || !box || box.width === 0) continue;
      const style = getComputedStyle(element);
      const svg = element.closest('svg');
      const zoom = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
      const [one, other] = [luminance(svg ? style.fill : style.color), luminance(behind(element))];
      found.push({
        text,
        size: Math.round(Number.parseFloat(style.fontSize) * zoom * 10) / 10,
        contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
        isStatus:
          element.closest('[data-state]') !== null &&
          svg === null &&
          behind(element) !== behind(document.querySelector('[data-look]')),
      });
    }
    return found;
  });
}
