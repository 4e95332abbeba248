import AxeBuilder from '@axe-core/playwright';
import { expect, pageKinds, test } from '../e2e/site.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [kind, address] of pageKinds) {
      test(`axe finds nothing on ${kind}`, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
          ),
        );
        expect(told).toEqual([]);
      });
    }
  });
}

test('axe is told when something is wrong', async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="data:,"></main></html>');
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
