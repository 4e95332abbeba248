import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { measureOverflow } from './page-stories.ts';
import { expect, test } from './site.ts';

/** The rest of the page stays as it is checked without a search. */
const island = '#search';
const guide = 'Hướng dẫn 04-HD/VPTU, 12/04/1988: Về đánh số tờ, viết bìa và lập mục lục hồ sơ';

const findBox = (page: Page) =>
  page.getByRole('combobox', { name: 'Tìm trong toàn bộ kho lưu trữ' });
const findHits = (page: Page) =>
  page.getByRole('region', { name: 'Kết quả' }).getByRole('heading', { level: 3 });
const findCount = (page: Page) => page.getByRole('main').getByRole('status').first();
/** How many results there are, once there are any. */
async function readCount(page: Page): Promise<number> {
  await expect(findCount(page)).toContainText('kết quả');
  return Number.parseInt((await findCount(page).innerText()).replaceAll('.', ''), 10);
}

test.describe('A searcher', () => {
  test('finds a record however it is typed', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const box = findBox(page);
    for (const [how, query] of [
      ['without marks', 'danh so to viet bia'],
      ['with marks', 'đánh số tờ'],
      ['in capitals', 'ĐÁNH SỐ TỜ'],
      ['in capitals without marks', 'DANH SO TO VIET BIA'],
      ['in decomposed Unicode', 'đánh số tờ viết bìa'.normalize('NFD')],
      ['by its number', '04-HD/VPTU'],
      ['by its date', '12/04/1988'],
    ] as const) {
      await test.step(`When it is typed ${how}, then it is the first hit`, async () => {
        await box.fill(query);
        await expect(findCount(page)).toContainText(`“${query.normalize('NFC')}”`);
        const first = page.getByRole('region', { name: 'Kết quả' }).getByRole('listitem').first();
        await expect(first.getByRole('heading')).toHaveText(guide);
        await expect(first).toContainText('Phông TU, Mục lục 02, Hồ sơ 44');
      });
    }
  });

  test('comes from the box on the home page, follows a hit, and finds the answer again', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox').fill('nan mu chu');
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=nan+mu+chu');
    await expect(findBox(page)).toHaveValue('nan mu chu');
    const title = await findHits(page).first().innerText();
    await findHits(page).first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goBack();
    await expect(findHits(page).first()).toHaveText(title);
  });

  test('uses nothing but the keyboard', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await findBox(page).focus();
    await page.keyboard.type('kiem ke tai lieu thu nhan');
    await page.keyboard.press('Enter');
    // Not what the first letters have found.
    const best = findHits(page).first().getByRole('link');
    await expect(best).toHaveAttribute('href', /TU-01-0012-005/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Xóa ô tìm' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đến kết quả' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tai-lieu/TU-01-0012-005/');
  });

  test('is offered names while typing, and goes to one', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await findBox(page).pressSequentially('dinh thi');
    const offered = page.getByRole('option', { name: 'Đinh Thị Lan' });
    await expect(offered).toBeVisible();
    await expectNoViolations(page, island);
    await page.keyboard.press('Escape');
    await expect(offered).toBeHidden();
    await expect(findBox(page)).toHaveValue('dinh thi');
    await page.keyboard.press('ArrowDown');
    await expect(offered).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const list = page.getByRole('listbox').filter({ has: offered });
    await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
    await offered.click();
    await expect(page).toHaveURL('/nhan-vat/dinh-thi-lan/');
  });

  test('filters the search step by step, with back and forward', async ({ page }) => {
    await page.goto('/tim-kiem/?q=tinh');
    const all = await readCount(page);
    const facets = page.getByRole('complementary', { name: 'Bộ lọc' });
    await facets.getByRole('group', { name: 'Phông' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/[?&]phong=/);
    await expect.poll(() => readCount(page)).toBeLessThan(all);
    const fewer = await readCount(page);
    const chips = page.getByRole('group', { name: 'Đang chọn' });
    await expect(chips.getByRole('button', { name: /^Bỏ Phông: / })).toBeVisible();
    await facets.getByRole('textbox', { name: 'Đến năm' }).fill('1980');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]nam=-1980/);
    await expect(chips.getByRole('button', { name: 'Bỏ Năm: đến 1980' })).toBeVisible();
    await expectNoViolations(page, island);

    await page.goBack();
    await expect(page).not.toHaveURL(/nam=/);
    await expect.poll(() => readCount(page)).toBe(fewer);
    await page.goForward();
    await expect(page).toHaveURL(/[?&]nam=-1980/);
    await chips.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=tinh');
    await expect.poll(() => readCount(page)).toBe(all);
  });

  test('moves the years by keyboard and by drag', async ({ page }) => {
    await page.goto('/tim-kiem/?q=tinh');
    const first = page.getByRole('slider', { name: 'Từ năm' });
    const year = Number(await first.inputValue()) + 1;
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-valuetext', `Năm ${year}`);
    await expect(page).toHaveURL(new RegExp(`nam=${year}-`));

    const chart = page.getByRole('img', { name: /^Số kết quả từng năm/ });
    const place = await chart.boundingBox();
    if (place === null) throw new Error('The chart is not to be seen.');
    await page.mouse.move(place.x + place.width * 0.4, place.y + 20);
    await page.mouse.down();
    await page.mouse.move(place.x + place.width * 0.7, place.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(new RegExp(`nam=${year}-`));
    await expect(page).toHaveURL(/nam=\d{4}-\d{4}/);
  });

  test('on a phone narrows the search in a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/tim-kiem/?q=tinh');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    const sheet = page.getByRole('dialog', { name: 'Bộ lọc' });
    await sheet.getByRole('group', { name: 'Chế độ' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/[?&]che-do=/);
    await expectNoViolations(page, island);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    const opener = page.getByRole('button', { name: 'Bộ lọc (1)' });
    await expect(opener).toBeFocused();
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await measureOverflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test('sees the pictures, and turns to the next page', async ({ page }) => {
    await page.goto('/tim-kiem/?q=tinh');
    await page.getByRole('button', { name: 'Lưới hình ảnh' }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=tinh&bay=luoi');
    const first = await findHits(page).first().innerText();
    await page.getByRole('link', { name: 'Trang kết quả 2' }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=tinh&bay=luoi&trang=2');
    await expect(findHits(page).first()).not.toHaveText(first);
    await expect(page.getByRole('heading', { name: 'Kết quả', exact: true })).toBeFocused();
    await page.goBack();
    await expect(findHits(page).first()).toHaveText(first);
  });

  test('takes the list away as a table', async ({ page }) => {
    await page.goto('/tim-kiem/?q=danh+so+to');
    await page.getByRole('main').getByText('Tải về').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bảng tính (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('ket-qua-tim-kiem.csv');
    const table = await readFile(await file.path(), 'utf8');
    expect(table).toMatch(/^\uFEFF"Tiêu đề","Dạng","Số, ký hiệu"/);
    expect(table).toContain('"Về đánh số tờ, viết bìa và lập mục lục hồ sơ"');
    await expect(page.getByText('Đã tải ket-qua-tim-kiem.csv.')).toBeVisible();
  });

  test('sees which results have the phrase, and when they have only some of the words', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/');
    const box = page
      .getByRole('main')
      .getByRole('combobox', { name: 'Tìm trong toàn bộ kho lưu trữ' });
    const hits = page.getByRole('region', { name: 'Kết quả' }).getByRole('listitem');
    await test.step('When two words are typed, then those that have them in a row come first', async () => {
      await box.pressSequentially('bản đồ');
      const count = findCount(page);
      await expect(count).toContainText(
        /^11 kết quả có đúng cụm từ “bản đồ”, \d+ kết quả khác có đủ các từ/,
      );
      await expect(hits.first()).toContainText('bản đồ');
    });
    await test.step('when one of the words is nowhere, then it says that only some are found', async () => {
      await box.fill('');
      await box.pressSequentially('mù chữ zqxv');
      await expect(findCount(page)).toContainText(
        /^Không có kết quả nào đủ các từ “mù chữ zqxv”; \d+ kết quả có một số từ/,
      );
      await expect(hits.first()).toContainText('mù chữ');
    });
  });

  test('is led to the opening hours and the rules, apart from the records', async ({ page }) => {
    const guides = page.getByRole('region', { name: 'Trang hướng dẫn và giới thiệu' });
    const hits = page.getByRole('region', { name: 'Kết quả' });
    await page.goto('/tim-kiem/?q=giờ+mở+cửa');
    await expect(guides.getByRole('link').first()).toHaveText('Giờ mở cửa, địa chỉ, liên hệ');
    await expect(guides).toContainText('Thứ hai đến thứ sáu');
    // No record has the words in a row: what has them stands above.
    await expect(hits.getByRole('link').first()).toHaveText('Giờ mở cửa, địa chỉ, liên hệ');
    await page.goto('/tim-kiem/?q=nội+quy');
    await expect(guides.getByRole('link').first()).toHaveText('Nội quy phòng đọc');
    await page.goto('/tim-kiem/?q=thủy+lợi');
    await expect(findCount(page)).toContainText('kết quả');
    await expect(hits.getByRole('listitem').first()).not.toContainText('hướng dẫn');
    await expectNoViolations(page, island);
    await guides.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('sees the correction of a mistyped word', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const box = page
      .getByRole('main')
      .getByRole('combobox', { name: 'Tìm trong toàn bộ kho lưu trữ' });
    const hits = page.getByRole('region', { name: 'Kết quả' }).getByRole('listitem');
    await box.pressSequentially('thuy loii');
    await expect(findCount(page)).toContainText(
      /^Không có kết quả nào cho “thuy loii”; đây là \d+ kết quả cho “thuy loi”/,
    );
    await expect(hits.first()).toContainText('Thủy lợi');
    await expect(hits.first().locator('mark').first()).toHaveText('Thủy lợi');
    await expectNoViolations(page, island);
    await page.goto('/en/tim-kiem/?q=irigation');
    await expect(findCount(page)).toContainText(
      /^No results for “irigation”. Results for “irrigation”: \d+/,
    );
  });

  test('gets suggestions when there are no results', async ({ page }) => {
    await page.goto('/tim-kiem/?q=zzqx&che-do=open');
    await expect(
      page.getByRole('heading', { name: 'Không tìm thấy kết quả nào cho “zzqx”' }),
    ).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('button', { name: /^bỏ “Chế độ sử dụng/ })).toBeVisible();
    for (const [name, path] of [
      [/hỏi cán bộ lưu trữ/, '/yeu-cau/'],
      [/hướng dẫn tra tìm/, '/huong-dan/'],
    ] as const)
      await expect(main.getByRole('link', { name })).toHaveAttribute('href', path);
    await expectNoViolations(page, island);
    await main.getByRole('link', { name: /tra theo phông/ }).click();
    await expect(main.getByRole('heading', { name: 'Tra theo mục lục' })).toBeInViewport();
  });

  test('meets a conditional record under its public title only', async ({ page }) => {
    await page.goto('/tim-kiem/?q=danh+sach+hoc+vien');
    const hit = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Danh sách học viên một lớp xóa mù chữ' }) });
    await expect(hit).toContainText('Sử dụng có điều kiện');
    await findBox(page).fill('hoàn cảnh gia đình bệnh tật');
    await expect(findCount(page)).not.toContainText('danh sach');
    await expect(page.getByText('Danh sách học viên một lớp xóa mù chữ')).toBeHidden();
  });

  test('searches in English and gets English titles; Vietnamese ones are marked', async ({
    page,
  }) => {
    await page.goto('/en/tim-kiem/');
    const box = page.getByRole('combobox', { name: 'Search the whole archive' });
    const hits = page.getByRole('region', { name: 'Results' });
    const first = hits.getByRole('heading', { level: 3 }).first().getByRole('link');
    await box.fill('inventory of records received');
    await expect(first).toHaveText(
      'Minutes, 15 June 1975: Inventory of records received at the former administrative office',
    );
    await expect(first).toHaveAttribute('href', '/en/tai-lieu/TU-01-0012-005/');
    await box.fill('ngay cong dao kenh Bac');
    const hit = hits.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: /^Công văn .*: Về việc huy động ngày công/ }),
    });
    await expect(hit).toContainText('(in Vietnamese)');
    await hit.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL('/tai-lieu/TU-01-0145-005/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});

test.describe('The box in the header', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1280, 360]) {
    test(`searches from any page at ${width} px, with no script`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('/phong/');
      const banner = page.getByRole('banner');
      if (width === 360) {
        await expect(banner.getByRole('searchbox')).not.toBeInViewport();
        await banner.getByText('Tìm trong toàn bộ kho lưu trữ').click();
        await expect(banner.getByRole('searchbox')).toBeFocused();
        await expect(banner.getByRole('searchbox')).toBeInViewport();
      }
      await banner
        .getByRole('searchbox', { name: 'Tìm trong toàn bộ kho lưu trữ' })
        .fill('nan mu chu');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/tim-kiem/?q=nan+mu+chu');
    });
  }
});
