import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';
import { measureOverflow } from './page-stories.ts';

test('Without a query, readers see starting points whose counts match their results', async ({
  page,
}) => {
  for (const group of ['Loại tài liệu', 'Năm', 'Địa danh', 'Chủ đề']) {
    await page.goto('/tim-kiem/');
    const ways = page.getByRole('region', { name: 'Tra theo loại, năm, địa danh, chủ đề' });
    const way = ways
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: group, exact: true }) })
      .getByRole('listitem')
      .first();
    const count = Number.parseInt(await way.locator('small').innerText(), 10);
    await test.step(`When ${group} is followed, then ${count} are found`, async () => {
      await way.getByRole('link').click();
      const found = page.getByRole('main').getByRole('status').first();
      await expect(found).toContainText(new RegExp(`^${count} kết quả`));
      await expect(ways).toBeHidden();
      await page.goBack();
      await expect(ways).toBeVisible();
    });
  }
});

test('Pictures lead to records, and to all that have images', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const ways = page.getByRole('region', { name: 'Tra theo loại, năm, địa danh, chủ đề' });
  // Their captions name them: the pictures themselves say nothing.
  const pictured = ways.getByRole('link').filter({ has: page.locator('img') });
  await expect(pictured.first()).toHaveAttribute('href', /^\/(?:ho-so|tai-lieu|suu-tap)\//);
  await expectNoViolations(page);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await measureOverflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
  }
  await ways.getByRole('link', { name: /có hình ảnh$/ }).click();
  await expect(page).toHaveURL('/tim-kiem/?co=images&bay=luoi');
  await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible();
});

test('Without results, the starting points are offered as well', async ({ page }) => {
  await page.goto('/tim-kiem/?q=zzqx');
  await expect(
    page.getByRole('heading', { name: 'Không tìm thấy kết quả nào cho “zzqx”' }),
  ).toBeVisible();
  const ways = page.getByRole('region', { name: 'Tra theo loại, năm, địa danh, chủ đề' });
  await ways.getByRole('link').first().click();
  await expect(page.getByRole('combobox', { name: 'Tìm trong toàn bộ kho lưu trữ' })).toHaveValue(
    '',
  );
  await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible();
});
