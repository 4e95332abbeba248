import { openStore } from '#src/desk/store/open-store.ts';
import { expectNoViolations } from '../a11y/axe.ts';
import { tabTo } from './focus.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });
// The pages of seats work without script.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('A seat is booked, moved and cancelled with only the keyboard, and its reader gets a calendar file', async ({
  work,
  browser,
  deskSite,
}) => {
  // A request is decided, a seat goes through all it can, and its reader looks on.
  test.slow();
  const { code, followUp } = await work.send('Nguyễn Thị Thử');
  const page = await work.signIn('head', 'Lê Văn Hoà');
  const reader = await browser.newPage({ baseURL: deskSite });
  const main = page.getByRole('main');
  const day = nextWorkingDay(7);
  await test.step('Given a request of which a file is granted', async () => {
    await page.goto(`/ban-truc/phieu/${code}/cho-ngoi/`);
    await expect(main.getByText('không có tài liệu nào được duyệt')).toBeVisible();
    await page.goto(`/ban-truc/phieu/${code}/`);
    const choice = main.getByRole('group', { name: 'Quyết định' });
    await choice.nth(1).getByRole('radio', { name: 'Cấp bản sao', exact: true }).check();
    await main.getByRole('textbox', { name: 'Thư trả lời' }).fill('Kính gửi bà: đồng ý.');
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await main.getByRole('link', { name: 'Chỗ ngồi phòng đọc' }).click();
    await expect(main.getByRole('button', { name: 'Đặt chỗ' })).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('when no day is given, then it says what is missing', async () => {
    await tabTo(page, 'Đặt chỗ');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('alert')).toContainText('ghi đủ ngày, tháng, năm');
    await expectNoViolations(page);
  });
  await test.step('when a seat is booked, then its letter is a file with the calendar', async () => {
    await main.getByLabel('Ngày').fill(day);
    await tabTo(page, 'Đặt chỗ');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: '07:30–11:30, chỗ số 1' })).toBeVisible();
    await page.goto('/ban-truc/thu/');
    const letter = main.getByRole('article').filter({ hasText: 'đã đặt chỗ ở phòng đọc' });
    const href = await letter.getByRole('link', { name: /Tải/ }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(file.headers()['content-type']).toBe('message/rfc822');
    expect(await file.text()).toContain('text/calendar; charset=utf-8; method=PUBLISH');
    // One that is gone is no file: a browser would keep the page under its name.
    expect((await page.request.get('/ban-truc/thu/?tep=999999')).status()).toBe(404);
    await expectNoViolations(page);
    await page.goto(`/ban-truc/phieu/${code}/cho-ngoi/`);
  });
  await test.step('then it is in the calendar and with the reader', async () => {
    await expect(main.getByRole('heading', { name: '07:30–11:30, chỗ số 1' })).toBeVisible();
    await page.goto(`/ban-truc/lich/?thang=${day.slice(0, 7)}`);
    await expectNoViolations(page);
    await main.getByRole('link', { name: '1/4 chỗ' }).click();
    await expect(main.getByRole('row', { name: code })).toContainText('07:30–11:30');
    await expectNoViolations(page);
    await page.emulateMedia({ media: 'print' });
    await expect(main.getByRole('columnheader', { name: 'Ký vào, ký ra' })).toBeVisible();
    await expect(main.getByText('Nguyễn Thị Thử')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await reader.goto(followUp);
    await expect(reader.getByText('07:30–11:30, chỗ số 1')).toBeVisible();
    await expect(reader.getByText(`Khi đến, mang theo căn cước hoặc hộ chiếu`)).toContainText(code);
    await expectNoViolations(reader);
    const file = await readFile(`${followUp}?lich`);
    expect(file).toContain(`DTSTART:${day.replaceAll('-', '')}T003000Z`);
    expect(file).toContain('STATUS:CONFIRMED');
    const own = await readFile(`${followUp}?tai-ve`);
    expect(JSON.parse(own)).toMatchObject({ seats: [{ day, seat: 1 }] });
  });
  await test.step('when it is moved to the afternoon and cancelled, then the file says so', async () => {
    await page.goto(`/ban-truc/phieu/${code}/cho-ngoi/`);
    const booked = main.getByRole('region', { name: /chỗ số 1$/ });
    await booked.getByLabel('Buổi').selectOption('13:30–17:00');
    await tabTo(page, 'Đổi chỗ');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: '13:30–17:00, chỗ số 1' })).toBeVisible();
    expect(await readFile(`${followUp}?lich`)).toContain('SEQUENCE:1');
    await tabTo(page, 'Hủy chỗ');
    await page.keyboard.press('Enter');
    await expect(main.getByText('đã hủy')).toBeVisible();
    await expectNoViolations(page);
    const file = await readFile(`${followUp}?lich`);
    expect(file).toContain('STATUS:CANCELLED');
    expect(file).toContain('SEQUENCE:2');
    await page.goto('/en/ban-truc/lich/');
    await expectNoViolations(page);
  });
  await reader.close();

  async function readFile(url: string): Promise<string> {
    const answer = await reader.request.get(url);
    expect(answer.ok()).toBe(true);
    return answer.text();
  }
});

test('A booking on a day that was closed afterwards is shown, and not dropped', async ({
  work,
  deskEnv,
}) => {
  const { code } = await work.send('Trần Văn Sau');
  const saturday = new Date(Date.now() + 86_400_000);
  while (saturday.getUTCDay() !== 6) saturday.setUTCDate(saturday.getUTCDate() + 1);
  const day = saturday.toISOString().slice(0, 10);
  await test.step('Given a seat that was booked while the Saturday was worked', () =>
    keepBooked(deskEnv.DATA_DIR, code, day));
  const page = await work.signIn('service', 'Phạm Thị Lan');
  const main = page.getByRole('main');
  await test.step('then the calendar names it, and it can be cancelled', async () => {
    await page.goto('/ban-truc/');
    await expectNoViolations(page);
    await main.getByRole('paragraph').getByRole('link', { name: 'Xem và đổi' }).click();
    await expect(page).toHaveURL(/\/ban-truc\/lich\/#can-doi$/);
    const conflicts = main.getByRole('region', { name: 'Chỗ đã đặt cần đổi' });
    await expect(conflicts.getByText('phòng đọc nghỉ cuối tuần')).toBeVisible();
    await expectNoViolations(page);
    await conflicts.getByRole('link', { name: code }).click();
    await expect(main.getByText('phòng đọc nghỉ cuối tuần')).toBeVisible();
    await tabTo(page, 'Hủy chỗ');
    await page.keyboard.press('Enter');
    await expect(main.getByText('đã hủy')).toBeVisible();
  });
});

test('Staff mark who came and who did not, and take it back', async ({ work, deskEnv }) => {
  const { code } = await work.send('Lê Thị Đến');
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await test.step('Given a seat of yesterday', () => keepBooked(deskEnv.DATA_DIR, code, day));
  const page = await work.signIn('service', 'Vũ Thị Quầy');
  const row = page.getByRole('row', { name: code });
  await test.step('when it is marked with the keyboard, then it says so', async () => {
    await page.goto(`/ban-truc/lich/${day}/`);
    await expectNoViolations(page);
    await tabTo(page, `Đã đến: Chỗ số 2, phiếu ${code}`);
    await page.keyboard.press('Enter');
    await expect(row.getByText('đã đến', { exact: true })).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('when it is taken back, then the other can be said', async () => {
    await tabTo(page, `Bỏ ghi: Chỗ số 2, phiếu ${code}`);
    await page.keyboard.press('Enter');
    await expect(row.getByText('đã đến', { exact: true })).toHaveCount(0);
    await tabTo(page, `Không đến: Chỗ số 2, phiếu ${code}`);
    await page.keyboard.press('Enter');
    await expect(row.getByText('không đến', { exact: true })).toBeVisible();
    await page.goto(`/ban-truc/phieu/${code}/cho-ngoi/`);
    await expect(page.getByText('không đến', { exact: true })).toBeVisible();
    await expectNoViolations(page);
  });
  await test.step('then the statistics have it, on the page and in a file', async () => {
    await page.goto(`/ban-truc/thong-ke/?ky=span&tu=${day}&den=${day}`);
    const [year, month] = day.split('-');
    const figures = page.getByRole('table').filter({ hasText: 'Không đến' });
    await expect(figures.getByRole('row', { name: `${month}/${year} 1 0 1 0 0` })).toBeVisible();
    await expect(figures.getByRole('row', { name: `Cả năm ${year} 1 0 1 0 0` })).toBeVisible();
    await expectNoViolations(page);
    const href = await page.getByRole('link', { name: 'Bảng theo tháng' }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(file.headers()['content-disposition']).toContain(`phong-doc-theo-thang-${day}`);
    expect(await file.text()).toContain(`"${year}","cả năm","1","0","1","0","0"`);
  });
});

test('The slip of a reader without an e-mail address has his seat', async ({
  work,
  deskEnv,
  page,
}) => {
  const { code, followUp } = await work.send('Đỗ Thị Giấy');
  const day = nextWorkingDay(9);
  await keepBooked(deskEnv.DATA_DIR, code, day);
  const slip = page.locator('.slip');
  await page.emulateMedia({ media: 'print' });
  await page.goto(followUp);
  await expect(slip.getByText('Đỗ Thị Giấy')).toBeVisible();
  await expect(slip.getByText('07:30–11:30, chỗ số 2')).toHaveCount(0);
  const store = await openStore({ dataDir: deskEnv.DATA_DIR });
  const reader = { purpose: '01', fields: { name: 'Đỗ Thị Giấy' }, consents: [] };
  await store
    .updateTable('requests')
    .set({ reader: JSON.stringify(reader) })
    .where('code', '=', code)
    .execute();
  await store.destroy();
  await page.reload();
  await expect(slip.getByText('07:30–11:30, chỗ số 2')).toBeVisible();
});

/** A seat that was booked, whatever the calendar says of its day. */
async function keepBooked(dataDir: string, code: string, day: string): Promise<void> {
  const store = await openStore({ dataDir });
  const { id } = await store
    .selectFrom('requests')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  await store
    .insertInto('bookings')
    .values({
      ...{ request_id: id, number: 1, uid: code, state: 'booked', step: 1 },
      ...{ changed_at: new Date().toISOString(), day, from_time: '07:30', until_time: '11:30' },
      seat: 2,
    })
    .execute();
  await store.destroy();
}

/** A working day about so many days from now. */
function nextWorkingDay(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
