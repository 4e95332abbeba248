import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { closedItem } from './reading-archive.ts';
import { expect, test, type GrantInStory } from './reading-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

// A refusal is what these stories are about.
test.use({ expected: /status of 404|ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

/** Goes in by the keyboard alone, up to what was granted. */
async function enter(page: Page, grant: GrantInStory): Promise<void> {
  await page.goto(grant.enter);
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).press('Enter');
  await page.getByLabel('Mã sáu chữ số').fill(await grant.makeCode());
  await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Tôi đã đọc và cam kết' }).press('Space');
  await page.getByRole('button', { name: 'Cam kết và vào đọc' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Phòng đọc ảo', level: 1 })).toBeVisible();
}

/** Opens the granted item once its images are cut. */
async function openItem(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: new RegExp(`^Đọc .*${closedItem.title}`) });
  await reloadUntil(page, link);
  await link.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(closedItem.title);
}

/** What the server remembers of a grant may be a second old. */
async function reloadUntil(page: Page, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(shown).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
}

/** As when the reader comes back to the tab. */
const askServer = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const firstImage = (page: Page) => page.getByRole('img', { name: 'Ảnh chụp trang 1' });
const isDrawn = (page: Page) =>
  firstImage(page).evaluate((image) => (image as HTMLImageElement).naturalWidth > 0);

test('A reader enters with a code and an undertaking, and reads by keyboard', async ({
  page,
  reading,
}) => {
  test.slow();
  const grant = await reading.grant('Nguyễn Thị Đọc');
  const main = page.getByRole('main');
  await test.step('Given the link of the letter, a wrong code is told at its field', async () => {
    await page.goto(grant.enter);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).press('Enter');
    const code = page.getByLabel('Mã sáu chữ số');
    await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    await code.fill('000000');
    await code.press('Enter');
    await expect(main.getByRole('alert')).toContainText('Mã không đúng');
    await expectNoViolations(page);
  });
  await test.step('when the code is right, the undertaking is asked for, unticked', async () => {
    await page.getByLabel('Mã sáu chữ số').fill(await grant.makeCode());
    await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
    await expect(main.getByText('Tôi chỉ dùng đúng mục đích đã nêu.')).toBeVisible();
    const agree = page.getByRole('checkbox', { name: 'Tôi đã đọc và cam kết' });
    await expect(agree).not.toBeChecked();
    await expectNoViolations(page);
    await agree.press('Space');
    await page.getByRole('button', { name: 'Cam kết và vào đọc' }).press('Enter');
  });
  await test.step('then the rooms tell what was granted, and until when', async () => {
    await expect(main.getByRole('heading', { name: `Phiếu yêu cầu ${grant.code}` })).toBeVisible();
    await expect(main.getByText(/^Còn 1 giờ \d+ phút$/)).toBeVisible();
    await expect(main.getByText('Chỉ đọc trên màn hình')).toBeVisible();
    // Nothing is shown of it where its address is pasted.
    await expect(page.locator('meta[property^="og:"]')).toHaveCount(0);
    await expect(main.getByText('Đã cam kết', { exact: true })).toBeVisible();
    await openItem(page);
    await expectNoViolations(page);
  });
  await test.step('and pages stand marked beside their text, from the addresses of the grant', async () => {
    await expect.poll(() => isDrawn(page)).toBe(true);
    await expect(main.getByRole('article')).toHaveCount(closedItem.pages);
    const sources = await page
      .locator('main img')
      .evaluateAll((images) =>
        images.map((image) => new URL((image as HTMLImageElement).src).pathname),
      );
    expect(sources.filter((path) => !path.startsWith(`/phong-doc/${grant.id}/`))).toEqual([]);
    await expect(main.getByText(/Toàn văn/).first()).toBeVisible();
  });
  await test.step('and the viewer has text, search and notes, but nothing to take away', async () => {
    await page.getByRole('link', { name: 'Phóng to trang 2' }).press('Enter');
    const viewer = page.getByRole('dialog', { name: /^Bàn đọc/ });
    await expect(viewer.getByRole('group', { name: 'Thời gian đọc' })).toContainText(
      'Đọc được đến',
    );
    for (const name of ['Trích dẫn và tải về', 'So sánh hai trang'])
      await expect(viewer.getByRole('button', { name })).toHaveCount(0);
    await viewer.getByRole('button', { name: 'Tìm trong tài liệu này' }).press('Enter');
    await viewer.getByRole('searchbox').fill('thuỷ lợi');
    await expect(viewer.getByText(/^Thấy \d+ chỗ|^Chỗ 1/).first()).toBeVisible();
    await viewer.getByRole('button', { name: 'Ghi chép của bạn' }).press('Enter');
    await viewer.getByRole('textbox', { name: 'Ghi chép' }).fill('Tủ thứ nhất còn khóa.');
    await expectNoViolations(page);
    await viewer.getByRole('button', { name: 'Đóng bàn đọc' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Ghi chép' })).toHaveValue(
      'Tủ thứ nhất còn khóa.',
    );
  });
  await test.step('and the own log can be taken away', async () => {
    await page.getByRole('link', { name: 'Phòng đọc ảo' }).first().press('Enter');
    await expect(main.getByRole('table')).toContainText(closedItem.title);
    await expectNoViolations(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', { name: 'Tải nhật ký về (.csv)' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
  await test.step('when it is returned, it is gone, and the notes too', async () => {
    const clock = main.getByRole('group', { name: 'Thời gian đọc' });
    await clock.getByText('Trả sớm').press('Enter');
    await clock.getByRole('button', { name: 'Trả ngay' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Bạn đã rời phòng đọc ảo' })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    const lobby = await page.request.get('/phong-doc/');
    expect(await lobby.text()).toContain('Chưa vào được phòng đọc ảo');
  });
});

test('On a phone a reader reads and turns pages, and leaves the browser', async ({
  page,
  reading,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const grant = await reading.grant('Trần Văn Điện');
  await enter(page, grant);
  await expectNoViolations(page);
  await openItem(page);
  await expect.poll(() => isDrawn(page)).toBe(true);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole('link', { name: 'Phóng to trang 1' }).click();
  const viewer = page.getByRole('dialog', { name: /^Bàn đọc/ });
  await viewer.getByRole('button', { name: 'Trang sau' }).click();
  await expect(viewer.getByRole('textbox', { name: 'Đến trang hoặc tờ' })).toHaveValue('2');
  await expect(viewer.getByRole('group', { name: 'Thời gian đọc' })).toBeVisible();
  await expectNoViolations(page);
  await viewer.getByRole('button', { name: 'Đóng bàn đọc' }).click();
  await page.getByRole('button', { name: 'Thoát' }).click();
  await expect(page).toHaveURL(/\/phong-doc\/xong\/$/);
  const lobby = await page.request.get('/phong-doc/');
  expect(await lobby.text()).toContain('Chưa vào được phòng đọc ảo');
});

test('A grant that is revoked takes the pages from the screen, and says what to do', async ({
  page,
  reading,
}) => {
  test.slow();
  await page.clock.install();
  const grant = await reading.grant('Lê Thị Dừng');
  await enter(page, grant);
  await openItem(page);
  await page.getByRole('textbox', { name: 'Ghi chép' }).fill('Dòng cuối.');
  await page.goto(`${page.url()}?trang=2&xem=1`);
  const viewer = page.getByRole('dialog', { name: /^Bàn đọc/ });
  await expect(viewer.getByRole('group', { name: 'Ảnh trang 2.' })).toBeVisible();
  await grant.revoke();
  const over = page.getByRole('alert').filter({ hasText: 'Phiên đọc đã đóng' });
  // A server may remember the grant for a second.
  await expect(async () => {
    await page.clock.runFor(61_000);
    await expect(over).toBeFocused({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('img', { name: /^Ảnh chụp/ })).toHaveCount(0);
  await expect(viewer).toHaveCount(0);
  await expect(over.getByRole('link', { name: 'Mở lại chỗ đang đọc' })).toHaveAttribute(
    'href',
    /\?trang=2&xem=1$/,
  );
  await expect(page.getByRole('textbox', { name: 'Ghi chép' })).toHaveValue('Dòng cuối.');
  await expectNoViolations(page);
  await over.getByRole('link', { name: 'Mở lại chỗ đang đọc' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa vào được phòng đọc ảo' })).toBeVisible();
  await expectNoViolations(page);
});

test('At its end the pages go at once, after a warning', async ({ page, reading }) => {
  test.slow();
  const grant = await reading.grant('Phạm Hết Giờ');
  await enter(page, grant);
  await openItem(page);
  await grant.endIn(20);
  const clock = page.getByRole('group', { name: 'Thời gian đọc' });
  await reloadUntil(page, clock.getByText(/^Còn 0:\d\d$/));
  await expect(clock.getByRole('status')).toHaveText('Còn 1 phút nữa là hết thời gian đọc.');
  await expect(page.getByRole('alert').filter({ hasText: 'Đã hết thời gian đọc' })).toBeFocused({
    timeout: 30_000,
  });
  await expect(page.getByRole('img', { name: /^Ảnh chụp/ })).toHaveCount(0);
});

test('A renewal is asked for, and the clock follows when it is given', async ({
  page,
  reading,
}) => {
  test.slow();
  const grant = await reading.grant('Vũ Xin Thêm');
  await enter(page, grant);
  await page.getByRole('button', { name: 'Xin gia hạn' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Đã gửi đề nghị gia hạn');
  await expect(page.getByRole('button', { name: 'Xin gia hạn' })).toHaveCount(0);
  await expectNoViolations(page);
  await openItem(page);
  await grant.endIn(120);
  const countdown = page.getByText(/^Còn \d:\d\d$/);
  await reloadUntil(page, countdown);
  const end = page.getByText(/^Đọc được đến/);
  const before = await end.innerText();
  await grant.endIn(86_400);
  await expect(async () => {
    await askServer(page);
    await expect(countdown).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(end).not.toHaveText(before);
  await expect(firstImage(page)).toBeVisible();
});

test('A lost connection is told, and the reader stays', async ({ page, context, reading }) => {
  test.slow();
  const grant = await reading.grant('Đỗ Mất Mạng');
  await enter(page, grant);
  await openItem(page);
  await context.setOffline(true);
  await askServer(page);
  const note = page.getByText('Chưa liên lạc được với phòng đọc');
  await expect(note).toBeVisible();
  await expect(firstImage(page)).toBeVisible();
  await context.setOffline(false);
  await askServer(page);
  await expect(note).toBeHidden();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader enters, and reads marked pages beside their text', async ({ page, reading }) => {
    test.slow();
    const grant = await reading.grant('Bùi Không Lệnh');
    await enter(page, grant);
    await openItem(page);
    await expect(firstImage(page)).toBeVisible();
    await expect(page.getByText(/^Đọc được đến/)).toBeVisible();
    await page.getByText('Trả sớm').click();
    await page.getByRole('button', { name: 'Trả ngay' }).click();
    await expect(page.getByRole('heading', { name: 'Bạn đã rời phòng đọc ảo' })).toBeVisible();
  });
});
