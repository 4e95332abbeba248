import type { Page } from '@playwright/test';
import { openStore } from '#src/desk/store/open-store.ts';
import { enrolMachine } from '#src/desk/store/grants/machines.ts';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

/** Nothing is wider than a phone, and axe finds nothing. */
async function expectFitting(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoViolations(page);
  if (size !== null) await page.setViewportSize(size);
}

/** Types the code of a machine, as on the machine. */
async function enrol(dataDir: string, code: string): Promise<void> {
  const store = await openStore({ dataDir });
  await enrolMachine(store, code, undefined, new Date().toISOString());
  await store.destroy();
}

test('Staff grant reading online, renew it with two people, hand over a code, open a machine, and revoke it', async ({
  work,
  deskEnv,
  page: reader,
}) => {
  test.slow();
  const { code, followUp } = await work.send('Nguyễn Thị Đọc');
  const lan = await work.signIn('service', 'Trần Thị Lan');
  const hoa = await work.signIn('head', 'Lê Văn Hoà');
  const main = lan.getByRole('main');
  const request = `/ban-truc/phieu/${code}/`;
  let grant = '';

  await test.step('Given a request, its record is not digitised, and a seat is offered', async () => {
    await lan.goto(request);
    const part = main.getByRole('region', { name: 'Quyền đọc' });
    await expect(part).toContainText('Chưa có. Chọn nơi đọc');
    await expect(part).toContainText('Chưa số hóa: Tình hình sáu tháng');
    await expect(part.getByRole('link', { name: 'Đặt chỗ' })).toBeVisible();
  });
  await test.step('and staff open it for themselves in the viewer', async () => {
    const [viewer] = await Promise.all([
      lan.waitForEvent('popup'),
      main.getByRole('button', { name: 'Xem tài liệu' }).first().click(),
    ]);
    await viewer.waitForURL(/\/phong-doc\/[\w-]{22}\/[\w-]{22}\/$/);
    await expect(viewer.getByRole('heading', { level: 1 })).toContainText('Tình hình');
    await viewer.close();
  });
  await test.step('when two people allow reading in the virtual reading room', async () => {
    const choice = main.getByRole('group', { name: 'Quyết định' }).first();
    await choice.getByRole('radio', { name: 'Cho đọc' }).check();
    await choice.getByLabel('Mở trên phòng đọc ảo').last().selectOption('Đọc từ mọi nơi');
    await choice.getByLabel('Các trang').fill('1-2');
    await main
      .getByRole('group', { name: 'Quyết định' })
      .nth(1)
      .getByRole('radio', { name: 'Cấp bản sao', exact: true })
      .check();
    await main.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    await expect(main.getByRole('textbox', { name: 'Thư trả lời' })).toHaveValue(/phòng đọc ảo/);
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await expect(main.getByRole('region', { name: 'Đề xuất chờ người thứ hai' })).toBeVisible();
    await hoa.goto(request);
    await hoa.getByRole('button', { name: 'Đồng ý và gửi thư' }).click();
    await expect(hoa.getByRole('region', { name: 'Quyền đọc' })).toContainText('Đang có hiệu lực');
  });
  await test.step('then the grant shows what it allows', async () => {
    await lan.goto(request);
    await expectFitting(lan);
    await main
      .getByRole('region', { name: 'Quyền đọc' })
      .getByRole('link', { name: /^Quyền đọc/ })
      .click();
    await lan.waitForURL('**/ban-truc/quyen-doc/*/');
    grant = new URL(lan.url()).pathname;
    const facts = main.getByRole('region', { name: 'Quyền này cho phép' });
    await expect(facts).toContainText('Tình hình sáu tháng (trang 1–2)');
    await expect(facts).toContainText('Đọc từ mọi nơi');
    await expect(main.getByText('Người đọc chưa cam kết.')).toBeVisible();
    await expectFitting(lan);
  });
  await test.step('and its reader finds the way in on the private page', async () => {
    await reader.goto(followUp);
    const own = reader.getByRole('region', { name: 'Phòng đọc ảo' });
    await expect(own).toContainText('Tình hình sáu tháng (trang 1–2)');
    await expect(own.getByRole('link', { name: 'Vào phòng đọc ảo' })).toHaveAttribute(
      'href',
      /^\/phong-doc\/vao\/[\w-]{65}\/$/,
    );
    await expectFitting(reader);
  });
  await test.step('A renewal needs two people, one of them the head', async () => {
    await main.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await expect(main).toContainText('Trần Thị Lan đã đồng ý gia hạn đến hết');
    await main.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await expect(main.getByRole('alert')).toContainText('Người thứ hai phải là người khác');
    await hoa.goto('/ban-truc/quyen-doc/?nhom=held');
    await expectFitting(hoa);
    await hoa.getByRole('row', { name: code }).getByRole('link').first().click();
    await hoa.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await expect(hoa.getByRole('region', { name: 'Các bước' })).toContainText(
      /Lê Văn Hoà gia hạn đến hết/,
    );
    await expect(hoa.getByRole('button', { name: 'Gia hạn', exact: true })).toHaveCount(0);
  });
  await test.step('An action on what somebody else has changed is not done', async () => {
    await main.getByRole('button', { name: 'Lấy mã vào' }).click();
    await expect(main.getByRole('alert')).toContainText('Quyền đọc vừa thay đổi');
  });
  await test.step('A sign-in code is shown once, and not in the address', async () => {
    await main.getByRole('button', { name: 'Lấy mã vào' }).click();
    await expect(main.getByRole('heading', { name: 'Mã vào' })).toBeFocused();
    await expect(main.locator('code')).toHaveText(/^\d{6}$/);
    expect(new URL(lan.url()).search).toBe('');
    await expectFitting(lan);
    await main.getByRole('link', { name: 'Về quyền đọc' }).click();
    await expect(main.locator('code')).toHaveCount(0);
    await expect(main.getByRole('region', { name: 'Các bước' })).toContainText('đọc mã vào');
  });
  await test.step('An administrator adds a machine, and staff open the grant on it', async () => {
    await expect(main.getByText('Chưa có máy nào.')).toBeVisible();
    const quang = await work.signIn('administrator', 'Phạm Quang');
    await quang.goto('/ban-truc/may/');
    await quang.getByLabel('Tên máy').fill('Máy 3');
    await quang.getByRole('button', { name: 'Thêm máy' }).click();
    const given = quang.getByRole('region', { name: 'Mã của máy Máy 3' });
    await expect(given).toContainText('/phong-doc/may/');
    const typed = (await given.locator('code').textContent()) ?? '';
    expect(typed).toMatch(/^\d{10}$/);
    await expectFitting(quang);
    await enrol(deskEnv.DATA_DIR, typed);
    await quang.goto('/ban-truc/may/');
    await expect(quang.getByText('Trình duyệt của máy không giữ được khóa riêng')).toBeVisible();
    await lan.reload();
    await main.getByRole('button', { name: 'Mở trên máy phòng đọc' }).click();
    await expect(main.getByRole('alert')).toContainText('Hãy chọn một máy');
    await main.getByRole('combobox', { name: 'Máy' }).selectOption('Máy 3');
    await main.getByRole('button', { name: 'Mở trên máy phòng đọc' }).click();
    await expect(main.getByRole('status')).toContainText('Đã mở trên máy');
    await quang.getByText('Bỏ máy', { exact: true }).first().click();
    await quang.getByLabel('Tôi chắc chắn muốn bỏ máy này').check();
    await quang.getByRole('button', { name: 'Bỏ máy' }).click();
    await expect(quang.getByRole('main')).toContainText('Đã bỏ');
  });
  await test.step('The mark on a page leads to its grant, and the log is downloaded', async () => {
    const facts = main.getByRole('region', { name: 'Quyền này cho phép' });
    const shortCode = /Mã ngắn\s*(\w{6})/.exec(await facts.innerText())?.[1] ?? '';
    await lan.goto('/ban-truc/quyen-doc/');
    await lan.getByLabel('Dấu trên trang này là của ai?').fill('AAAAAA');
    await main.getByRole('button', { name: 'Tìm quyền đọc' }).click();
    await expect(main.getByRole('alert')).toContainText('Không có quyền đọc nào mang mã AAAAAA');
    await lan.getByLabel('Dấu trên trang này là của ai?').fill(shortCode.toLowerCase());
    await main.getByRole('button', { name: 'Tìm quyền đọc' }).click();
    await lan.waitForURL(`**${grant}`);
    await lan.goto('/ban-truc/quyen-doc/');
    await lan.getByLabel('Từ ngày').fill('2026-01-01');
    await lan.getByLabel('Đến hết ngày').fill('2026-12-31');
    const [download] = await Promise.all([
      lan.waitForEvent('download'),
      main.getByRole('button', { name: 'Tải nhật ký đọc' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('nhat-ky-doc-2026-01-01-2026-12-31.csv');
  });
  await test.step('It is revoked only when that is confirmed', async () => {
    await lan.goto(grant);
    await main.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(main.getByRole('alert')).toContainText('Hãy đánh dấu xác nhận');
    await main.getByLabel('Tôi chắc chắn muốn thu hồi').check();
    await main.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(main.getByRole('region', { name: 'Quyền này cho phép' })).toContainText(
      'Đã thu hồi',
    );
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});

test('A visitor without e-mail reads on a machine after entry, decision and opening', async ({
  work,
  deskEnv,
}) => {
  const quang = await work.signIn('administrator', 'Phạm Quang');
  await quang.goto('/ban-truc/may/');
  await quang.getByLabel('Tên máy').fill('Máy 5');
  await quang.getByRole('button', { name: 'Thêm máy' }).click();
  const typed = quang.getByRole('region', { name: 'Mã của máy Máy 5' }).locator('code');
  await enrol(deskEnv.DATA_DIR, (await typed.textContent()) ?? '');
  const page = await work.signIn('head', 'Lê Văn Hoà');
  const lan = await work.signIn('service', 'Trần Thị Lan');
  const main = page.getByRole('main');
  await test.step('When the visit is entered', async () => {
    await page.goto('/ban-truc/phieu-moi/');
    await main.getByRole('radio', { name: 'tại phòng đọc' }).check();
    await main.getByLabel('Thêm tài liệu').fill('TU-01-0145-002');
    await main.getByLabel('Thêm tài liệu').press('Enter');
    await main.getByLabel('Họ và tên').fill('Cụ Bảy Không Thư');
    await main.getByRole('radio', { name: /Cá nhân/ }).check();
    await main.getByRole('button', { name: 'Ghi nhận phiếu' }).click();
    await main.getByRole('link', { name: 'Mở phiếu' }).click();
  });
  await test.step('and two people decide', async () => {
    const choice = main.getByRole('group', { name: 'Quyết định' }).first();
    await choice.getByRole('radio', { name: 'Cho đọc' }).check();
    await choice
      .getByLabel('Mở trên phòng đọc ảo')
      .last()
      .selectOption({ label: 'Chỉ trên máy của phòng đọc' });
    await main.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await expect(main.getByRole('region', { name: 'Đề xuất chờ người thứ hai' })).toBeVisible();
    await lan.goto(page.url());
    await lan.getByRole('button', { name: 'Đồng ý và gửi thư' }).click();
  });
  await test.step('then the page of the request opens it on the machine', async () => {
    const part = lan.getByRole('main').getByRole('region', { name: 'Quyền đọc' });
    await part.getByRole('combobox', { name: 'Máy' }).selectOption('Máy 5');
    await expectFitting(lan);
    await part.getByRole('button', { name: 'Mở trên máy phòng đọc' }).click();
    await expect(lan.getByRole('main').getByRole('status')).toContainText('Đã mở trên máy');
  });
});
