import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every page kind is looked at as each of these: both themes, a desk's width and a phone's. */
export const looks = [
  { colorScheme: 'light', width: 1280, height: 720 },
  { colorScheme: 'dark', width: 360, height: 760 },
] as const;

/**
 * Axe in the page itself, whose frames it would otherwise join by way of a page of its own. Its half
 * a megabyte of script comes into a page once; of itself it comes twice for every look.
 */
export async function openAxe(page: Page): Promise<AxeBuilder> {
  if (page.frames().length > 1) return new AxeBuilder({ page }).setLegacyMode();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return new AxeBuilder({ page, axeSource: 'void 0' }).setLegacyMode();
}

/**
 * What axe finds in a part of the page, one sentence a place, without the lists of what is right,
 * which take long to write down.
 */
export async function listViolations(page: Page, part = 'html'): Promise<readonly string[]> {
  const builder = await openAxe(page);
  const { violations } = await builder
    .include(part)
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** In both themes of the page as it stands, or of a part of it. */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await listViolations(page, part), `in the ${colorScheme} theme`).toEqual([]);
  }
}
