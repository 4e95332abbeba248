import { expectNoViolations } from '../a11y/axe.ts';
import { tabTo } from './focus.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });
// The staff pages work without script.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('A request by post is entered with only the keyboard', async ({ work, page: reader }) => {
  const page = await work.signIn('service', 'Phạm Thị Quầy');
  const main = page.getByRole('main');
  await page.goto('/ban-truc/phieu-moi/');
  await expectNoViolations(page);
  await test.step('Given an empty form, when it is kept, then it says all that is missing', async () => {
    await tabTo(page, 'Ghi nhận phiếu');
    await page.keyboard.press('Enter');
    const problems = main.getByRole('alert');
    await expect(problems).toContainText('Hãy chọn yêu cầu đến bằng cách nào');
    await expect(problems).toContainText('Hãy ghi: Họ và tên');
    await expectNoViolations(page);
  });
  await test.step('when the way is chosen and a reference typed, then the record is there', async () => {
    await tabTo(page, 'qua bưu điện');
    await page.keyboard.press('Space');
    await tabTo(page, 'Thêm tài liệu');
    await page.keyboard.type('tu 1 145');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('listitem').filter({ hasText: 'Hồ sơ 145' })).toBeVisible();
    await expect(main.getByLabel('Thêm tài liệu')).toBeFocused();
    await expect(main.getByRole('radio', { name: 'qua bưu điện' })).toBeChecked();
  });
  await test.step('when words fit several records, then one is chosen from a list', async () => {
    await page.keyboard.type('145');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toContainText('hãy chọn một');
    await expectNoViolations(page);
    await tabTo(page, 'Phông');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('combobox', { name: 'Yêu cầu' })).toHaveCount(2);
  });
  await test.step('when name and purpose are typed, then the code and the link are shown', async () => {
    await tabTo(page, 'Họ và tên');
    await page.keyboard.type('Đỗ Văn Thư');
    await tabTo(page, 'Cá nhân');
    await page.keyboard.press('Space');
    await tabTo(page, 'Ghi nhận phiếu');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      /^Đã ghi nhận phiếu YC-\d{4}-\d{6}$/,
    );
    await expectNoViolations(page);
  });
  await test.step('and the reader follows it, while the desk sees how it came', async () => {
    const link = await main.getByText(/\/yeu-cau\/theo-doi\//).textContent();
    await reader.goto(new URL(link ?? '').pathname);
    await expect(
      reader
        .getByRole('main')
        .getByText(/YC-\d{4}-\d{6}/)
        .first(),
    ).toBeVisible();
    await main.getByRole('link', { name: 'Mở phiếu' }).click();
    await expect(main.getByText('qua bưu điện')).toBeVisible();
    await page.goto('/en/ban-truc/phieu-moi/');
    await expectNoViolations(page);
  });
});
