import type { Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until the focus is on what is named so. */
export async function tabTo(
  page: Page,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    if (focus?.name.startsWith(name)) return;
  }
  throw new Error(`The keyboard does not come to “${name}”.`);
}

/** What has the focus, and whether a reader sees it; nothing when the page has been left. */
export function readFocus(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return undefined;
    // A link whose target is all of its card has the ring around the card.
    const hasRing = ['a, button, input, summary', 'form > div', 'article, li'].some((around) => {
      const marked = activeElement.closest(around);
      if (marked === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(marked);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    const { top, bottom, width, height } = activeElement.getBoundingClientRect();
    const isInSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const { textContent } =
      (activeElement as Partial<HTMLInputElement>).labels?.[0] ?? activeElement;
    const label = activeElement.getAttribute('aria-label') ?? textContent.trim();
    return { name: label || activeElement.tagName, isVisible: hasRing && isInSight };
  });
}
