import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './desk-site.ts';

const name = 'Nguyễn Thị Chung';
const topic = 'Bình dân học vụ  ở huyện';
const received = (page: Page) => page.getByRole('heading', { name: 'Đã nhận phiếu' });

/** Types as a person does and sends until a person's shortest time has passed. */
async function ask(page: Page): Promise<void> {
  await page.goto('/');
  await page.goto('/yeu-cau/?muc=TU-01-0145-002');
  await page.getByLabel('Họ và tên').click();
  await page.keyboard.type(name);
  await page.getByRole('textbox', { name: 'Chủ đề nghiên cứu' }).click();
  await page.keyboard.type(topic);
  await page.getByRole('radio', { name: 'Cá nhân' }).check();
  await page.getByLabel('Tôi đã đọc và sẽ thực hiện nội quy').check();
  await expect(async () => {
    if (await received(page).isHidden())
      await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await expect(received(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Nothing of the reader is on the page: neither in its text nor in its fields nor in print. */
async function expectNobody(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) =>
        'value' in field ? String(field.value) : '',
      ),
      ...Object.values(sessionStorage).map(String),
      ...Object.values(localStorage).map(String),
      JSON.stringify(history.state),
    ].join('\n'),
  );
  for (const word of [name, 'Bình dân', /YC-\d{4}-\d{6}/]) expect(seen).not.toMatch(word);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'On a shared computer' : 'On one without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader who is done leaves no name behind, wherever Back and links lead', async ({
      page,
      browser,
    }) => {
      await ask(page);
      const link = page.url().replace('?da-gui', '');
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.getByRole('button', { name: 'Tôi đã xong trên máy này' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn đã xong trên máy này');
      if (javaScriptEnabled) await expectNoViolations(page);
      await expectNobody(page);
      // Without script the browser itself remembers what is typed, and asks before it sends a form
      // again: that is told, and only the private page is looked for.
      for (let step = 0; step < (javaScriptEnabled ? 4 : 1); step += 1) {
        await page.goBack();
        if (page.url() === 'about:blank') break;
        await expectNobody(page);
      }
      await page.goto(link);
      await expectNobody(page);
      await page.goto('/yeu-cau/');
      await expectNobody(page);
      // At home the link opens as ever.
      const home = await browser.newContext();
      const atHome = await home.newPage();
      await atHome.goto(link);
      await expect(atHome.getByRole('heading', { level: 1 })).toHaveText(/^Phiếu YC-/);
      await home.close();
    });
  });
