import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expectDrawnTable } from './page-stories.ts';
import { expect, test } from './site.ts';

/** Four pages, of which the third is closed. */
const item = '/tai-lieu/TU-01-0012-005/';
const query = (page: Page) => new URL(page.url()).searchParams;
/** Tiles of the first page may be long in coming. */
const opened = { timeout: 30_000 };
const stage = (page: Page) =>
  page.getByRole('dialog').getByRole('group', { name: /^(Ảnh trang|Image of page)/ });

const words = {
  '': {
    region: 'Vùng ghi trong đường dẫn nằm ngoài trang này. Đang mở cả trang.',
    page: (asked: string, shown: number) =>
      `Tài liệu này không có trang “${asked}”. Đang mở trang ${shown}.`,
  },
  '/en': {
    region: 'The region in the link lies outside this page. Showing the whole page instead.',
    page: (asked: string, shown: number) =>
      `This item has no page “${asked}”. Showing page ${shown} instead.`,
  },
} as const;

type Case<Value> = readonly [asked: string, value: Value];

const parts: readonly Case<string>[] = [
  ['outside the page', '99000,99000,500,500'],
  ['without width', '10,10,0,40'],
  ['with a negative place', '-900,-900,300,300'],
  ['that is no number', 'NaN,NaN,NaN,NaN'],
  ['that is huge', '99999999999,1,99999999999,9'],
  ['of words', 'vung'],
];
const numbers: readonly Case<number>[] = [
  ['99', 4],
  ['0', 1],
  ['-1', 1],
  ['1.5', 1],
  ['hai', 1],
  ['9999999999', 1],
];

for (const language of ['', '/en'] as const)
  test.describe(`A link into the viewer of ${language}${item}`, () => {
    // In English the words differ, and the rules do not: one story of each.
    const most = language === '' ? Infinity : 1;
    for (const [name, region] of parts.slice(0, most))
      test(`to a part ${name} shows the whole page and says so`, async ({ page }) => {
        await page.goto(`${language}${item}?trang=2&vung=${region}`);
        await expect(page.getByRole('dialog').getByText(words[language].region)).toBeVisible();
        await expect(stage(page)).toHaveAttribute('data-state', 'ready', opened);
        await expect.poll(() => query(page).get('vung')).toBeNull();
        expect(query(page).get('trang')).toBe('2');
      });

    for (const [asked, shown] of numbers.slice(0, most))
      test(`to page ${asked} shows page ${shown} and says so`, async ({ page }) => {
        await page.goto(`${language}${item}?trang=${asked}&xem=1`);
        const told = page.getByRole('dialog').getByText(words[language].page(asked, shown));
        await expect(told).toBeVisible();
        await expect(stage(page)).toHaveAttribute('data-state', 'ready', opened);
        await expect.poll(() => query(page).get('trang')).toBe(String(shown));
        await stage(page).focus();
        await page.keyboard.press(shown === 4 ? 'Home' : 'End');
        await expect(told).toBeHidden();
      });
  });

test('A region that is partly outside the page is clipped to it', async ({ page }) => {
  await page.goto(`${item}?trang=1&vung=100,100,90000,300`);
  await expectDrawnTable(page);
  await expect(page.locator('.viewer-missed')).toBeEmpty();
  expect(query(page).get('vung')).toMatch(/^100,100,\d{3,4},300$/);
});

test('A spread falls back to both pages, and axe has nothing against the word', async ({
  page,
}) => {
  await page.goto(`${item}?trang=1&doi=1&vung=99000,99000,500,500`);
  await expect(page.getByText(words[''].region)).toBeVisible();
  await expectDrawnTable(page);
  await expectNoViolations(page);
});

test('Thumbnails come when the viewer is opened on a closed page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${item}?trang=3&xem=1`);
  await expect(page.getByRole('dialog').getByText('Trang này sử dụng có điều kiện')).toBeVisible();
  const strip = page.getByRole('listbox', { name: 'Các trang' });
  await expect(strip.locator('img')).toHaveCount(3);
});

test.describe('On a touch screen', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  async function swipe(page: Page, across: number, down = 0): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const from = { x: 195, y: 300 };
    const at = (share: number) => [{ x: from.x + across * share, y: from.y + down * share }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a swipe turns a page that is shown whole, over a closed page too', async ({ page }) => {
    await page.goto(`${item}?trang=1&xem=1`);
    await expect(stage(page)).toHaveAttribute('data-state', 'ready', opened);
    for (const number of ['2', '3', '4']) {
      await swipe(page, -150, 10);
      await expect.poll(() => query(page).get('trang')).toBe(number);
    }
    await swipe(page, -150);
    await swipe(page, 20);
    await swipe(page, 60, 150);
    expect(query(page).get('trang')).toBe('4');
    await swipe(page, 150, -10);
    await expect.poll(() => query(page).get('trang')).toBe('3');
  });

  test('a swipe moves a page that is enlarged', async ({ page }) => {
    await page.goto(`${item}?trang=1&vung=400,400,500,500`);
    await expect(stage(page)).toHaveAttribute('data-state', 'ready', opened);
    await swipe(page, -150);
    await expect.poll(() => query(page).get('vung')).not.toBe('400,400,500,500');
    expect(query(page).get('trang')).toBe('1');
  });
});

test.describe('The print command with the viewer open', () => {
  for (const [name, parameters, pages] of [
    ['a page', 'trang=1&xem=1', 1],
    ['an enlarged page', 'trang=2&vung=400,400,500,500', 1],
    ['two pages', 'trang=1&xem=1&doi=1', 2],
  ] as const)
    test(`prints ${name} with its citation and nothing of the viewer`, async ({ page }) => {
      await page.goto(`${item}?${parameters}`);
      await expect(stage(page)).toHaveAttribute('data-state', 'ready', opened);
      await page.emulateMedia({ media: 'print' });
      const paper = page.locator('.viewer-paper');
      await expect(paper.locator('img:visible')).toHaveCount(pages);
      for (const image of await paper.locator('img').all())
        await expect
          .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(700);
      await expect(paper.getByText('Hồ sơ số 12').first()).toBeVisible();
      await expect(page.getByText('Đóng bàn đọc')).toBeHidden();
      await expect(page.locator('.viewer-head, .viewer-tools, canvas')).toHaveCount(
        await page
          .locator('.viewer-head, .viewer-tools, canvas')
          .evaluateAll(
            (all) => all.filter((one) => !(one as HTMLElement).checkVisibility()).length,
          ),
      );
      const box = await paper.boundingBox();
      expect(box?.height).toBeGreaterThan(300);
    });

  test('prints why a closed page is not there', async ({ page }) => {
    await page.goto(`${item}?trang=3&xem=1`);
    await expect(
      page.getByRole('dialog').getByText('Trang này sử dụng có điều kiện'),
    ).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.viewer-paper').getByText(/có điều kiện/)).toBeVisible();
    await expect(page.locator('.viewer-paper img')).toHaveCount(0);
  });
});
