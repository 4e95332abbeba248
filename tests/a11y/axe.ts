import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every page kind is looked at as each of these: both themes, a desk's width and a phone's. */
export const looks = [
  { colorScheme: 'light', width: 1280, height: 720 },
  { colorScheme: 'dark', width: 360, height: 760 },
] as const;

/**
 * What axe finds in a part of the page, one sentence a place. In the page itself, whose frames it
 * would otherwise join by way of a page of its own, and without the lists of what is right: a third
 * of the time.
 */
export async function listViolations(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .setLegacyMode()
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
