import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ViewerData } from '#src/islands/viewer/core/viewer-data.ts';
import type { PackedWords } from '#src/domain/page-words.ts';
import { openAxe } from '../a11y/axe.ts';
import { expect, outDir, test } from './site.ts';

/** The open item with the most pages among those that have words. */
function findItem(): { readonly slug: string; readonly data: ViewerData } {
  const items = readdirSync(join(outDir, 'tai-lieu')).flatMap((slug) => {
    const html = readFileSync(join(outDir, 'tai-lieu', slug, 'index.html'), 'utf8');
    const json = /id="viewer-data"[^>]*>([^<]*)</.exec(html)?.[1];
    const data = json === undefined ? undefined : (JSON.parse(json) as ViewerData);
    return data?.words === undefined ? [] : [{ slug, data }];
  });
  const [first] = items.sort((a, b) => b.data.pages.length - a.data.pages.length);
  if (first === undefined) throw new Error('The sample has no item with words.');
  return first;
}

const { slug, data } = findItem();
const path = `/tai-lieu/${slug}/`;
const words = JSON.parse(readFileSync(join(outDir, data.words ?? ''), 'utf8')) as PackedWords;

const viewer = (page: Page): Locator => page.getByRole('dialog', { name: 'Bàn đọc' });
const button = (page: Page, name: string): Locator =>
  viewer(page).getByRole('button', { name, exact: true });
const stage = (page: Page): Locator => viewer(page).getByRole('group', { name: /^Ảnh trang/ });
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

async function openViewer(page: Page, parameters = 'trang=1&xem=1'): Promise<void> {
  await page.goto(`${path}?${parameters}`);
  await expect(stage(page)).toHaveAttribute('data-state', 'ready');
}

test.describe('pages', () => {
  test('are reached by buttons, keys and a field, and back by the browser', async ({ page }) => {
    await openViewer(page);
    await button(page, 'Trang sau').click();
    await expect.poll(() => query(page).get('trang')).toBe('2');
    await stage(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => query(page).get('trang')).toBe(String(data.pages.length));
    await page.keyboard.press('Home');
    await expect.poll(() => query(page).get('trang')).toBe('1');
    const field = viewer(page).getByRole('textbox', { name: 'Đến trang hoặc tờ' });
    await field.fill('2');
    await field.press('Enter');
    await expect.poll(() => query(page).get('trang')).toBe('2');
    await field.fill('999');
    await field.press('Enter');
    await expect(viewer(page).getByText('Không có trang hay tờ “999”.')).toBeAttached();
    await page.goBack();
    await expect.poll(() => query(page).get('trang')).toBe('1');
    await expect(viewer(page)).toBeVisible();
  });

  test('are chosen in the grid by keyboard, which asks for one stop of Tab', async ({ page }) => {
    await openViewer(page);
    await button(page, 'Tất cả các trang').click();
    const grid = viewer(page).getByRole('listbox', { name: 'Các trang' });
    await expect(grid.getByRole('option')).toHaveCount(data.pages.length);
    await grid.getByRole('option').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('trang')).toBe('2');
    await expect(grid.getByRole('option', { selected: true })).toHaveCount(1);
  });

  test('are side by side in a spread', async ({ page }) => {
    await openViewer(page);
    await button(page, 'Hai trang cạnh nhau').click();
    await expect.poll(() => query(page).get('doi')).toBe('1');
    await expect(stage(page)).toHaveAttribute('data-state', 'ready');
    const wanted = page.waitForRequest((request) => request.url().includes(`/iiif/${slug}/2/`));
    await page.reload();
    await wanted;
    await expect(button(page, 'Hai trang cạnh nhau')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('light and position are in the address and come back with it', async ({ page }) => {
  await openViewer(page, 'trang=1&xem=1&bang=anh');
  await viewer(page)
    .getByRole('slider', { name: /Tương phản/ })
    .fill('150');
  await button(page, 'Âm bản').click();
  await button(page, 'Lật ngang').click();
  await expect.poll(() => query(page).get('am')).toBe('1');
  const filter = () =>
    stage(page)
      .locator('canvas')
      .first()
      .evaluate((canvas) => canvas.style.filter);
  await expect.poll(filter).toContain('contrast(150%) invert(1)');
  await page.reload();
  await expect(button(page, 'Âm bản')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(filter).toContain('contrast(150%) invert(1)');
  await button(page, 'Trở lại ảnh gốc').click();
  await expect.poll(filter).toBe('');
  await expect.poll(() => query(page).has('lat')).toBe(false);
});

test('words are found without marks, shown on the image and counted', async ({ page }) => {
  const [number, texts, boxes] = words[0] ?? [1, [], []];
  const isLong = (text: string) => /^\p{L}{3,} \p{L}{2,}(?: \S+){3}/u.test(text);
  const line = texts.find(isLong) ?? '';
  const [, , lineWidth = 0, lineHeight = 1] = boxes.slice(texts.indexOf(line) * 4);
  const sought = line.split(' ').slice(0, 2).join(' ');
  const typed = sought.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  await openViewer(page);
  await stage(page).focus();
  await page.keyboard.press('/');
  const field = viewer(page).getByRole('searchbox', { name: 'Từ cần tìm' });
  await expect(field).toBeFocused();
  await field.fill(typed);
  await field.press('Enter');
  await expect(viewer(page).getByText(/^Chỗ 1 \/ \d+, trang \d+\.$/)).toBeVisible();
  const mark = viewer(page).locator('.viewer-mark').first();
  await expect(mark).toBeAttached();
  // Two words are marked, not their line: by shape, which no zoom changes.
  const { width = Infinity, height = 1 } = (await mark.boundingBox()) ?? {};
  expect(width / height).toBeLessThan((lineWidth / lineHeight) * 0.8);
  expect(query(page).get('trang')).toBe(String(number));
  expect(query(page).get('q')).toBe(typed);
  await page.reload();
  await expect(field).toHaveValue(typed);
  await expect(viewer(page).getByText(/^Chỗ 1 \/ \d+, trang \d+\.$/)).toBeVisible();
});

test('a line chosen in the text is shown on the image', async ({ page }) => {
  const [number, texts] = words[0] ?? [1, []];
  await openViewer(page, `trang=${number}&xem=1`);
  await button(page, 'Toàn văn').click();
  const line = viewer(page)
    .getByRole('button', { name: texts[0] ?? '', exact: true })
    .first();
  await line.click();
  await expect(line).toHaveAttribute('aria-pressed', 'true');
  await expect(viewer(page).locator('.viewer-mark')).toHaveCount(1);
});

test('a frame drawn on the image is cited by its place', async ({ page }) => {
  await openViewer(page, 'trang=1&xem=1&bang=trich-dan');
  await button(page, 'Khoanh vùng trên ảnh').click();
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('The stage is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 60, { steps: 4 });
  await page.mouse.up();
  await expect(viewer(page).getByText('Đang trích dẫn vùng đã khoanh.')).toBeVisible();
  await expect(viewer(page).getByText(/\?trang=1&vung=\d+,\d+,\d+,\d+$/)).toBeVisible();
  const waiting = page.waitForEvent('download');
  await button(page, 'Tải ảnh vùng này').click();
  expect((await waiting).suggestedFilename()).toBe(`${slug}-1-vung.jpg`);
});

test('the page is downloaded with its origin', async ({ page }) => {
  await openViewer(page, 'trang=1&xem=1&bang=trich-dan');
  const waiting = page.waitForEvent('download');
  await button(page, 'Tải ảnh trang').click();
  const path = await (await waiting).path();
  const bytes = readFileSync(path);
  expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1]);
  expect(bytes.toString('utf8')).toContain(data.archive);
});

test('another page is shown beside and moves along until it is unlocked', async ({ page }) => {
  await openViewer(page, 'trang=1&xem=1&bang=doi-chieu');
  await viewer(page).getByRole('textbox', { name: 'Trang để so sánh' }).fill('2');
  await button(page, 'Đặt cạnh nhau').click();
  await expect.poll(() => query(page).get('so')).toBe('2');
  const beside = viewer(page).getByRole('group', { name: /^Ảnh để so/ });
  await expect(beside).toHaveAttribute('data-state', 'ready');
  await expect(button(page, 'Hai ảnh dời cùng nhau')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(beside).toBeVisible();
  await button(page, 'Ngừng so sánh').click();
  await expect(beside).toHaveCount(0);
});

test('Escape closes the help, then the viewer, and the focus comes back', async ({ page }) => {
  await page.goto(path);
  const opener = page.locator('[data-open-viewer]').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(stage(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(viewer(page).getByRole('region', { name: 'Phím tắt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer(page).getByRole('region', { name: 'Phím tắt' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('at 360 px every button is 44 px and nothing runs over', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openViewer(page);
  const small = await viewer(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((one) => one.checkVisibility())
        .map((one) => ({ name: one.ariaLabel, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44 || box.right > 360 || box.left < 0)
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
});

test('a missing tile is retried, and then reported', async ({ page }) => {
  const broken = /\/iiif\/.*\/default\.jpg$/;
  const asked: string[] = [];
  await page.goto(path);
  await page.route(broken, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/jpeg', body: '' });
  });
  await page.getByRole('main').getByRole('link', { name: 'Mở bàn đọc' }).click();
  await expect(viewer(page).getByText('Một phần ảnh chưa tải được.')).toBeVisible();
  expect(asked.length).toBeGreaterThan(new Set(asked).size);
  await page.unroute(broken);
  await button(page, 'Tải lại').click();
  await expect(stage(page)).toHaveAttribute('data-state', 'ready');
});

test('letters twice as large, and a screen on its side, leave room for the image', async ({
  page,
}) => {
  await openViewer(page, 'trang=1&xem=1&bang=loi');
  for (const [width, height, size] of [
    [360, 640, '200%'],
    [1280, 720, '200%'],
    [640, 360, '100%'],
    [320, 256, '100%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((letters) => {
      document.documentElement.style.fontSize = letters;
    }, size);
    const runsOver = await viewer(page).evaluate((dialog) =>
      [...dialog.querySelectorAll('button')]
        .filter((one) => one.checkVisibility() && !one.closest('.viewer-panel'))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map((one) => one.ariaLabel),
    );
    expect(runsOver, `${width} × ${height}, ${size}`).toEqual([]);
    const box = await stage(page).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(60);
  }
});

test.describe('an address that opens the viewer', () => {
  const asked = `${path}?trang=2&xem=1`;

  test('loads nothing of the page behind it, which is shown once the viewer is closed', async ({
    page,
  }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(asked);
    await expect(stage(page)).toHaveAttribute('data-state', 'ready');
    const images = files.filter((path) => /\/full\/(?!200,|400,)/.test(path));
    const numbers = images.map((path) => path.split('/')[3]);
    expect([...new Set(numbers)].sort()).toEqual(['1', '2']);
    await expect(page.locator('main')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('#trang-2')).toBeInViewport();
  });

  test('shows the page when the viewer cannot come', async ({ page }) => {
    for (const file of ['mount-viewer', 'ViewerScript']) {
      const broken = `**/_astro/${file}*.js`;
      await page.route(broken, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
      );
      await page.goto(asked);
      await expect(page.getByRole('main'), file).toBeVisible();
      await expect(viewer(page), file).toBeHidden();
      await page.unroute(broken);
    }
  });
});

test('500 pages open at page 400 without the pages before it', async ({ page }) => {
  const asked: number[] = [];
  await page.route(/\/iiif\/.*\?n=\d+$/, async (route) => {
    asked.push(Number(new URL(route.request().url()).searchParams.get('n')));
    await route.fulfill({ contentType: 'image/jpeg', body: Buffer.alloc(0) });
  });
  await page.route(`**${path}?trang=400`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const start = html.indexOf('<article id="trang-1"');
    const end = html.indexOf('</article>', start) + '</article>'.length;
    const article = html
      .slice(start, end)
      .replace(/ srcset="[^"]*"/, '')
      .replace('loading="eager"', 'loading="lazy"');
    const pages = Array.from({ length: 500 }, (_, index) =>
      article
        .replace('trang-1"', `trang-${index + 1}"`)
        .replace(/(<img[^>]* src="[^"]*)"/, `$1?n=${index + 1}"`),
    );
    await route.fulfill({
      response,
      body: html.slice(0, start) + pages.join('') + html.slice(end),
    });
  });
  await page.goto(`${path}?trang=400`);
  await expect(page.locator('#trang-400')).toBeInViewport();
  await expect.poll(() => asked.includes(400)).toBe(true);
  expect(asked.filter((number) => number > 5 && number < 390)).toEqual([]);
});

for (const { colorScheme, width, height } of [
  { colorScheme: 'light', width: 1280, height: 720 },
  { colorScheme: 'dark', width: 360, height: 640 },
] as const) {
  test.describe(`${colorScheme} theme, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height } });

    for (const panel of ['', 'trang', 'loi', 'tim', 'anh', 'trich-dan', 'doi-chieu', 'phim']) {
      test(`axe finds nothing in the viewer with panel “${panel}”`, async ({ page }) => {
        await openViewer(page, `trang=1&xem=1&bang=${panel}&so=2`);
        const { violations } = await (await openAxe(page)).include('#viewer').analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
        );
        expect(told).toEqual([]);
      });
    }
  });
}
