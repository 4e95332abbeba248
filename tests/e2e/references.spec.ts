import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

/** The first search of a page waits for the index. */
const opened = { timeout: 30_000 };

const file = '/ho-so/TU-01-0145/';
const item = '/tai-lieu/TU-01-0145-001/';

const findFirst = (page: Page) =>
  page
    .getByRole('region', { name: /^(Kết quả|Results)$/ })
    .getByRole('listitem')
    .first();

/** The reference that a page prints, as it stands there. */
async function readReference(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const printed = page
    .getByRole('main')
    .getByText(/^(Phông|Fonds) \w+, /)
    .first();
  return (await printed.innerText()).trim();
}

for (const [language, prefix] of [
  ['Vietnamese', ''],
  ['English', '/en'],
] as const)
  test(`in ${language}, a file and an item are found by the references that their pages print, typed key by key`, async ({
    page,
  }) => {
    for (const path of [file, item]) {
      const reference = await readReference(page, prefix + path);
      await page.goto(`${prefix}/tim-kiem/`);
      await page.getByRole('main').locator('input[role=combobox]').pressSequentially(reference);
      await expect(page.getByRole('main').getByRole('status').first()).toContainText(
        reference,
        opened,
      );
      await expect(findFirst(page).getByRole('heading').getByRole('link')).toHaveAttribute(
        'href',
        new RegExp(`${path}$`),
      );
    }
  });

test('a code that names nothing finds nothing and offers near ones, whether it is withheld or never was', async ({
  page,
}) => {
  await page.goto('/tim-kiem/');
  const box = page.getByRole('main').locator('input[role=combobox]');
  for (const query of ['TU-01-146', 'Phông TU, Mục lục 01, Hồ sơ 146', 'hs 1455']) {
    await box.fill('');
    await box.pressSequentially(query);
    const nothing = page.getByRole('region', { name: `Không tìm thấy kết quả nào cho “${query}”` });
    await expect(nothing).toBeVisible(opened);
    await expect(nothing.getByText('Số, ký hiệu gần giống')).toBeVisible();
    await expect(nothing.getByRole('link', { name: /Hồ sơ 145/ }).first()).toHaveAttribute(
      'href',
      file,
    );
  }
  await expectNoViolations(page, '#search');
});
