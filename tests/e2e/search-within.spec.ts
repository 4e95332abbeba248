import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

for (const { part, path, box, query, chip } of [
  {
    part: 'fonds',
    path: '/phong/TU/',
    box: 'Tìm trong phông này',
    query: '/tim-kiem/?q=tinh&phong=TU',
    chip: 'Bỏ Phông: Phông Tỉnh ủy Hải Sơn',
  },
  {
    part: 'file',
    path: '/ho-so/TU-01-0145/',
    box: 'Tìm trong hồ sơ này',
    query: '/tim-kiem/?q=tinh&ho-so=TU-01-0145',
    chip: 'Bỏ Hồ sơ: Phông TU, Mục lục 01, Hồ sơ 145',
  },
])
  test(`A reader searches within a ${part} from its page, and then beyond it`, async ({ page }) => {
    await page.goto(path);
    const form = page.getByRole('search', { name: box });
    await form.getByRole('searchbox', { name: box }).fill('tinh');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(query);
    const results = page.getByRole('region', { name: 'Kết quả' });
    await expect(results.getByRole('listitem').first()).toContainText('Phông TU');
    const count = page.getByRole('main').getByRole('status').first();
    const within = Number.parseInt(await count.innerText(), 10);
    if (part === 'file') {
      for (const link of await results.getByRole('heading', { level: 3 }).getByRole('link').all())
        await expect(link).toHaveAttribute('href', /TU-01-0145/);
    }
    const chips = page.getByRole('group', { name: 'Đang chọn' });
    await expectNoViolations(page, '#search');
    await chips.getByRole('button', { name: chip }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=tinh');
    await expect
      .poll(async () => Number.parseInt((await count.innerText()).replaceAll('.', ''), 10))
      .toBeGreaterThan(within);
  });

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box of a file leads to the search with the file in its address', async ({ page }) => {
    await page.goto('/en/ho-so/TU-01-0145/');
    const box = page.getByRole('searchbox', { name: 'Search within this file' });
    await box.fill('map');
    await box.press('Enter');
    await expect(page).toHaveURL('/en/tim-kiem/?q=map&ho-so=TU-01-0145');
  });
});
