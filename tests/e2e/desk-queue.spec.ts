import { expectNoViolations } from '../a11y/axe.ts';
import { tabTo } from './focus.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

test('Several requests are selected by keyboard, previewed and changed, each with its result', async ({
  work,
}) => {
  const [first, second, third] = [
    await work.send('Bùi Nhiều Một'),
    await work.send('Bùi Nhiều Hai'),
    await work.send('Bùi Nhiều Ba'),
  ];
  const page = await work.signIn('service', 'Trần Thị Lan');
  const main = page.getByRole('main');
  await test.step('Given the queue, when nothing is selected, then the error says so', async () => {
    await page.goto('/ban-truc/?nhom=new&tim=bui+nhieu');
    await tabTo(page, 'Xem trước');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toBeFocused();
    await expect(main.getByRole('alert')).toContainText('Hãy chọn ít nhất một phiếu');
    await expectNoViolations(page);
  });
  await test.step('when three are selected, then the preview shows the effect on each', async () => {
    await page.goto('/ban-truc/?nhom=new&tim=bui+nhieu');
    for (const { code } of [first, second, third]) {
      await main.getByRole('link', { name: code }).focus();
      await page.keyboard.press('x');
      await expect(main.getByRole('checkbox', { name: code })).toBeChecked();
    }
    await expectNoViolations(page);
    await tabTo(page, 'Việc');
    await page.keyboard.type('Nhận xử lý');
    await tabTo(page, 'Xem trước');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: 'Xem trước: Nhận xử lý' })).toBeFocused();
    await expect(main.getByText('Mới → Đang xét')).toHaveCount(3);
    await expectNoViolations(page);
  });
  await test.step('when one is moved by a colleague and one is left out, then both stay as they are', async () => {
    const an = await work.signIn('service', 'Đỗ An');
    await an.goto(`/ban-truc/phieu/${second.code}/`);
    await an.getByRole('button', { name: 'Đóng: thư rác' }).click();
    await expect(an.getByText('Đã đóng: rác').first()).toBeVisible();
    await tabTo(page, `Chọn phiếu ${third.code}`);
    await page.keyboard.press('Space');
    await tabTo(page, 'Xác nhận và làm');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: 'Kết quả: Nhận xử lý' })).toBeFocused();
    await expect(main.getByRole('heading', { name: 'Đã làm: 1 phiếu' })).toBeVisible();
    const changed = main.getByRole('listitem').filter({ hasText: second.code });
    await expect(changed).toContainText(/Phiếu vừa thay đổi.*Đỗ An/s);
    await expect(main.getByText(third.code)).toHaveCount(0);
    await expectNoViolations(page);
  });
  await test.step('and those not done can be reviewed, with the reason', async () => {
    await tabTo(page, 'Xem lại các phiếu chưa làm');
    await page.keyboard.press('Enter');
    await expect(
      main.getByText('Không làm được khi phiếu ở tình trạng “Đã đóng: rác”'),
    ).toBeVisible();
    await expect(main.getByRole('button', { name: 'Xác nhận và làm' })).toHaveCount(0);
    await tabTo(page, 'Về danh sách, không làm gì');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('link', { name: third.code })).toBeVisible();
    await expect(main.getByRole('link', { name: first.code })).toHaveCount(0);
  });
});

test('A request is taken up, handed over, closed as a double and opened again with the keyboard', async ({
  work,
}) => {
  test.slow();
  const first = await work.send('Đinh Thị Trùng');
  const second = await work.send('Đinh Thị Trùng');
  const page = await work.signIn('head', 'Lê Văn Hoà');
  const main = page.getByRole('main');
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await test.step('Given two requests of one reader, when the second is handed over, then the log tells', async () => {
    await work.signIn('service', 'Khanh Mai');
    await page.goto(`/ban-truc/phieu/${second.code}/`);
    await press('Nhận xử lý');
    await expect(main.getByRole('region', { name: 'Nhật ký' })).toContainText('nhận xử lý');
    await tabTo(page, 'Người xử lý');
    await page.keyboard.type('Khanh Mai');
    await press('Giao việc');
    await expect(main.getByRole('region', { name: 'Nhật ký' })).toContainText('giao cho Khanh Mai');
  });
  await test.step('when it is compared with the first, then closing it is previewed and links both', async () => {
    await expectNoViolations(page);
    await press(`${first.code}, Mới`);
    await expect(
      main.getByRole('heading', { name: `Phiếu sẽ đóng: ${second.code}` }),
    ).toBeVisible();
    await expect(main.getByText('Phiếu này hỏi cùng một việc')).toBeVisible();
    await expectNoViolations(page);
    await press(`Đóng phiếu ${second.code}`);
    await expect(main.getByText('Đã đóng: trùng').first()).toBeVisible();
    await expect(main.getByRole('link', { name: first.code }).first()).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('and its reader is told so on the page of the request', async () => {
    await page.goto(second.followUp);
    await expect(main.getByText('Phiếu này hỏi cùng một việc')).toBeVisible();
  });
  await test.step('and a code that is none, or ended, is refused with what to do', async () => {
    await page.goto(`/ban-truc/phieu/${first.code}/trung/`);
    await tabTo(page, 'Mã phiếu được trả lời thay');
    await page.keyboard.type('yc-2026-x');
    await press('So hai phiếu');
    await expect(main.getByRole('alert')).toContainText('Không có phiếu nào khác mang mã này');
    await expectNoViolations(page);
    await page.goto(`/ban-truc/phieu/${first.code}/trung/?voi=${second.code}`);
    await press(`Đóng phiếu ${first.code}`);
    await expect(main.getByRole('alert')).toContainText('Đã có phiếu khác đóng vì trùng');
  });
  await test.step('and when it is opened again, then nothing links the two', async () => {
    await page.goto(`/ban-truc/phieu/${second.code}/`);
    await press('Mở lại phiếu');
    await expect(main.getByText('Trùng với phiếu', { exact: true })).toHaveCount(0);
    await page.goto(`/ban-truc/phieu/${first.code}/`);
    await expect(main.getByText('Phiếu trùng đã đóng')).toHaveCount(0);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a whole page of requests is chosen with a link and assigned; what is missing is told', async ({
    work,
    context,
  }) => {
    const { code } = await work.send('Cao Văn Giao');
    const page = await work.signIn('head', 'Lê Văn Hoà', context);
    const main = page.getByRole('main');
    await page.goto(`/ban-truc/?tim=${code}`);
    await main.getByRole('button', { name: 'Xem trước' }).click();
    const problems = main.getByRole('alert');
    await expect(problems).toContainText('Hãy chọn ít nhất một phiếu');
    await expect(problems).toContainText('Hãy chọn việc cần làm');
    await main.getByRole('link', { name: 'Về danh sách' }).click();
    await main.getByRole('link', { name: 'Chọn cả trang này' }).click();
    await expect(main.getByRole('checkbox', { name: code })).toBeChecked();
    await main.getByRole('combobox', { name: 'Việc' }).selectOption('Giao cho Lê Văn Hoà');
    await main.getByRole('button', { name: 'Xem trước' }).click();
    await expect(main.getByText('Tình trạng không đổi: Mới')).toBeVisible();
    await main.getByRole('textbox', { name: 'Ghi chú nội bộ' }).fill('Tủ số 3');
    await main.getByRole('button', { name: 'Xác nhận và làm' }).click();
    await main.getByRole('link', { name: code }).click();
    await expect(main.getByText('Tủ số 3')).toBeVisible();
    await expect(main.getByText('Lê Văn Hoà').first()).toBeVisible();
  });
});

test('Days are written with the day first, in whatever language the browser is', async ({
  work,
}) => {
  const { code } = await work.send('Lý Thị Ngày');
  const page = await work.signIn('service', 'Ngô Văn Ngày');
  const main = page.getByRole('main');
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const [year, month, date] = today.split('-');
  await page.goto('/ban-truc/?nhom=all');
  await main.getByLabel('Nhận từ ngày').fill(`${Number(date)}/${Number(month)}/${year}`);
  await page.keyboard.press('Enter');
  await expect(main.getByRole('row', { name: code })).toBeVisible();
  await expect(main.getByLabel('Nhận từ ngày')).toHaveValue(`${date}/${month}/${year}`);
  await main.getByLabel('Nhận từ ngày').fill('31/2/2026');
  await page.keyboard.press('Enter');
  await expect(main.getByText('Ghi ngày theo dạng')).toBeVisible();
  await expect(main.getByLabel('Nhận từ ngày')).toHaveValue('31/2/2026');
  await expectNoViolations(page);
});
