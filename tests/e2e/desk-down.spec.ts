import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './desk-site.ts';

const message = 'Tôi xin thêm hai trang của hồ sơ.';
const topic = 'Bình dân học vụ ở huyện, 1946';

/** Takes the tables away that a page needs, and brings them back, as a damaged database would. */
function openFault(dataDir: string, tables: readonly string[]) {
  const run = (from: string, to: string) => {
    const database = new DatabaseSync(join(dataDir, 'desk.sqlite'));
    database.exec('pragma busy_timeout = 20000');
    for (const table of tables)
      database.exec(`alter table ${table}${from} rename to ${table}${to}`);
    database.close();
  };
  return { begin: () => run('', '_away'), end: () => run('_away', '') };
}

async function fillForm(page: Page): Promise<void> {
  await page.goto('/yeu-cau/?muc=TU-01-0145-002');
  await page.getByLabel('Họ và tên').click();
  await page.keyboard.type('Nguyễn Thị Chung');
  await page.getByRole('textbox', { name: 'Chủ đề nghiên cứu' }).click();
  await page.keyboard.type(topic);
  await page.getByRole('radio', { name: 'Cá nhân' }).check();
  await page.getByLabel('Tôi đã đọc và sẽ thực hiện nội quy').check();
}

/** Sends until a person's shortest time has passed: a form that comes sooner is not taken yet. */
async function sendUntil(page: Page, sight: Locator): Promise<void> {
  await expect(async () => {
    if (await sight.isHidden()) await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await expect(sight).toBeVisible({ timeout: 3000 });
  }).toPass();
}

const unavailable = (page: Page, words = 'Máy chủ chưa trả lời được') =>
  page.getByRole('heading', { level: 1, name: words });

/** At the narrowest and the widest, nothing sticks out. */
async function expectFits(page: Page): Promise<void> {
  for (const width of [360, 1280, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${width} px`).toBe(0);
  }
}

test.describe('while the database does not answer', () => {
  // Each story takes tables away from the desk that the others of its worker use.
  test.describe.configure({ mode: 'serial' });
  test.use({ expected: /status of 503/ });

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('a reader’s input stays in the form, and is sent again', async ({ page, deskEnv }) => {
        await fillForm(page);
        const problem = page.getByText('Máy chủ chưa lưu được phiếu');
        const fault = openFault(deskEnv.DATA_DIR, ['requests']);
        fault.begin();
        try {
          await sendUntil(page, problem);
          await expect(page.getByRole('textbox', { name: 'Chủ đề nghiên cứu' })).toHaveValue(topic);
          if (javaScriptEnabled) await expectNoViolations(page);
        } finally {
          fault.end();
        }
        await sendUntil(page, page.getByRole('heading', { name: 'Đã nhận phiếu' }));
        await expect(page.getByRole('main')).toContainText(topic);
      });

      test('a message to the desk is not lost, and is sent again', async ({ page, deskEnv }) => {
        await fillForm(page);
        await sendUntil(page, page.getByRole('heading', { name: 'Đã nhận phiếu' }));
        const field = page.getByRole('textbox', { name: 'Viết cho phòng đọc' });
        await field.fill(message);
        const fault = openFault(deskEnv.DATA_DIR, ['request_items']);
        fault.begin();
        try {
          await page.getByRole('button', { name: 'Gửi lời nhắn' }).click();
          if (javaScriptEnabled) {
            await expect(page.locator('[data-offline]')).toBeVisible();
            await expect(field).toHaveValue(message);
          } else {
            await expect(unavailable(page)).toBeVisible();
            await expect(page.getByRole('main')).toContainText(message);
          }
        } finally {
          fault.end();
        }
        const again = javaScriptEnabled ? 'Gửi lời nhắn' : 'Gửi lại';
        await page.getByRole('button', { name: again }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main').getByText(message)).toBeVisible();
        await expect(field).toHaveValue('');
      });
    });

  test('a page that was only asked for can be asked for again, in both languages', async ({
    page,
    deskEnv,
  }) => {
    const fault = openFault(deskEnv.DATA_DIR, ['requests']);
    const link = `/en/yeu-cau/theo-doi/${'x'.repeat(43)}/`;
    fault.begin();
    try {
      const answer = await page.goto(link);
      expect(answer?.status()).toBe(503);
      expect(answer?.headers()['retry-after']).toBe('60');
      await expect(unavailable(page, 'The server cannot respond at the moment')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', link);
      await expectNoViolations(page);
    } finally {
      fault.end();
    }
  });

  test('a password is not in the page that says so to staff, and is asked anew', async ({
    page,
    deskEnv,
  }) => {
    await page.goto('/ban-truc/vao/');
    await page.getByLabel('Thư điện tử').click();
    await page.keyboard.type('chung@luutru.example');
    await page.getByLabel('Mật khẩu', { exact: true }).click();
    await page.keyboard.type('mot-cau-that-dai');
    const fault = openFault(deskEnv.DATA_DIR, ['staff']);
    fault.begin();
    try {
      await page.keyboard.press('Enter');
      await expect(unavailable(page)).toBeVisible();
      expect(await page.content()).not.toContain('mot-cau-that-dai');
      await expectNoViolations(page);
      await expectFits(page);
    } finally {
      fault.end();
    }
    await page.getByLabel('Mật khẩu', { exact: true }).click();
    await page.keyboard.type('mot-cau-that-dai');
    await page.keyboard.press('Enter');
    // The form arrived whole: there is no such account, and its address stands in the field again.
    await expect(page.getByLabel('Thư điện tử')).toHaveValue('chung@luutru.example');
  });
});
