import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './work-site.ts';

// One desk is built for all of them.
test.describe.configure({ mode: 'default' });

test('An archivist answers from the queue, the head agrees, and the reader has the letter', async ({
  work,
  page: reader,
}) => {
  const { code, followUp } = await work.send('Nguyễn Thị Thử');
  const page = await work.signIn('service', 'Trần Thị Lan');
  const main = page.getByRole('main');
  await test.step('Given the queue, when it is searched and walked by keys, then the request opens', async () => {
    await page.goto('/ban-truc/');
    await expectNoViolations(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await expect(main.getByText('1 phiếu', { exact: true })).toBeVisible();
    await expect(main.getByRole('row', { name: code })).toContainText('Nguyễn Thị Thử');
    await main.getByRole('button', { name: 'Tìm' }).focus();
    await page.keyboard.press('j');
    await expect(main.getByRole('link', { name: code })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(main.getByRole('heading', { name: `Phiếu ${code}` })).toBeVisible();
  });
  await test.step('when it is decided item by item and the letter drafted, read and sent', async () => {
    const choice = main.getByRole('group', { name: 'Quyết định' });
    await choice.nth(0).getByRole('radio', { name: 'Cho đọc' }).check();
    await choice.nth(1).getByRole('radio', { name: 'Cấp bản sao', exact: true }).check();
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    const problems = main.getByRole('alert').filter({ hasText: 'Chưa làm được' });
    await expect(problems).toBeFocused();
    await problems.getByRole('link', { name: 'Hãy viết thư cho người đọc' }).click();
    await main.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    const letter = main.getByRole('textbox', { name: 'Thư trả lời' });
    await expect(letter).toHaveValue(/^Kính gửi Nguyễn Thị Thử,.*Được đọc từ.*Trần Thị Lan$/s);
    await letter.press('ControlOrMeta+End');
    await letter.pressSequentially('. Chúc bà khoẻ.');
    await main.getByRole('button', { name: 'Xem trước thư' }).click();
    const preview = main.getByRole('region', { name: 'Người đọc sẽ thấy' });
    await expect(preview).toContainText('Chúc bà');
    await expect(preview).toBeFocused();
    await expectNoViolations(page);
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
  });
  await test.step('then conditional records wait for a second person, and the reader sees nothing of it', async () => {
    const proposal = main.getByRole('region', { name: 'Đề xuất chờ người thứ hai' });
    await expect(proposal).toContainText('Cần một người khác đồng ý');
    await expect(proposal.getByRole('button')).toHaveCount(0);
    await expect(main.getByRole('textbox', { name: 'Thư trả lời' })).toHaveValue(/Chúc bà khoẻ/);
    await main.getByRole('button', { name: 'Chuyển lãnh đạo' }).click();
    await expect(main.getByRole('region', { name: 'Nhật ký' })).toContainText('chuyển lãnh đạo');
    await reader.goto(followUp);
    await expect(reader.getByText('Chúc bà khoẻ')).toHaveCount(0);
  });
  await test.step('when the head agrees with one button, then the reader has the letter', async () => {
    const head = await work.signIn('head', 'Lê Văn Hoà');
    await head.goto('/ban-truc/');
    await head.getByRole('link', { name: 'Chờ người thứ hai' }).click();
    await head.getByRole('link', { name: code }).click();
    await head.getByRole('button', { name: 'Đồng ý và gửi thư' }).click();
    await expect(head.getByRole('main').getByText('Đã trả lời').first()).toBeVisible();
    await expect(head.getByRole('region', { name: 'Nhật ký' })).toContainText('Lê Văn Hoà');
    await reader.goto(followUp);
    await expect(reader.getByRole('main').getByText('Chúc bà khoẻ')).toBeVisible();
    await expect(reader.getByRole('main').getByText(/^Được đọc từ/)).toBeVisible();
  });
  await test.step('and without a mail server the letter waits to be sent manually', async () => {
    await page.goto('/ban-truc/thu/');
    const mail = page.getByRole('article').filter({ hasText: code }).filter({ hasText: 'Chúc bà' });
    await expect(mail).toContainText('nguyen.thi.thu@nguoidoc.example');
    await expectNoViolations(page);
    await mail.getByRole('button').click();
    await expect(mail).toHaveCount(0);
  });
  await test.step('and it is counted', async () => {
    await page.goto('/ban-truc/thong-ke/');
    await expect(page.getByRole('row', { name: /^Yêu cầu đã trả lời [1-9]/ })).toBeVisible();
    await expectNoViolations(page);
  });
});

test('Of two archivists on one request, the second sees what the first did, and keeps the input', async ({
  work,
}) => {
  const { code } = await work.send('Phạm Văn Hai');
  const [lan, an] = await Promise.all([
    work.signIn('service', 'Trần Thị Lan'),
    work.signIn('service', 'Đỗ An'),
  ]);
  for (const page of [lan, an]) await page.goto(`/ban-truc/phieu/${code}/`);
  await lan.getByRole('textbox', { name: 'Ghi chú nội bộ' }).fill('Xin ý kiến anh Hoà.');
  await lan.getByRole('button', { name: 'Chuyển cơ quan hình thành' }).click();
  await expect(lan.getByRole('region', { name: 'Ghi chú nội bộ' })).toContainText('anh Hoà');
  const letter = an.getByRole('textbox', { name: 'Tin nhắn cho người đọc' });
  await letter.fill('Chúng tôi đang xem.');
  await an.getByRole('button', { name: 'Gửi tin nhắn', exact: true }).click();
  await expect(an.getByRole('alert').filter({ hasText: 'Phiếu vừa thay đổi' })).toBeFocused();
  const meanwhile = an.getByRole('region', { name: 'Trong lúc đó' });
  await expect(meanwhile).toContainText(/Trần Thị Lan.*chuyển cơ quan hình thành/);
  await expect(letter).toHaveValue('Chúng tôi đang xem.');
  await expectNoViolations(an);
  await an.getByRole('button', { name: 'Gửi tin nhắn', exact: true }).click();
  await expect(an.getByRole('region', { name: 'Trao đổi với người đọc' })).toContainText(
    'Chúng tôi đang xem.',
  );
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a refusal says what is missing, keeps what was chosen, and gives reason and appeal', async ({
    work,
    context,
  }) => {
    const { code, followUp } = await work.send('Lý Thị Ba');
    const page = await work.signIn('head', 'Lê Văn Hoà', context);
    const main = page.getByRole('main');
    await page.goto(`/ban-truc/?tim=${code}`);
    await main.getByRole('link', { name: code }).click();
    const choice = main.getByRole('group', { name: 'Quyết định' }).nth(1);
    await choice.getByRole('radio', { name: 'Từ chối' }).check();
    await main.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await expect(
      main.getByRole('link', { name: 'Tài liệu 2: hãy chọn lý do từ chối' }),
    ).toBeVisible();
    await expect(choice.getByRole('radio', { name: 'Từ chối' })).toBeChecked();
    await choice.getByRole('combobox', { name: 'Lý do' }).selectOption({ index: 4 });
    await main.getByRole('combobox', { name: 'Mẫu thư' }).selectOption('Từ chối');
    await main.getByRole('button', { name: 'Soạn thư từ mẫu' }).click();
    await main.getByRole('button', { name: 'Quyết định và gửi thư trả lời' }).click();
    await page.goto(followUp);
    await expect(main.getByText(/^Từ chối: tài liệu hỏng nặng.*Căn cứ: Điều 25/)).toBeVisible();
    await expect(main.getByText('khiếu nại bằng văn bản').first()).toBeVisible();
  });
});
