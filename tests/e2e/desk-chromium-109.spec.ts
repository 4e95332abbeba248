import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { findUnseen } from '../helpers/chromium-109.ts';
import { useChromium109, wait, type Dress } from './old-browser.ts';
import { expect, test, type Work } from './work-site.ts';

test.describe('The desk in Chromium 109', () => {
  // One browser and one desk for them all.
  test.describe.configure({ mode: 'default' });
  const { visit } = useChromium109();

  /** Looks at one page on a telephone and at a desk. */
  async function look(url: string, path: string, dress: Dress): Promise<void> {
    for (const width of [360, 1280]) {
      const page = await visit(url, path, { ...dress, width });
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await findUnseen(page), path).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(across, path).toBeLessThanOrEqual(0);
    }
  }

  // Before anybody has signed in: one browser keeps its cookies.
  test('everything to press or to fill in is seen by who signs in', async ({ deskSite }) => {
    for (const scheme of ['light', 'dark'] as const)
      await look(deskSite, '/ban-truc/dang-nhap/', { scheme });
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`everything to press or to fill in is seen at the desk, ${scheme}`, async ({
      work,
      deskSite,
    }) => {
      test.slow();
      const { code, followUp } = await work.send('Nguyễn Thị Bản Mẫu');
      const cookies = await signIn(work, 'head');
      const ofStaff = ['', 'phieu-moi/', 'lich/', 'kho/', 'thu/', 'thong-ke/', 'tai-khoan/'];
      const ofRegister = ['doc-gia/', 'doc-gia/moi/', 'doc-gia/so/2026/'];
      const ofRequest = ['', 'phuc-vu/', 'cho-ngoi/', 'nguoi-doc/', 'trung/', 'the-doc-gia/'];
      await look(deskSite, followUp, { scheme });
      for (const part of [...ofStaff, ...ofRegister, 'nhat-ky-xem/'])
        await look(deskSite, `/ban-truc/${part}`, { scheme, cookies });
      for (const part of ofRequest)
        await look(deskSite, `/ban-truc/phieu/${code}/${part}`, { scheme, cookies });
      const ofPeople = await signIn(work, 'administrator');
      for (const part of ['nhan-su/', 'nhat-ky-tai-khoan/'])
        await look(deskSite, `/ban-truc/${part}`, { scheme, cookies: ofPeople });
    });

  test('a letter is written key by key and kept', async ({ work, deskSite }) => {
    const { code } = await work.send('Trần Văn Bản Mẫu');
    const path = `/ban-truc/phieu/${code}/`;
    const page = await visit(deskSite, path, { cookies: await signIn(work, 'head') });
    const letter = 'main textarea';
    await page.waitForSelector(letter, wait);
    await page.$eval(letter, (field) => (field.value = ''));
    await page.type(letter, 'Kính gửi ông: đồng ý.');
    expect(await page.$eval(letter, (field) => field.value)).toBe('Kính gửi ông: đồng ý.');
  });
});

async function signIn(work: Work, role: StaffRole): Promise<NonNullable<Dress['cookies']>> {
  const signedIn = await work.signIn(role, 'Lê Văn Hoà');
  const cookies = await signedIn.context().cookies();
  return cookies.map(({ name, value, domain }) => ({ name, value, domain }));
}
