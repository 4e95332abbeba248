import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { tabTo } from './focus.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });
// The pages of the register work without script.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const register = '/ban-truc/doc-gia/';

test('A reader gets a card, signs in and out, is found again and is in the yearly register, with only the keyboard', async ({
  work,
}) => {
  // A card goes through all it can, with axe on every page.
  test.slow();
  const page = await work.signIn('service', 'Phạm Thị Quầy');
  const main = page.getByRole('main');
  let card = '';
  await test.step('Given the register, when a card is made of nothing, then it says all that is missing', async () => {
    await page.goto('/ban-truc/');
    await tabTo(page, 'Sổ đăng ký độc giả');
    await page.keyboard.press('Enter');
    await expect(main.getByText('Chưa có ai.')).toBeVisible();
    await expectNoViolations(page);
    await tabTo(page, 'Lập thẻ mới');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${register}moi/`);
    await expectNoViolations(page);
    await press(page, 'Lập thẻ');
    const problems = main.getByRole('alert');
    for (const said of ['Hãy ghi: Họ và tên', 'Hãy chọn mục đích', 'ít nhất một loại giấy tờ'])
      await expect(problems).toContainText(said);
    await expectNoViolations(page);
  });
  await test.step('when the number of a paper is typed, then it is refused, and all else is still there', async () => {
    await type(page, 'Họ và tên', 'Trần Thị Ánh Nguyệt');
    await type(page, 'Điện thoại', '0912345678');
    await type(page, 'Chủ đề nghiên cứu', 'Báo Tiếng Dân, CCCD 001 203 004 567');
    await choose(page, 'Cá nhân');
    await choose(page, 'căn cước');
    await choose(page, 'giấy giới thiệu');
    await press(page, 'Lập thẻ');
    await expect(main.getByRole('alert')).toContainText(
      'chỉ ghi loại giấy tờ đã xem, không giữ số',
    );
    await expect(main.getByLabel('Họ và tên')).toHaveValue('Trần Thị Ánh Nguyệt');
    await expect(main.getByLabel('Điện thoại')).toHaveValue('0912345678');
    await expect(main.getByRole('checkbox', { name: 'giấy giới thiệu' })).toBeChecked();
    await expectNoViolations(page);
  });
  await test.step('when it is taken out, then the reader has a card', async () => {
    await press(page, 'Chủ đề nghiên cứu: hãy bỏ');
    await expect(main.getByRole('textbox', { name: 'Chủ đề nghiên cứu' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Báo Tiếng Dân');
    await press(page, 'Lập thẻ');
    const heading = main.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^Thẻ ĐG-\d{4}-\d{4}$/);
    card = (await heading.textContent())?.replace('Thẻ ', '') ?? '';
    await expect(main.getByText('giấy giới thiệu; Phạm Thị Quầy xem ngày')).toBeVisible();
    await expect(main.getByText('Chưa có lượt nào.')).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('when the reader comes in, then it is on the card and on the first page', async () => {
    await press(page, 'Ghi giờ vào');
    await expect(main.getByText('Đang ở phòng đọc, vào lúc')).toBeVisible();
    await expect(main.getByRole('button', { name: 'Ghi giờ vào' })).toHaveCount(0);
    await expectNoViolations(page);
    await page.goto(register);
    await expect(row(main, card)).toContainText('Báo Tiếng Dân');
    await expectNoViolations(page);
  });
  await test.step('and out, then the reading room is empty', async () => {
    await press(page, 'Ghi giờ ra của Trần Thị Ánh Nguyệt');
    await expect(main.getByText('Chưa có ai.')).toBeVisible();
  });
  await test.step('when the name is typed without marks, then the card is found, and no address has the name', async () => {
    await type(page, 'Tìm độc giả', 'tran thi anh nguyet');
    await page.keyboard.press('Enter');
    await expect(row(main, card)).toContainText('Trần Thị Ánh Nguyệt');
    expect(page.url()).not.toContain('nguyet');
    await expectNoViolations(page);
    await type(page, 'Tìm độc giả', '0912 345 678');
    await page.keyboard.press('Enter');
    await expect(row(main, card)).toContainText('Trần Thị Ánh Nguyệt');
    await type(page, 'Tìm độc giả', 'không ai tên thế này');
    await page.keyboard.press('Enter');
    await expect(main.getByText('Không có thẻ nào như vậy')).toBeVisible();
  });
  await test.step('when the card number is typed, then it is the card itself, and it is renewed', async () => {
    await type(page, 'Tìm độc giả', card.replace('ĐG', 'dg'));
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(`Thẻ ${card}`);
    await press(page, 'Gia hạn thẻ');
    await press(page, 'Gia hạn thẻ');
    await main.getByText('Nhật ký thẻ').click();
    await expect(main.getByText('Phạm Thị Quầy gia hạn')).toBeVisible();
  });
  await test.step('when a card is made for the same name, then the desk asks whether there is one', async () => {
    await page.goto(`${register}moi/`);
    await type(page, 'Họ và tên', 'Tran Thi Anh Nguyet');
    await choose(page, 'Cá nhân');
    await choose(page, 'hộ chiếu');
    await press(page, 'Lập thẻ');
    await expect(main.getByRole('alert')).toContainText('Có thể người này đã có thẻ');
    await expect(row(main, card)).toBeVisible();
    await expectNoViolations(page);
    await press(page, 'Không phải những người này');
    await expect(main.getByRole('heading', { level: 1 })).not.toHaveText(`Thẻ ${card}`);
  });
  const year = card.slice(3, 7);
  await test.step('then the register of the year has the visit in the official columns', async () => {
    await page.goto(`${register}so/${year}/`);
    const table = main.getByRole('region', { name: `Sổ đăng ký độc giả năm ${year}` });
    const columns = table.getByRole('columnheader');
    await expect(columns).toHaveText([
      ...['STT', 'Ngày', 'Họ và tên', 'Số thẻ', 'Cơ quan, địa chỉ', 'Giấy tờ đã xem'],
      ...['Mục đích', 'Chủ đề nghiên cứu', 'Giờ vào', 'Giờ ra', 'Ghi chú'],
    ]);
    await expect(row(main, card)).toContainText('giấy giới thiệu');
    await expectNoViolations(page);
    await page.emulateMedia({ media: 'print' });
    await expect(main.getByText('(Ký, ghi rõ họ tên)').first()).toBeVisible();
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
    // A4 across, in points.
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.\d+ 59\d\.\d+\]/);
    await page.emulateMedia({ media: 'screen' });
    const href = await main.getByRole('link', { name: 'Tải về bảng tính' }).getAttribute('href');
    const list = await page.request.get(href ?? '');
    expect(list.headers()['content-type']).toContain('text/csv');
    expect(await list.text()).toContain(`"Trần Thị Ánh Nguyệt","${card}"`);
    for (const none of [`${register}so/1899/`, `${register}so/nam-nay/`, `${register}khong-co/`])
      expect((await page.request.get(none)).status(), none).toBe(404);
  });
  await test.step('and every page is there in English, and fits a telephone and a wide screen', async () => {
    for (const path of ['', 'moi/', `so/${year}/`]) {
      await page.goto(`/en${register}${path}`);
      await expectNoViolations(page);
      for (const width of [360, 1280, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        const isWider = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect([path, width, isWider]).toEqual([path, width, false]);
      }
    }
  });
});

test('A card is changed, joined with a request, withdrawn and erased, and the log says who did it', async ({
  work,
}) => {
  test.slow();
  const { code } = await work.send('Hoàng Văn Gắn');
  const page = await work.signIn('head', 'Lê Văn Hoà');
  const main = page.getByRole('main');
  let url = '';
  await test.step('Given a reader who is in the reading room', async () => {
    await page.goto(`${register}moi/`);
    await main.getByLabel('Họ và tên').fill('Hoàng Văn Gắn');
    await main.getByRole('radio', { name: 'Công vụ', exact: true }).check();
    await main.getByRole('checkbox', { name: 'hộ chiếu' }).check();
    await press(page, 'Lập thẻ');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^Thẻ /);
    url = page.url();
    await press(page, 'Ghi giờ vào');
    await expect(main.getByText('Đang ở phòng đọc, vào lúc')).toBeVisible();
  });
  const card = ((await main.getByRole('heading', { level: 1 }).textContent()) ?? '').slice(4);
  await test.step('when a number of a paper is added, then it is refused; without it, the card is changed', async () => {
    await press(page, 'Sửa dữ liệu');
    await main.getByRole('textbox', { name: 'Cơ quan' }).fill('Đại học, hộ chiếu B1234567');
    await press(page, 'Ghi thay đổi');
    await expect(main.getByRole('alert')).toContainText('không giữ số');
    await expectNoViolations(page);
    await main.getByRole('textbox', { name: 'Cơ quan' }).fill('Đại học Sư phạm');
    await press(page, 'Ghi thay đổi');
    await expect(main.getByText('sửa dữ liệu: cơ quan, tổ chức')).toBeVisible();
    await expect(main.getByText('Đại học Sư phạm').first()).toBeVisible();
  });
  await test.step('when a visit is voided, then the register keeps it with the reason', async () => {
    await press(page, 'Hủy lượt ghi nhầm');
    await press(page, 'Hủy lượt này');
    await expect(main.getByRole('alert')).toContainText('Chọn một lý do');
    await expectNoViolations(page);
    await main.getByLabel('Lý do').first().selectOption('ghi hai lần');
    await press(page, 'Hủy lượt này');
    await expect(main.getByRole('row').filter({ hasText: 'hủy lượt: ghi hai lần' })).toBeVisible();
    await expect(main.getByRole('button', { name: 'Ghi giờ vào' })).toBeVisible();
  });
  await test.step('when the request is joined, then a person has seen both names', async () => {
    await page.goto(`/ban-truc/phieu/${code}/`);
    await press(page, 'Gắn với thẻ độc giả');
    await expect(main.getByRole('textbox', { name: 'Số thẻ' })).toBeVisible();
    await expectNoViolations(page);
    await type(page, 'Số thẻ', 'ĐG-2026-9999');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toContainText('Không có thẻ mang số ấy');
    await type(page, 'Số thẻ', card);
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: 'Có phải là một người?' })).toBeVisible();
    await expect(main.getByRole('row').filter({ hasText: 'Họ và tên' })).toHaveText(
      /Hoàng Văn Gắn\s*Hoàng Văn Gắn/,
    );
    await expectNoViolations(page);
    await press(page, 'Đúng là một người');
    await expect(main.getByText('Phiếu này gắn với thẻ')).toBeVisible();
    await main.getByRole('link', { name: card }).click();
    await main.getByRole('link', { name: code }).click();
    await expect(main.getByRole('link', { name: `Thẻ ${card}` })).toBeVisible();
    await page.goto(url);
  });
  await test.step('when the card is withdrawn, then it cannot be used to sign in', async () => {
    await press(page, 'Thu hồi thẻ');
    await main.locator('#end-reason').selectOption('người đọc trả thẻ');
    await press(page, 'Thu hồi thẻ');
    await expect(main.getByText('thu hồi thẻ: người đọc trả thẻ')).toBeVisible();
    await expect(main.getByRole('button', { name: 'Ghi giờ vào' })).toHaveCount(0);
  });
  await test.step('when it is erased, then only day and purpose are left', async () => {
    await press(page, 'Xóa dữ liệu cá nhân');
    await main.locator('#erase-checked').selectOption('xem giấy tờ có ảnh tại phòng đọc');
    await main.locator('#erase-reason').selectOption('người đọc đề nghị');
    await main.getByRole('button', { name: 'Xóa dữ liệu cá nhân' }).click();
    await expect(main.getByRole('alert')).toBeVisible();
    await main.locator('#sure').check();
    await main.locator('#erase-checked').selectOption('xem giấy tờ có ảnh tại phòng đọc');
    await main.locator('#erase-reason').selectOption('người đọc đề nghị');
    await main.getByRole('button', { name: 'Xóa dữ liệu cá nhân' }).click();
    await expect(main.getByText('Dữ liệu cá nhân của thẻ này đã được xóa')).toBeVisible();
    await expect(main.getByText('Hoàng Văn Gắn')).toHaveCount(0);
    await expectNoViolations(page);
    await page.goto(`/ban-truc/phieu/${code}/the-doc-gia/`);
    await expect(main.getByLabel('Số thẻ')).toBeVisible();
    expect((await page.request.get(url)).status()).toBe(200);
  });
});

/** The row of a table that has this text. */
function row(main: Locator, text: string): Locator {
  return main.getByRole('row').filter({ hasText: text });
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Space');
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}
