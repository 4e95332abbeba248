import { expect, test as base } from '@playwright/test';
import { collectWrongs } from './quiet.ts';

/** A page that is listened to as those of stories are, without failing its test. */
const test = base.extend<{ heard: { wrong: readonly string[]; printed: string[] } }>({
  heard: async ({ context, baseURL }, use) => {
    const printed: string[] = [];
    const wrong = collectWrongs(context, {
      origin: new URL(baseURL ?? '').origin,
      isExpected: (message) => message.text().includes('meant'),
      print: (line) => printed.push(line),
    });
    await use({ wrong, printed });
  },
});

test.describe('A story', () => {
  test('fails on a warning, an error and a failed assertion on the console', async ({
    page,
    heard,
  }) => {
    await page.goto('/');
    await page.evaluate(() => {
      console.warn('chú ý');
      console.error('lỗi');
      console.assert(false, 'sai');
    });
    await expect.poll(() => heard.wrong).toEqual(['warning: chú ý', 'error: lỗi', 'assert: sai']);
  });

  test('fails on an error that no script caught', async ({ page, heard }) => {
    await page.goto('/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('hỏng');
      }, 0);
    });
    await expect.poll(() => heard.wrong).toEqual(['error: hỏng']);
  });

  test('fails on a request to another origin, even one whose address starts alike', async ({
    page,
    heard,
    baseURL,
  }) => {
    // A page without the site's policy, which would stop the request before it is sent.
    await page.route('**/bare/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
    );
    await page.route('**/elsewhere', (route) =>
      route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await page.goto('/bare/');
    const alike = `${new URL(baseURL ?? '').origin}0/elsewhere`;
    await page.evaluate((url) => fetch(url).then(() => 0), alike);
    await expect.poll(() => heard.wrong).toEqual([`request to ${alike}`]);
  });

  test('fails on what happens in a window that its page opened', async ({ page, heard }) => {
    await page.goto('/');
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('/phong/')),
    ]);
    await opened.evaluate(() => console.error('trong cửa sổ mới'));
    await expect.poll(() => heard.wrong).toEqual(['error: trong cửa sổ mới']);
  });

  test('prints browser messages of levels verbose, info and log, and continues', async ({
    page,
    heard,
  }) => {
    await page.goto('/');
    await page.evaluate(() => {
      // The browser says as verbose that a form with a password has no name of an account.
      document.body.innerHTML = '<form><input type="password" autocomplete="new-password"></form>';
      console.info('tin');
      console.log('ghi');
      console.debug('dò');
    });
    await expect.poll(() => heard.printed.join('\n')).toMatch(/verbose: .*username/);
    expect(heard.printed).toEqual(expect.arrayContaining(['info: tin', 'log: ghi', 'debug: dò']));
    expect(heard.wrong).toEqual([]);
  });

  test('ignores messages that the test provokes', async ({ page, heard }) => {
    await page.goto('/');
    await page.evaluate(() => console.error('meant'));
    await page.evaluate(() => console.error('not so'));
    await expect.poll(() => heard.wrong).toEqual(['error: not so']);
  });
});
