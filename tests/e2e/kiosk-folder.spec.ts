import { execFile, spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeArchive } from '../build/build-in-folder.ts';
import { writeScan } from '../build/canaries.ts';
import { smallArchive } from '../build/small-archive.ts';
import { expect, test as base } from './site.ts';

const exhibit = `---
title: Đại hội năm 1976
summary: Một nghị quyết.
cover: TU-01-0145-001#1
---

<Chapter title="Nghị quyết">

<Scene record="TU-01-0145-001" page="1" title="Trang đầu" alt="Trang đầu nghị quyết">

Xem thêm [báo Hải Sơn](https://example.org/bao).

</Scene>

</Chapter>
`;
const port = 4436;

/** The folder of a hall, built once a worker and served by its own starter. */
const test = base.extend<object, { hall: string }>({
  hall: [
    async ({}, use) => {
      const archive = makeArchive({
        ...smallArchive,
        'site.yaml':
          'name: { vi: Kho thử, en: Trial store }\nurl: https://luutru.vn\nemail: a@luutru.vn\n',
        'exhibits/dai-hoi/index.mdx': exhibit,
        'exhibits/khac/index.mdx': exhibit.replace('---\ntitle', '---\nkiosk: 1\ntitle'),
      });
      await writeScan(join(archive.scans, 'TU/TU-01-0145/TU-01-0145-001'), '0001', 'trang 1');
      const folder = join(archive.content, '..', 'man-hinh');
      await promisify(execFile)(process.execPath, ['scripts/content.ts', 'kiosk', folder], {
        env: { ...process.env, NODE_ENV: 'production', ...archive.env },
      });
      const starter = spawn(process.execPath, [join(folder, 'may-chu.mjs')], {
        env: { PORT: String(port), PHONG_DOC_NO_BROWSER: '1' },
      });
      await new Promise((resolve) => starter.stdout.once('data', resolve));
      await use(join(folder, 'phong-doc'));
      starter.kill();
      archive.remove();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ hall }, use) => use(hall && `http://localhost:${port}`),
});

// One worker, so that the folder is built once.
test.describe.configure({ mode: 'default' });

test('the search of the folder finds a record, with no network but the machine’s own', async ({
  page,
}) => {
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mời xem trưng bày');
  await page.getByRole('link', { name: 'Tìm kiếm' }).click();
  await page.getByRole('combobox').fill('nghi quyet');
  // The same record stands among the ways in, until there are results.
  await page
    .getByRole('region', { name: 'Kết quả' })
    .getByRole('link', { name: /Về nhiệm vụ năm 1976/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Về nhiệm vụ năm 1976');
  await expect(page.getByRole('navigation', { name: 'Trên màn hình này' })).toBeVisible();
});

test('the exhibits of the screen are there with a code for a phone, the others are not', async ({
  page,
}) => {
  await page.goto('/kiosk/');
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(1);
  await list.getByRole('link').click();
  await expect(page).toHaveURL(/\/trung-bay\/khac\//);
  await page.getByRole('button', { name: 'Xem tiếp trên điện thoại' }).click();
  const code = page.getByRole('img', { name: 'Mã QR dẫn tới luutru.vn/trung-bay/khac/' });
  await expect(code).toBeVisible();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByText('Xem thêm báo Hải Sơn.')).toHaveCount(1);
});

test('no page of the folder has a form or a link that leads out', ({ hall }) => {
  const files = readdirSync(hall, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const found = pages.flatMap((name) => {
    const html = readFileSync(join(hall, name), 'utf8');
    const links = [...html.matchAll(/<(?:a|area)\s[^>]*href="([^"]*)"/g)].map(([, href]) => href);
    const out = links.filter((href = '') => !/^[/#?](?!\/)/.test(href) || href.includes('yeu-cau'));
    return [...out, ...(html.match(/<form[\s>]/g) ?? [])].map((what) => `${name}: ${what}`);
  });
  expect(found).toEqual([]);
  expect(files.filter((name) => /yeu-cau|dai-hoi|atom\.xml|\.ics$/.test(name))).toEqual([]);
});
