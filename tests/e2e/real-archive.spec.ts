import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearchPage } from '#scripts/bench/build-search-page.ts';
import { expectDrawnTable, expectPictures } from './page-stories.ts';
import { archive, expect, hasArchive, imagePlaces, realItems, test } from './real-site.ts';

const diary = {
  path: '/tai-lieu/AN-96AP-1-1/',
  file: 'Nhật ký của Félix Trépont, tỉnh trưởng tỉnh Bắc',
  title: 'Journal de Félix Trépont, dossier 1, pièces 1 à 202',
};
const report = '/tai-lieu/btv1b53097347b/';

const missing = `Not run: there are no real scans at ${archive}.`;
const isFirstRead = process.env['TEST_WORKER_INDEX'] === undefined;
if (!hasArchive && isFirstRead) console.log(missing);

for (const images of imagePlaces)
  test.describe(`On the real archive, with images from ${images}`, () => {
    test.use({ images });
    test.skip(!hasArchive, missing);

    test('a person browses from the door to a diary and reads its nine pages', async ({ page }) => {
      const main = page.getByRole('main');
      await test.step('Given the home page, when links are followed down to the item', async () => {
        await page.goto('/');
        await main.getByRole('link', { name: /^Lưu trữ Quốc gia Pháp/ }).click();
        await main
          .getByRole('row', { name: /^1 / })
          .getByRole('link', { name: diary.file })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(diary.file);
        await expect(main.getByText('01/08/1914–31/12/1917').first()).toBeVisible();
        await main.getByRole('link', { name: diary.title }).click();
        await expect(page).toHaveURL(diary.path);
      });
      await test.step('then there are nine pages: eight pictures, and a placeholder that says why', async () => {
        const pages = main.getByRole('region', { name: 'Các trang' });
        await expect(pages.getByRole('article')).toHaveCount(9);
        await expectPictures(pages, 8);
        const closed = pages.getByRole('article', { name: 'Trang 7, tờ 104' });
        await expect(closed).toContainText('Trang này sử dụng có điều kiện');
        await expect(closed).toContainText('Có thông tin về đời sống riêng tư');
        await expect(closed.getByRole('img')).toHaveCount(0);
      });
      await test.step('and the transcript of a page is there, in French', async () => {
        const text = main.getByText(/J'occupais/);
        await expect(text).toBeVisible();
        expect(
          await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
        ).toBe('fr');
      });
    });

    test('a page is looked at closely', async ({ page }) => {
      await page.goto(diary.path);
      await page.getByRole('link', { name: 'Phóng to trang 2' }).click();
      await expectDrawnTable(page);
      const viewer = page.getByRole('dialog');
      for (let press = 0; press < 4; press += 1)
        await viewer.getByRole('button', { name: 'Phóng to' }).click();
      await expect(page).toHaveURL(/trang=2&vung=/);
      await expectDrawnTable(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('link', { name: 'Phóng to trang 2' })).toBeFocused();
    });

    test('words of a page are found in it, and the diary is compared with a report', async ({
      page,
    }) => {
      await page.goto(`${diary.path}?trang=2&xem=1`);
      const viewer = page.getByRole('dialog');
      await test.step('When a word is looked for, its places are listed and shown', async () => {
        await viewer.getByRole('button', { name: 'Tìm trong tài liệu này' }).click();
        const field = viewer.getByRole('searchbox', { name: 'Từ cần tìm' });
        await field.fill('occupais');
        await field.press('Enter');
        await expect(viewer.getByText(/^Chỗ 1 \/ \d+, trang \d+\.$/)).toBeVisible();
        await expect(viewer.locator('.viewer-mark').first()).toBeAttached();
      });
      await test.step('and a page of another archive stands beside by its address', async () => {
        await viewer.getByRole('button', { name: 'So sánh hai trang' }).click();
        const field = viewer.getByRole('textbox', { name: 'Trang để so sánh' });
        await field.fill(new URL(`${report}?trang=3`, page.url()).href);
        await viewer.getByRole('button', { name: 'Đặt cạnh nhau' }).click();
        const beside = viewer.getByRole('group', { name: /^Ảnh để so sánh: .*Trang 3/ });
        await expect(beside).toHaveAttribute('data-state', 'ready');
        await expect(page).toHaveURL(/&so=[\w.-]+,3/);
      });
    });

    for (const [slug, count] of realItems)
      test(`every page of ${slug} is cut and read`, async ({ page }) => {
        await page.goto(`/tai-lieu/${slug}/?trang=1&xem=1`);
        const viewer = page.getByRole('dialog');
        for (let number = 1; number <= count; number += 1) {
          const deepZoom = viewer.locator('.viewer-deep-zoom');
          await expect(viewer.locator('.viewer-spoken')).toContainText(
            `Trang ${number} / ${count}`,
          );
          await expect(deepZoom).toHaveAttribute('data-state', /^(ready|absent)$/);
          await deepZoom.press('PageDown');
        }
      });

    test('page 7 is found by a word that stands only there, and opens with the word boxed', async ({
      page,
    }) => {
      const folder = mkdtempSync(join(tmpdir(), 'search-page-'));
      await buildSearchPage(folder);
      await page.route(/\/(?:alone\.html|assets\/.*)$/, (route) => {
        const { pathname } = new URL(route.request().url());
        const path = pathname === '/alone.html' ? 'index.html' : pathname;
        return route.fulfill({ path: join(folder, path) });
      });
      await page.goto('/alone.html');
      const hits = await page.evaluate(async () => {
        const answer = await window
          .searchIn('vi')
          .search({ query: 'chantilly', facets: {}, sort: 'relevance' });
        return answer.load(0, 5);
      });
      rmSync(folder, { recursive: true });
      expect(hits).toMatchObject([{ pages: [{ page: 7 }], pageTotal: 1 }]);
      await page.goto(hits[0]?.pages?.[0]?.href ?? '');
      await expectDrawnTable(page);
      await expect(page.locator('.viewer-mark')).toBeVisible();
    });

    test('the closed page has left nothing to load', async ({ request }) => {
      const ofPage = (page: number, file: string) => `/iiif/AN-96AP-1-1/${page}/${file}`;
      expect((await request.get(ofPage(6, 'info.json'))).status()).toBe(200);
      for (const file of ['', 'info.json', 'full/max/0/default.jpg'])
        expect((await request.get(ofPage(7, file))).status()).toBe(404);
      const html = await (await request.get(diary.path)).text();
      expect(html).not.toContain('/iiif/AN-96AP-1-1/7/');
    });
  });

test.describe('On the real archive', () => {
  test.skip(!hasArchive, missing);

  test('the diary is found by a word of its title typed without marks', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox').fill('nhat ky');
    await page.keyboard.press('Enter');
    const results = page.getByRole('region', { name: 'Kết quả' });
    const first = results.getByRole('heading', { level: 3 }).first().getByRole('link');
    await expect(first).toHaveText(diary.file);
    await first.click();
    await expect(page).toHaveURL('/ho-so/96AP-1/');
  });

  test('the closed page is asked for on the official slip', async ({ page }) => {
    await page.goto(diary.path);
    const closed = page.getByRole('article', { name: 'Trang 7, tờ 104' });
    await closed.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).click();
    await closed.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).click();
    await page.emulateMedia({ media: 'print' });
    const row = page.getByRole('row', { name: /Journal de Félix Trépont/ });
    await expect(row.getByRole('cell')).toHaveText([
      '1',
      'AN',
      '96AP',
      '1',
      `${diary.title} (8/1914)`,
      'tờ 104, trang 7',
      'có điều kiện',
    ]);
    await expect(page.getByText('Phiếu yêu cầu đọc tài liệu lưu trữ')).toBeVisible();
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  });
});
