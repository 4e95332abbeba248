import { expectNoViolations } from '../a11y/axe.ts';
import { tabTo } from './focus.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });
// The pages of the counter work without script.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('An original is called up, issued and returned with only the keyboard', async ({ work }) => {
  // Two requests are decided, and one original goes from the store and back.
  test.slow();
  const { code } = await work.send('Nguyễn Thị Thử');
  const page = await work.signIn('head', 'Lê Văn Hoà');
  const main = page.getByRole('main');
  await test.step('Given a request of which a file is granted', async () => {
    await page.goto(`/ban-truc/phieu/${code}/`);
    const choice = main.getByRole('group', { name: 'Quyết định' });
    await choice.nth(1).getByRole('radio', { name: 'Cấp bản sao', exact: true }).check();
    await main.getByRole('textbox', { name: 'Thư trả lời' }).fill('Kính gửi bà: đồng ý.');
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await main.getByRole('link', { name: 'Lấy hồ sơ, sao chụp' }).click();
    await expect(main.getByText('Chưa được duyệt, hoặc không phục vụ.')).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('when no copies are counted, then it says what is missing', async () => {
    await tabTo(page, 'Ghi bản sao');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toContainText('ghi một số từ 1 đến 100.000');
    await expectNoViolations(page);
    await tabTo(page, 'Số trang của một bản');
    await page.keyboard.type('12');
    await tabTo(page, 'Ghi bản sao');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toHaveCount(0);
    await expect(main.getByLabel('Số trang của một bản')).toHaveValue('12');
  });
  await test.step('when it is called for a working day, then it is on the slip for the store', async () => {
    await page.goto(`/ban-truc/phieu/${code}/phuc-vu/`);
    await main.getByLabel('Ngày dùng').fill(nextWorkingDay());
    await tabTo(page, 'Gọi từ kho');
    await page.keyboard.press('Enter');
    await expect(main.getByText('chờ lấy từ kho')).toBeVisible();
    await tabTo(page, 'Phiếu lấy hồ sơ để in');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('row', { name: code })).toContainText('TU-01-0145');
    await expectNoViolations(page);
    await page.emulateMedia({ media: 'print' });
    await expect(main.getByRole('columnheader', { name: 'Ký giao, ký trả' })).toBeVisible();
    await expect(main.getByText('Nguyễn Thị Thử')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('and another request is told who has it that day', async () => {
    const other = await work.send('Trần Văn Sau');
    await page.goto(`/ban-truc/phieu/${other.code}/`);
    const choice = main.getByRole('group', { name: 'Quyết định' });
    await choice.nth(1).getByRole('radio', { name: 'Cấp bản sao', exact: true }).check();
    await main.getByRole('textbox', { name: 'Thư trả lời' }).fill('Kính gửi ông: đồng ý.');
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await main.getByRole('link', { name: 'Lấy hồ sơ, sao chụp' }).click();
    await main.getByLabel('Ngày dùng').fill(nextWorkingDay());
    await tabTo(page, 'Gọi từ kho');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toContainText(`đã hẹn cho phiếu ${code}`);
    await expect(main.getByLabel('Ngày dùng')).toHaveValue(nextWorkingDay());
    await expectNoViolations(page);
  });
  await test.step('and it is fetched and brought back', async () => {
    await page.goto(`/ban-truc/phieu/${code}/phuc-vu/`);
    for (const [button, state] of [
      ['Đã lấy ra quầy', 'ở quầy phòng đọc'],
      ['Trả về kho', 'đã trả về kho'],
    ] as const) {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expect(main.getByText(state)).toBeVisible();
    }
    await page.goto('/en/ban-truc/kho/');
    await expect(main.getByRole('row', { name: code })).toHaveCount(0);
    await expectNoViolations(page);
  });
});

/** A working day about a week from now. */
function nextWorkingDay(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
