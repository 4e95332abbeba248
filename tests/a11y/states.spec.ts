import type { Page } from '@playwright/test';
import { expectDrawnTable } from '../e2e/page-stories.ts';
import { expect, test } from '../e2e/site.ts';
import { expectNoViolations, listViolations } from './axe.ts';

const item = '/tai-lieu/TU-01-0012-005/';

/** What a page becomes under a reader's hands. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the viewer at a page, with its text': async (page) => {
    await page.goto(`${item}?trang=1&xem=1`);
    await expectDrawnTable(page);
    await page.getByRole('button', { name: 'Toàn văn' }).click();
    await expect(page.getByRole('region', { name: 'Toàn văn · trang 1' })).toBeVisible();
  },
  'the viewer at a closed page': async (page) => {
    await page.goto(`${item}?trang=3&xem=1`);
    await expect(page.getByRole('dialog')).toContainText('Trang này sử dụng có điều kiện');
  },
  'the viewer on a phone': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${item}?trang=2&xem=1`);
    await expectDrawnTable(page);
  },
  'an exhibit at a scene with spots': async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/trung-bay/chiec-cau-ben-may/#canh-2-2');
    await expect(page.getByRole('link', { name: 'Điểm 1: Hai nhịp giữa' })).toBeVisible();
  },
  'an exhibit on a phone, its chapters open': async (page) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('/trung-bay/nam-nam-van-thu-luu-tru/#canh-1');
    await page.getByRole('navigation', { name: 'Các cảnh của trưng bày' }).getByText('/ 5').click();
    await expect(page.getByRole('link', { name: 'Đến năm 2028' }).last()).toBeVisible();
  },
  'search with results': async (page) => {
    await page.goto('/tim-kiem/?q=danh+sach');
    await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible();
  },
  'search without results': async (page) => {
    await page.goto('/tim-kiem/?q=zzqx%C4%90');
    await expect(page.getByRole('heading', { name: /Không tìm thấy/ })).toBeVisible();
  },
  'search in English with a Vietnamese record': async (page) => {
    await page.goto('/en/tim-kiem/?q=huy+dong+ngay+cong');
    await expect(page.getByText('(in Vietnamese)').first()).toBeVisible();
  },
  'the slip with a record and a page': async (page) => {
    await page.goto(item);
    const add = page.getByRole('link', { name: /^(Thêm vào phiếu yêu cầu|Xin bản sao)$/ });
    await add.first().click();
    await add.last().click();
    await page.goto('/yeu-cau/');
    await expect(page.getByText('Số mục trong phiếu: 2')).toBeVisible();
  },
  'an item whose pages are on the slip': async (page) => {
    await page.goto(item);
    await page.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).click();
    await expect(page.getByRole('link', { name: /^Đã có trong phiếu/ })).toBeVisible();
  },
  'the open menu of a phone': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/phong/TU/');
    await page.getByText('Trình đơn').click();
    await expect(page.getByRole('link', { name: 'Kỷ niệm' })).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(states)) {
  test(`axe finds nothing on ${state}, light and dark`, async ({ page }) => {
    await reach(page);
    await expectNoViolations(page);
  });
}

test('axe reports a planted fault', async ({ page }) => {
  await page.setContent('<html lang="vi"><title>x</title><main><img src="data:,"></main></html>');
  expect((await listViolations(page)).join('\n')).toContain('image-alt');
});
