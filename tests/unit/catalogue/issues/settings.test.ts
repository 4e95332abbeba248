import { describe, expect, it } from 'vitest';
import { getCatalogue, issueNamesOf, readArchive, reportOf } from '../archive.ts';

const withUrl = (url: string) => ({ 'site.yaml': `name:\n  vi: Lưu trữ\nurl: ${url}\n` });

describe('the address of the site', () => {
  it('with a path is an error that says where the site must stand', async () => {
    const changes = withUrl('https://tinh.example/ho-so/');
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/site.yaml
        3 · url url-with-path Địa chỉ trang (url) có đường dẫn sau tên máy chủ: "https://tinh.example/ho-so/". Trang phải đứng ở gốc của một tên miền. Ghi https://tinh.example; nếu ở đó đã có trang khác, xin một tên miền con riêng, ví dụ https://phongdoc.tinh.example.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/site.yaml
        3 · url url-with-path The address of the site (url) has a path after the host: "https://tinh.example/ho-so/". The site must be at the root of a host. Write https://tinh.example; if another site is there, request a separate subdomain, such as https://phongdoc.tinh.example.

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it.each([
    ['https://tinh.example/?a=1', 'url-with-query'],
    ['https://anh:bi-mat-rieng@tinh.example', 'url-with-user'],
    ['https://tinh .example', 'url-with-space'],
    ['ftp://tinh.example', 'url-scheme'],
    ['https://tinh.example.', 'url-host'],
  ])('%s has words of its own', async (url, name) => {
    expect(await issueNamesOf(withUrl(url))).toEqual([name]);
    expect(await reportOf(withUrl(url))).not.toContain('bi-mat-rieng');
    expect(await reportOf(withUrl(url), 'en')).not.toContain('bi-mat-rieng');
  });

  it('is told without the password before its host', async () => {
    const { issues } = await readArchive(withUrl('ftp://anh:bi-mat-rieng@tinh.example'));
    expect(JSON.stringify(issues)).not.toContain('bi-mat-rieng');
  });

  it('is kept as the root of its host', async () => {
    const { site } = await getCatalogue(withUrl('HTTPS://Tinh.Example:8443/'));
    expect(site.url).toBe('https://tinh.example:8443');
  });
});

describe('other addresses of the settings', () => {
  it.each([
    'https://creativecommons.org/licenses/by/4.0/?lang=vi',
    'https://creativecommons.org/licenses/by/4.0/ và ghi nguồn',
    'https://user@creativecommons.org/licenses/by/4.0/',
  ])('rights may not be %s', async (rights) => {
    const changes = { 'site.yaml': `rights: ${rights}\n` };
    expect(await issueNamesOf(changes)).toEqual(['bad-setting']);
    expect(await reportOf(changes)).toContain('một giấy phép của creativecommons.org');
  });
});
