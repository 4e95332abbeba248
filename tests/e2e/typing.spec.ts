import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const viewed = '/tai-lieu/TU-01-0012-005/?trang=1&xem=1';
/** A space within, one at the end, capitals, marks, signs. */
const typed = 'Năm 1976, đê  Sông-Vân ';

interface Field {
  readonly name: string;
  readonly path: string;
  readonly find: (page: Page) => Locator;
  readonly text?: string;
  /** Brings the field up. */
  readonly open?: (page: Page) => Promise<void>;
}

const openPanel = (name: string) => (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

const fields: readonly Field[] = [
  {
    name: 'search in the viewer',
    path: viewed,
    open: openPanel('Tìm trong tài liệu này'),
    find: (page) => page.getByRole('searchbox', { name: 'Từ cần tìm' }),
  },
  {
    name: 'page or folio in the viewer',
    path: viewed,
    find: (page) => page.getByRole('textbox', { name: 'Đến trang hoặc tờ' }),
  },
  {
    name: 'page to compare in the viewer',
    path: viewed,
    open: openPanel('So sánh hai trang'),
    find: (page) => page.getByRole('textbox', { name: 'Trang để so sánh' }),
  },
  ...(['/tim-kiem/', '/en/tim-kiem/'] as const).map((path) => ({
    name: `the search page ${path}`,
    path,
    find: (page: Page) => page.getByRole('main').locator('input[role=combobox]'),
  })),
  {
    name: 'the search in the header',
    path: '/phong/',
    find: (page) => page.getByRole('banner').locator('input[name=q]'),
  },
  {
    name: 'the search on the home page',
    path: '/',
    find: (page) => page.getByRole('main').locator('input[name=q]'),
  },
  {
    name: 'the search of a page that is not there',
    path: '/khong-co-trang-nay/',
    find: (page) => page.getByRole('searchbox', { name: 'Tìm theo tên, số' }),
  },
  ...(['Từ năm', 'Đến năm'] as const).map((name) => ({
    name: `${name} among the results`,
    path: '/tim-kiem/?q=tinh',
    find: (page: Page) => page.getByRole('textbox', { name }),
    text: '1976',
  })),
];

test.describe('Text typed key by key is kept in the field unchanged', () => {
  for (const { name, path, find, open, text = typed } of fields)
    test(name, async ({ page }) => {
      await page.goto(path);
      await open?.(page);
      const field = find(page);
      await field.focus();
      await page.keyboard.press('ControlOrMeta+A');
      // Slower than a search starts: whatever writes the field back has its time.
      await field.pressSequentially(text, { delay: 30 });
      await expect(field).toHaveValue(text);
    });

  test('every text field of the request form', async ({ page }) => {
    await page.goto('/yeu-cau/');
    const all = page.getByRole('main').locator('input[type=text]:visible, textarea:visible');
    expect(await all.count()).toBeGreaterThan(3);
    for (const field of await all.all()) {
      await field.pressSequentially('Bà Năm  Đê ');
      await expect(field).toHaveValue('Bà Năm  Đê ');
    }
  });
});

test('“nam 1976” typed in the viewer finds text with a space between the words', async ({
  page,
}) => {
  await page.goto(viewed);
  await openPanel('Tìm trong tài liệu này')(page);
  const field = page.getByRole('searchbox', { name: 'Từ cần tìm' });
  await field.pressSequentially('tai lieu', { delay: 30 });
  await expect(field).toHaveValue('tai lieu');
  await expect(page).toHaveURL(/[?&]q=tai\+lieu/);
  await page.goto(viewed.replace('trang=1', 'trang=1&bang=tim&q=tai+lieu'));
  await expect(field).toHaveValue('tai lieu');
});

test.describe('An input method composes a word in the field', () => {
  for (const { name, path, find, open } of fields.filter(({ text }) => text === undefined))
    test(name, async ({ page }) => {
      await page.goto(path);
      await open?.(page);
      const field = find(page);
      await field.focus();
      await page.keyboard.press('ControlOrMeta+A');
      const session = await page.context().newCDPSession(page);
      // Telex: d, dd → đ, đe, đee → đê; a space ends the word, and the next one begins.
      for (const [composed, word] of [
        [['d', 'đ', 'đe', 'đê'], 'đê'],
        [['s', 'so', 'sô', 'sôn', 'sông'], 'sông'],
      ] as const) {
        for (const text of composed)
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        await session.send('Input.insertText', { text: word });
        await page.keyboard.press('Space');
      }
      await expect(field).toHaveValue('đê sông ');
    });
});
