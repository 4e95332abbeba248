import type { Page } from '@playwright/test';
import { measureOverflow } from './page-stories.ts';
import { expect, pageKinds, test } from './site.ts';

/** Spacing that a reader may set, WCAG 2.2 1.4.12. */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** A small telephone, letters twice as large, and a desk at 400 %. */
const dresses = [
  { name: 'with wider spacing', width: 320, height: 640, style: spacing },
  { name: 'with text at 200 %', width: 360, height: 740, style: 'html{font-size:200%!important}' },
  { name: 'at 400 % of 1280 px', width: 320, height: 256, style: '' },
] as const;

// Styles of the reader are no business of the site's policy.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

const states = [
  ...pageKinds,
  ['search with results', '/tim-kiem/?q=danh+sach'],
  ['viewer', '/tai-lieu/TU-01-0012-005/?trang=1&xem=1'],
] as const;

for (const [kind, path] of states)
  test(`${kind} can be read in large text, on narrow screens and with wide spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    if (path.includes('?q=')) await expect(page.getByRole('listitem').first()).toBeVisible();
    for (const { name, width, height, style } of dresses) {
      await page.setViewportSize({ width, height });
      const tag = style === '' ? undefined : await page.addStyleTag({ content: style });
      await page.evaluate(waitForDrawing);
      expect(await measureOverflow(page), `${name}: pixels beside the window`).toBeLessThanOrEqual(
        0,
      );
      expect(await page.evaluate(listClipped), `${name}: text that is cut off`).toEqual([]);
      await tag?.evaluate((element) => (element as Element).remove());
    }
    // A link that the keyboard has come to is in sight (2.4.11).
    expect(await listObscured(page), 'links that something covers').toEqual([]);
  });

/** Runs in the browser: what measures itself anew in another window has done so. */
function waitForDrawing(): Promise<unknown> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Runs in the browser: text that its own box cuts off, those shortened with an ellipsis excepted. */
function listClipped(): string[] {
  const clips = /hidden|clip/;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, visibility } = getComputedStyle(element);
      if (visibility === 'hidden') return false;
      if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
      if (textOverflow === 'ellipsis' || element.closest('.sr-only, .glass, summary, .stage, svg'))
        return false;
      const isWide = clips.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigh = clips.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
      // The text last: to ask every element for it takes longer than all else.
      return (isWide || isHigh) && element.innerText.trim() !== '';
    })
    .map(
      ({ tagName, className, innerText }) => `${tagName}.${className} ${innerText.slice(0, 40)}`,
    );
}

/** Of the first thirty things that the keyboard comes to, those under something else. */
async function listObscured(page: Page): Promise<readonly string[]> {
  const obscured: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(findObscured);
    if (name !== undefined) obscured.push(name);
  }
  return obscured;
}

/** Runs in the browser: the name of what has the focus, where no point of it can be seen. */
function findObscured(): string | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return undefined;
  const parts = [0.1, 0.5, 0.9];
  const isSeen = [...focused.getClientRects()].some((box) =>
    parts.some((down) =>
      parts.some((across) => {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down];
        const top = document.elementFromPoint(x, y);
        // A picture of a link may lie above it, and a link above the field that it labels.
        return top !== null && (focused.contains(top) || top.contains(focused));
      }),
    ),
  );
  return isSeen ? undefined : `${focused.tagName} ${focused.textContent.trim().slice(0, 40)}`;
}
