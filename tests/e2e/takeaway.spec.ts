import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { listViolations } from '../a11y/axe.ts';
import { measureOverflow } from './page-stories.ts';
import { expect, test } from './site.ts';

const item = '/tai-lieu/TU-01-0012-005/';

async function readDownload(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test.describe('An item is taken along', () => {
  test('as one PDF and as text, both told with their size or kind', async ({ page }) => {
    await page.goto(item);
    const main = page.getByRole('main');
    const pdf = main.getByRole('link', { name: /^PDF \(3 trang, \d+ KB\)$/ });
    const [file] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
    expect(file.suggestedFilename()).toBe('TU-01-0012-005.pdf');
    expect((await readDownload(file)).subarray(0, 5).toString()).toBe('%PDF-');
    const link = main.getByRole('link', { name: 'Toàn văn (.txt)' });
    const [text] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const words = (await readDownload(text)).toString();
    expect(words).toContain('[Trang 3, tờ 8a]\r\n\r\nTrang này sử dụng có điều kiện');
  });
});

/** Saves the two records of the stories. */
async function saveTwo(page: Page): Promise<void> {
  for (const path of [item, '/ho-so/TU-01-0145/']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Lưu vào danh sách đọc' }).click();
    await expect(page.getByRole('link', { name: 'Đã lưu. Xem danh sách đọc' })).toBeVisible();
  }
}

test.describe('The reading list', () => {
  test('is filled from records and searches, keeps notes, and undoes a removal', async ({
    page,
  }) => {
    await saveTwo(page);
    await page.getByRole('link', { name: 'Đã lưu. Xem danh sách đọc' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Danh sách đọc' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveCount(2);
    const note = main.getByRole('textbox', { name: /^Ghi chú về/ }).first();
    await note.fill('Đối chiếu với sổ kiểm kê');
    await note.blur();
    await page.reload();
    await expect(main.getByRole('textbox').first()).toHaveValue('Đối chiếu với sổ kiểm kê');

    await main.getByRole('button', { name: /^Bỏ: / }).first().click();
    await expect(main.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(main.getByRole('status')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('textbox').first()).toHaveValue('Đối chiếu với sổ kiểm kê');

    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test('follows what another tab does', async ({ page, context }) => {
    await page.goto('/danh-sach-doc/');
    await expect(page.getByText('Danh sách chưa có gì.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(item);
    await other.getByRole('link', { name: 'Lưu vào danh sách đọc' }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
  });

  test('leaves as a file and comes back on another device', async ({ page, browser, quiet }) => {
    await saveTwo(page);
    await page.goto('/danh-sach-doc/');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tệp để nạp lại (.json)' }).click(),
    ]);
    const other = await browser.newContext();
    quiet(other);
    const there = await other.newPage();
    await there.goto('/danh-sach-doc/');
    const bring = there.getByLabel('Nạp từ tệp .json đã tải về');
    await bring.setInputFiles(await file.path());
    await expect(there.getByText('Số tài liệu đã nạp thêm: 2.')).toBeVisible();
    await expect(there.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
    await bring.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[]'),
    });
    await expect(there.getByText('Tệp này không phải danh sách đọc.')).toBeVisible();
    await other.close();
  });

  test('takes what a search finds', async ({ page }) => {
    await page.goto('/tim-kiem/?q=th%E1%BB%A7y+l%E1%BB%A3i');
    await page
      .getByRole('link', { name: /^Lưu vào danh sách đọc: / })
      .first()
      .click();
    await expect(page.getByRole('link', { name: /^Đã lưu vào danh sách đọc: / })).toBeVisible();
    await page.goto('/danh-sach-doc/');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
  });

  test('says that the browser has no more room, and keeps what there is', async ({ page }) => {
    await page.goto(item);
    await page.evaluate(() => {
      for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
        for (let part = 0; part < 3; part += 1)
          try {
            localStorage.setItem(`day-${size}-${part}`, 'x'.repeat(size));
          } catch {
            break;
          }
    });
    await page.getByRole('link', { name: 'Lưu vào danh sách đọc' }).click();
    await expect(page.getByRole('link', { name: /^Không lưu được/ })).toBeVisible();
  });
});

test.describe('Sharing', () => {
  test('gives the address of a page, and a frame that shows it on another site', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${item}?trang=2`);
    await page.getByRole('button', { name: 'Chia sẻ và nhúng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chia sẻ' });
    await expect(dialog.getByLabel('Phần chia sẻ')).toHaveValue('2');
    await expect(dialog.getByLabel('Đường dẫn')).toHaveValue(
      /\/tai-lieu\/TU-01-0012-005\/\?trang=2$/,
    );
    await dialog.getByLabel('Cỡ khung').selectOption('480x360');
    const code = await dialog.getByLabel('Mã nhúng vào trang khác').inputValue();
    expect(code).toContain('width="480" height="360"');
    expect(await listViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await expect(page.getByRole('button', { name: 'Chia sẻ và nhúng' })).toBeFocused();

    // A page that holds the code, on an origin that the test may ask.
    await page.route('**/trang-khac/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<title>Trường</title>${code.replace('http://localhost:4321', baseURL ?? '')}`,
      }),
    );
    await page.goto('/trang-khac/');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('img', { name: /Trang 2/ })).toBeVisible();
    await expect(frame.getByText('Mục lục số 01')).toBeVisible();
    await frame.getByRole('button', { name: 'Trang sau' }).click();
    await expect(frame.getByText('Lý do:')).toBeVisible();
    const way = frame.getByRole('link', { name: /^Xem tại/ });
    await expect(way).toHaveAttribute('href', '/tai-lieu/TU-01-0012-005/?trang=3');
  });

  test('shows a part of a page, or a scene, and says when there is none', async ({ page }) => {
    await page.goto('/nhung/?tai-lieu=TU-01-0012-005&trang=1&vung=100,100,600,400');
    await expect(page.getByRole('img')).toHaveAttribute('viewBox', '100 100 600 400');
    expect(await listViolations(page)).toEqual([]);
    await page.goto('/nhung/?trung-bay=ba-hoi-keng&canh=canh-1');
    await expect(page.getByRole('heading', { level: 1, name: 'Ba hồi kẻng' })).toBeVisible();
    await expect(page.getByText('Ba báo động')).toBeVisible();
    await expect(page.getByRole('img')).toBeVisible();
    await page.goto('/nhung/?tai-lieu=..%2Fx');
    await expect(page.getByText('không dẫn đến tài liệu')).toBeVisible();
  });

  test('allows framing of the embed page where site.yaml permits it, and of no other page', async ({
    request,
  }) => {
    const policyOf = async (path: string) =>
      (await request.get(path)).headers()['content-security-policy'];
    expect(await policyOf('/nhung/')).toBe('frame-ancestors *');
    expect(await policyOf('/')).toBe("frame-ancestors 'self'");
    expect(await policyOf(item)).toBe("frame-ancestors 'self'");
  });
});
