import { expectNoViolations } from '../a11y/axe.ts';
import { closedItem } from './reading-archive.ts';
import { expect, test } from './reading-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

// The pages of a revoked grant are refused.
test.use({ expected: /status of 404/ });

test('A request becomes a grant, is read, seen by staff, renewed and revoked', async ({
  work,
  page: reader,
}) => {
  test.slow();
  const { code, followUp } = await work.send('Ngô Thị Từ Xa');
  const [lan, head] = await Promise.all([
    work.signIn('service', 'Trần Thị Lan'),
    work.signIn('head', 'Lê Văn Hoà'),
  ]);
  const clock = reader.getByRole('group', { name: 'Thời gian đọc' });
  const pages = reader.getByRole('img', { name: /^Ảnh chụp trang/ });

  await test.step('Given a decision to open a record in the virtual reading room, by two people', async () => {
    await lan.goto(`/ban-truc/phieu/${code}/`);
    const choice = lan.getByRole('group', { name: 'Quyết định' });
    await choice.nth(0).getByRole('radio', { name: 'Cho đọc' }).check();
    const online = choice.nth(0).getByRole('combobox', { name: 'Mở trên phòng đọc ảo' });
    await online.selectOption('Đọc từ mọi nơi');
    await choice.nth(1).getByRole('radio', { name: 'Cấp bản sao', exact: true }).check();
    await lan.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    await lan.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await expect(lan.getByRole('region', { name: 'Đề xuất chờ người thứ hai' })).toBeVisible();
    await head.goto(`/ban-truc/phieu/${code}/`);
    await head.getByRole('button', { name: 'Đồng ý và gửi thư' }).click();
    await head
      .getByRole('region', { name: 'Quyền đọc' })
      .getByRole('link', { name: /^Quyền đọc / })
      .click();
    await expect(head.getByRole('heading', { level: 1 })).toContainText('Quyền đọc');
  });
  await test.step('when the reader goes on from the private link, with a code that the desk hands over', async () => {
    await reader.goto(followUp);
    await reader.getByRole('link', { name: 'Vào phòng đọc ảo' }).press('Enter');
    await reader.getByRole('button', { name: 'Gửi mã cho tôi' }).press('Enter');
    await expect(reader.getByText('Hãy hỏi phòng đọc mã sáu chữ số')).toBeVisible();
    await head.getByRole('button', { name: 'Lấy mã vào để đọc cho người đọc' }).click();
    const given = await head.locator('.grant-code').innerText();
    await reader.getByLabel('Mã sáu chữ số').fill(given);
    await reader.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
    await reader.getByRole('checkbox', { name: 'Tôi đã đọc và cam kết' }).press('Space');
    await reader.getByRole('button', { name: 'Cam kết và vào đọc' }).press('Enter');
  });
  await test.step('then the pages are there soon after', async () => {
    const link = reader.getByRole('link', { name: new RegExp(`^Đọc .*${closedItem.title}`) });
    await expect(async () => {
      await reader.reload();
      await expect(link).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await link.press('Enter');
    await expect(pages).toHaveCount(closedItem.pages);
    await expect
      .poll(() => pages.first().evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  });
  await test.step('and staff see what was read', async () => {
    await head.getByRole('link', { name: 'Về quyền đọc' }).click();
    await expect(head.getByRole('main')).toContainText('Người đọc đã cam kết lúc');
    await expect(head.getByRole('table').last()).toContainText(closedItem.id);
    await expectNoViolations(head);
  });
  await test.step('when more time is asked for and given, then the reader sees the new end', async () => {
    await reader.getByRole('link', { name: 'Phòng đọc ảo' }).first().press('Enter');
    await reader.getByRole('button', { name: 'Xin gia hạn' }).press('Enter');
    await expect(reader.getByRole('alert')).toContainText('Đã gửi đề nghị gia hạn');
    const before = await clock.getByText(/^Đọc được đến/).innerText();
    await head.reload();
    const renew = head.getByRole('form', { name: 'Gia hạn' });
    await renew.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await lan.goto(head.url());
    await lan
      .getByRole('form', { name: 'Gia hạn' })
      .getByRole('button', { name: 'Gia hạn', exact: true })
      .click();
    await expect(async () => {
      await reader.goto('/phong-doc/');
      await expect(clock.getByText(/^Đọc được đến/)).not.toHaveText(before, { timeout: 1000 });
    }).toPass();
  });
  await test.step('when it is revoked, then the open pages are gone within a moment', async () => {
    await reader.getByRole('link', { name: new RegExp(`^Đọc .*${closedItem.title}`) }).click();
    await expect(pages).toHaveCount(closedItem.pages);
    await head.reload();
    const revoke = head.getByRole('form', { name: 'Thu hồi' });
    await revoke.getByRole('checkbox', { name: 'Tôi chắc chắn muốn thu hồi' }).check();
    await revoke.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(head.getByRole('main')).toContainText('Đã thu hồi');
    await expect(async () => {
      await reader.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(reader.getByRole('alert').filter({ hasText: 'Phiên đọc đã đóng' })).toBeFocused({
        timeout: 500,
      });
    }).toPass();
    await expect(pages).toHaveCount(0);
  });
});
