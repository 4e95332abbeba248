import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './work-site.ts';

test.use({ expected: /status of 503/ });

test('A request with a damaged cell says so wherever staff meet it, and all others are there', async ({
  work,
  browser,
  deskEnv,
  deskSite,
}) => {
  const whole = await work.send('Nguyễn Thị Thử');
  const damaged = await work.send('Trần Văn Mẫu');
  const page = await work.signIn('service', 'Lê Văn Hoà');
  const main = page.getByRole('main');
  const database = new DatabaseSync(join(deskEnv.DATA_DIR, 'desk.sqlite'));
  database.exec('pragma busy_timeout = 20000');
  const write = database.prepare('update requests set reader = ? where code = ?');
  const kept = database.prepare('select reader from requests where code = ?').get(damaged.code);
  write.run('{', damaged.code);
  try {
    await page.goto('/ban-truc/');
    const row = main.getByRole('row', { name: damaged.code });
    await expect(row).toContainText('Dữ liệu hỏng (cột reader)');
    await expect(row.getByRole('checkbox')).toHaveCount(0);
    await expect(main.getByRole('row', { name: whole.code })).toContainText('Nguyễn Thị Thử');
    await page.setViewportSize({ width: 360, height: 800 });
    const [mark, code] = [row.getByText('Dữ liệu hỏng'), row.getByRole('link')];
    const [below, above] = [await mark.boundingBox(), await code.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    await expectNoViolations(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await code.focus();
    await page.keyboard.press('Enter');
    const title = `Phiếu ${damaged.code} có dữ liệu hỏng`;
    await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(main).toContainText('cột reader');
    await expectNoViolations(page);
    for (const part of ['nguoi-doc', 'phuc-vu', 'cho-ngoi', 'trung']) {
      const answer = await page.goto(`/ban-truc/phieu/${damaged.code}/${part}/`);
      expect([part, answer?.status()]).toEqual([part, 503]);
      await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(main).toContainText('cột reader');
      await expectNoViolations(page);
    }
    await page.goto(`/ban-truc/phieu/${whole.code}/trung/?voi=${damaged.code}`);
    await expect(main.getByText(title)).toContainText('cột reader');
    await expect(main.getByRole('alert')).toHaveCount(0);
    await page.goto('/ban-truc/thu/');
    await expect(main.getByText('Thư của phiếu này chưa soạn được')).toContainText(damaged.code);
    await expect(main.getByRole('article').first()).toBeVisible();
    await expectNoViolations(page);
    const reader = await browser.newPage({ baseURL: deskSite });
    const own = await reader.goto(damaged.followUp);
    expect(own?.status()).toBe(503);
    const shown = reader.getByRole('main');
    await expect(shown.getByText('Không đọc được thông tin người đọc')).toBeVisible();
    await expect(shown.getByText('Tình hình sáu tháng')).toBeVisible();
    await expect(shown).toContainText(damaged.code);
    await expectNoViolations(reader);
    await reader.close();
  } finally {
    write.run(String(kept?.['reader']), damaged.code);
    database.close();
  }
  await page.goto(`/ban-truc/phieu/${damaged.code}/`);
  await expect(main).toContainText('Trần Văn Mẫu');
});
