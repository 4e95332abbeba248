import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

const boxes = [
  { where: 'the header', path: '/phong/', part: (page: Page) => page.getByRole('banner') },
  { where: 'the home page', path: '/', part: (page: Page) => page.getByRole('main') },
];

for (const { where, path, part } of boxes) {
  test(`The box of ${where} offers names while typing, and leads to one`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(path);
    const box = part(page).locator('input[name=q]');
    await expect(box).toBeVisible();
    expect(scripts.filter((one) => /offer-suggestions|pagefind/.test(one))).toEqual([]);
    await box.focus();
    await box.pressSequentially('dinh thi');
    await expect(box).toHaveRole('combobox');
    const offered = part(page).getByRole('option', { name: 'Đinh Thị Lan' });
    await expect(offered).toBeVisible();
    await expectNoViolations(page, path === '/' ? 'main form' : 'header form');
    await page.keyboard.press('Escape');
    await expect(offered).toBeHidden();
    await expect(box).toHaveValue('dinh thi');
    await page.keyboard.press('ArrowDown');
    await expect(offered).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/nhan-vat/dinh-thi-lan/');
  });

  test(`The search box of ${where} searches for the typed text if no suggestion is chosen`, async ({
    page,
  }) => {
    await page.goto(path);
    const box = part(page).locator('input[name=q]');
    await box.focus();
    await box.pressSequentially('tinh');
    await expect(part(page).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tim-kiem/?q=tinh');
  });
}

test('A number that is offered is searched for, in English as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/phong/');
  await page.getByRole('banner').getByText('Search the whole archive').click();
  const box = page.getByRole('banner').locator('input[name=q]');
  await box.pressSequentially('04-hd');
  await page.getByRole('option', { name: '04-HD/VPTU' }).click();
  await expect(page).toHaveURL('/en/tim-kiem/?q=04-HD%2FVPTU');
});
