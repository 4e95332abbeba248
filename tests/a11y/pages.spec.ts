import { expect, pageKinds, test } from '../e2e/site.ts';
import { expectNoViolations, listViolations } from './axe.ts';

for (const [kind, address] of pageKinds) {
  test(`axe finds nothing on ${kind}, light and dark`, async ({ page }) => {
    await page.goto(address);
    await expectNoViolations(page);
  });
}

test('axe is told when something is wrong', async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="data:,"></main></html>');
  expect((await listViolations(page)).join('\n')).toContain('image-alt');
});
