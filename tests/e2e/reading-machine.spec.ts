import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { closedItem } from './reading-archive.ts';
import { expect, test } from './reading-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

// A reading that has ended is refused.
test.use({ expected: /status of 404/ });

const proof = 'phong-doc-chung';

/** It fits a phone and a desk, in both themes, and leads nowhere but in the reading room. */
async function expectEnclosed(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  const paths = await page
    .locator('body a[href]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(paths.filter((path) => !/^(?:\/en)?\/phong-doc\//.test(path))).toEqual([]);
}

/** What a reader could have left in the browser. */
async function listLeft(page: Page) {
  const cookies = await page.context().cookies();
  return {
    cookies: cookies.map(({ name }) => name).sort(),
    storage: await page.evaluate(() => sessionStorage.length + localStorage.length),
    caches: await page.evaluate(async () => (await caches.keys()).length),
  };
}

test('A reader reads on a machine of the reading room, which keeps nothing', async ({
  page,
  work,
  reading,
  browser,
  baseURL,
  quiet,
}) => {
  test.slow();
  const main = page.getByRole('main');
  const quang = await work.signIn('administrator', 'Phạm Quang');
  const lan = await work.signIn('service', 'Trần Thị Lan');
  const grant = await reading.grant('Nguyễn Tại Chỗ');

  await test.step('Given a machine that an administrator has added, its code is typed on it', async () => {
    await quang.goto('/ban-truc/may/');
    await quang.getByLabel('Tên máy').fill('Máy 7');
    await quang.getByRole('button', { name: 'Thêm máy' }).click();
    const code = await quang
      .getByRole('region', { name: 'Mã của máy Máy 7' })
      .locator('code')
      .innerText();
    await page.goto('/phong-doc/may/');
    await expectNoViolations(page);
    await page.getByLabel('Mã đăng ký máy').fill('0000000000');
    await page.getByRole('button', { name: 'Đăng ký máy này' }).press('Enter');
    await expect(main.getByRole('alert')).toContainText('Mã không đúng');
    await page.getByLabel('Mã đăng ký máy').fill(code);
    await page.getByRole('button', { name: 'Đăng ký máy này' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Máy 7', level: 1 })).toBeVisible();
    await expectEnclosed(page);
  });
  await test.step('then the desk says that the machine has a key of its own', async () => {
    await quang.goto('/ban-truc/may/');
    await expect(quang.getByText('Trình duyệt của máy không giữ được khóa riêng')).toHaveCount(0);
  });
  await test.step('when staff open a grant on it, the undertaking comes up by itself', async () => {
    await lan.goto(`/ban-truc/quyen-doc/${grant.id}/`);
    await lan.getByRole('combobox', { name: 'Máy' }).selectOption('Máy 7');
    await lan.getByRole('button', { name: 'Mở trên máy phòng đọc' }).click();
    await expect(page.getByRole('heading', { name: 'Cam kết của người đọc' })).toBeVisible();
    await expectEnclosed(page);
    await page.getByRole('checkbox', { name: 'Tôi đã đọc và cam kết' }).press('Space');
    await page.getByRole('button', { name: 'Cam kết và vào đọc' }).press('Enter');
    await expect(main.getByRole('heading', { name: `Phiếu yêu cầu ${grant.code}` })).toBeVisible();
    await expectEnclosed(page);
  });
  await test.step('and the reader reads, with nothing to download', async () => {
    const link = page.getByRole('link', { name: new RegExp(`^Đọc .*${closedItem.title}`) });
    await expect(async () => {
      await page.reload();
      await expect(link).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await link.press('Enter');
    const image = page.getByRole('img', { name: 'Ảnh chụp trang 1' });
    await expect
      .poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await expectEnclosed(page);
    await expect(page.locator('a[download]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Tải ghi chép về (.txt)' })).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Ghi chép' }).fill('Một dòng riêng.');
  });
  const item = page.url();
  await test.step('A copy of its cookies shows nothing without the proof of the key', async () => {
    const copied = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    quiet(copied);
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name }) => name)).toContain(proof);
    await copied.addCookies(cookies.filter(({ name }) => name !== proof));
    expect((await copied.request.get(item)).status()).toBe(404);
    expect(await (await copied.request.get('/phong-doc/')).text()).not.toContain(grant.code);
    // It waits without the key, which only the machine has.
    const stolen = await copied.newPage();
    await stolen.goto('/phong-doc/may/');
    await expect(stolen.getByText('Trình duyệt đã mất khóa của máy này')).toBeVisible();
    await copied.close();
  });
  await test.step('and does not end the reading on the machine', async () => {
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Ghi chép' })).toHaveValue('Một dòng riêng.');
  });
  await test.step('when the reader finishes, the machine waits, and nothing is left', async () => {
    await page.getByRole('button', { name: 'Kết thúc' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Máy 7', level: 1 })).toBeVisible();
    expect(await listLeft(page)).toEqual({
      ...{ cookies: [proof, 'phong-doc-may'], storage: 0, caches: 0 },
    });
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Máy 7', level: 1 })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Ảnh chụp/ })).toHaveCount(0);
    await page.goto(item);
    await expect(page).toHaveURL(/\/phong-doc\/may\/$/);
  });
  await test.step('and the grant can be opened again, until nobody touches the machine', async () => {
    await page.clock.install();
    await page.goto('/phong-doc/may/');
    await lan.reload();
    await lan.getByRole('combobox', { name: 'Máy' }).selectOption('Máy 7');
    await lan.getByRole('button', { name: 'Mở trên máy phòng đọc' }).click();
    await expect(lan.getByRole('main').getByRole('status')).toContainText('Đã mở trên máy');
    await page.clock.runFor(4_000);
    await expect(main.getByRole('heading', { name: `Phiếu yêu cầu ${grant.code}` })).toBeVisible();
    await page.clock.runFor(29 * 60_000 + 1_000);
    const question = page.getByRole('alertdialog', { name: 'Bạn còn đọc không?' });
    await expect(question).toContainText(/sau \d+ giây/);
    await expectNoViolations(page);
    await page.keyboard.press('Shift');
    await expect(question).toBeHidden();
    await page.clock.runFor(30 * 60_000 + 1_000);
    await expect(page.getByRole('heading', { name: 'Máy 7', level: 1 })).toBeVisible();
    expect((await listLeft(page)).cookies).toEqual([proof, 'phong-doc-may']);
    expect((await page.request.get(item)).status()).toBe(404);
  });
});
