import { expect, test } from './site.ts';

const builtOn = new Date('2026-11-23T03:00:00Z');
const laterOn = new Date('2026-12-30T17:30:00Z'); // 31 December in Vietnam

test('a member of the public goes from the calendar to a day, its exhibit and its years', async ({
  page,
}) => {
  await page.clock.setFixedTime(builtOn);
  await page.goto('/ky-niem/');
  const september = page.getByRole('region', { name: 'Tháng 9' });
  await expect(september.getByRole('columnheader')).toHaveCount(7);
  await september.getByRole('link', { name: /^2\/9: Ngày Quốc khánh/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ngày 2/9 năm xưa' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Quốc khánh/ })
    .first()
    .click();
  await expect(page).toHaveURL('/ky-niem/quoc-khanh/');
  await expect(page.getByRole('link', { name: 'Chiếc cầu Bến Mây' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /1978.*33 năm sau/ })).toBeVisible();
});

test('a page that was built long ago shows today’s near days, without layout shift', async ({
  page,
}) => {
  await page.clock.setFixedTime(laterOn);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  const near = page.getByRole('region', { name: 'Sắp tới' });
  await expect(near.getByRole('listitem')).toHaveCount(3);
  await expect(near.getByRole('listitem').first()).toContainText('Còn 3 ngày');
  await expect(near.getByRole('listitem').first()).toContainText('Ngày Lưu trữ');
  const onThisDay = page.getByRole('region', { name: 'Ngày này năm xưa' });
  await expect(onThisDay).toContainText('31/12');
  await onThisDay.getByRole('link').click();
  await expect(page).toHaveURL('/ky-niem/ngay/12-31/');
  await page.goBack();
  await onThisDay.scrollIntoViewIfNeeded();
  await expect(near.getByRole('listitem').first()).toContainText('Còn 3 ngày');
  const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});

test('without JavaScript the days chosen by the build are shown', async ({
  browser,
  quiet: watch,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  watch(context);
  const page = await context.newPage();
  await page.goto('/');
  const near = page.getByRole('region', { name: 'Sắp tới' });
  await expect(near.getByRole('listitem')).toHaveCount(3);
  await expect(near.getByRole('listitem').first()).toContainText('Còn 29 ngày');
  await expect(page.getByRole('region', { name: 'Ngày này năm xưa' })).toContainText('23/11');
  await context.close();
});

test('on the smallest phone the calendar is an agenda', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ky-niem/');
  await expect(page.getByRole('table')).toHaveCount(0);
  const april = page.getByRole('region', { name: 'Tháng 4' });
  await expect(april.getByRole('listitem').filter({ hasText: 'Giỗ Tổ' })).toContainText('26/4');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the calendar and the news can be followed', async ({ page, request }) => {
  await page.goto('/ky-niem/');
  const head = page.locator('head');
  for (const type of ['text/calendar', 'application/atom+xml']) {
    const href = await head.locator(`link[type="${type}"]`).getAttribute('href');
    expect((await request.get(href ?? '')).ok()).toBe(true);
  }
  await expect(page.getByRole('link', { name: /iCalendar/ })).toHaveAttribute(
    'href',
    '/ky-niem/lich.ics',
  );
});
