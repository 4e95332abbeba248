import { expect, pageKinds, test } from '../e2e/site.ts';
import { listViolations, looks } from './axe.ts';

for (const [kind, address] of pageKinds) {
  test(`axe finds nothing on ${kind}, light at a desk and dark on a phone`, async ({ page }) => {
    await page.goto(address);
    for (const { colorScheme, ...size } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await listViolations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
    }
  });
}

test('axe is told when something is wrong', async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="data:,"></main></html>');
  expect((await listViolations(page)).join('\n')).toContain('image-alt');
});
