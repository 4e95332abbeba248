import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

const findHits = (page: Page) =>
  page.getByRole('region', { name: 'Kết quả' }).getByRole('heading', { level: 3 });
const findRead = (page: Page) => page.getByRole('group', { name: 'Đọc từ câu tìm' });
const bridge = 'Ảnh, 02/09/1978: Chuyến xe đầu tiên qua cầu Bến Mây';

test.describe('What the words of a query mean', () => {
  test('A year and a kind narrow the search, are shown, and can be taken as words', async ({
    page,
  }) => {
    await test.step('When photographs of a year are asked for, then those are found', async () => {
      await page.goto('/tim-kiem/?q=ảnh+cầu+1978');
      await expect(findHits(page).first()).toHaveText(bridge);
      await expect(findRead(page).getByRole('button')).toHaveText([/Năm 1978/, /Ảnh/]);
      await expectNoViolations(page, '#search');
    });
    await test.step('When the year is removed, then it is a word, and the address keeps that', async () => {
      await findRead(page).getByRole('button', { name: 'Bỏ Năm: 1978' }).click();
      await expect(findRead(page).getByRole('button')).toHaveText([/Ảnh/]);
      await expect(findRead(page).getByRole('button')).toBeFocused();
      expect(new URL(page.url()).searchParams.getAll('chu')).toEqual(['1978']);
    });
    await test.step('Then the link gives the same to others, and back gives the year again', async () => {
      await page.reload();
      await expect(findRead(page).getByRole('button')).toHaveText([/Ảnh/]);
      await page.goBack();
      await expect(findRead(page).getByRole('button')).toHaveText([/Năm 1978/, /Ảnh/]);
    });
  });

  test('A month is read in either language', async ({ page }) => {
    for (const [path, read, first] of [
      ['/tim-kiem/?q=tháng+2+năm+1976', 'Năm tháng 2 năm 1976 ×', /khôi phục sản xuất/],
      ['/en/tim-kiem/?q=February+1976', 'Years February 1976 ×', /restoring agriculture/],
    ] as const) {
      await page.goto(path);
      await expect(page.locator('.search-read').getByRole('button')).toHaveText([read]);
      await expect(page.locator('#search-list h3').first()).toHaveText(first);
    }
  });

  test('Synonyms are searched as well, and said so', async ({ page }) => {
    await page.goto('/tim-kiem/?q=HTX');
    await expect(findRead(page).getByRole('button')).toHaveText(['Cũng tìm hợp tác xã ×']);
    await expect(findHits(page).filter({ hasText: 'Hợp tác xã' }).first()).toBeVisible();
    await findRead(page).getByRole('button').click();
    await expect(findRead(page)).toBeHidden();
    await expect(findHits(page).filter({ hasText: /^Hợp tác xã/ })).toHaveCount(0);
  });

  test('An English word finds what is filed under its subject in Vietnamese', async ({ page }) => {
    await page.goto('/tim-kiem/?q=cooperatives');
    await expect(findHits(page).first()).toHaveText('Hợp tác xã');
    await page.goto('/tim-kiem/?q=resolutions');
    await expect(findRead(page).getByRole('button')).toHaveText(['Cũng tìm Nghị quyết ×']);
  });
});
