import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, outDir, test } from './site.ts';

const gone = '/ho-so/KC-01-0003/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

test('a withdrawn record has a page that says so, with 410, in no list and no index', async ({
  page,
}) => {
  const response = await page.goto(gone);
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Hồ sơ này đã được rút khỏi trang',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('KC-01-0003');
  await expect(main).toContainText('12/10/2026');
  await expect(main).toContainText('Theo thỏa thuận với người hiến tặng');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await readFile(join(outDir, 'sitemap.xml'), 'utf8')).not.toContain('KC-01-0003');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file has been withdrawn');
});

test('the server leads from a former code, and from small letters, with the query', async ({
  page,
}) => {
  await page.goto('/phong/TLKC/');
  await expect(page).toHaveURL('/phong/KC/');
  await page.goto('/ho-so/AH-45/');
  await expect(page).toHaveURL('/ho-so/AH-01-0008/');
  await page.goto('/tai-lieu/tu-01-0012-005/?trang=2');
  await expect(page).toHaveURL('/tai-lieu/TU-01-0012-005/?trang=2');
});

test.describe('on a static host', () => {
  test.use({ expected: /404/ });
  let host: Server;
  let base = '';

  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(outDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      readFile(file)
        .then((body) => {
          const type = types[extname(file)];
          if (type !== undefined) response.setHeader('Content-Type', type);
          response.end(body);
        })
        .catch(async () =>
          response
            .writeHead(404, { 'Content-Type': 'text/html' })
            .end(await readFile(join(outDir, '404.html'))),
        );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    base = typeof address === 'object' ? `http://127.0.0.1:${address?.port ?? 0}` : '';
  });
  test.afterAll(() => new Promise<void>((resolve) => host.close(() => resolve())));

  test('a former code has a page that leads on, with page and region', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${base}/ho-so/AH-45/?trang=2#den`);
    await expect(page).toHaveURL(`${base}/ho-so/AH-01-0008/?trang=2#den`);
    await page.close();
  });

  test('a former code leads on without script, too', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${base}/en/phong/TLKC/`);
    await expect(page).toHaveURL(`${base}/en/phong/KC/`);
    await context.close();
  });

  test('the page of wrong addresses leads from small letters', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${base}/tai-lieu/tu-01-0012-005/?trang=2`);
    await expect(page).toHaveURL(`${base}/tai-lieu/TU-01-0012-005/?trang=2`);
    await page.goto(`${base}/phong/tlkc/01/`);
    await expect(page).toHaveURL(`${base}/phong/KC/01/`);
    await page.close();
  });
});
