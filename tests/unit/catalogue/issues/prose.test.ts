import { describe, expect, it } from 'vitest';
import { issueNamesOf, reportOf, type Changes } from '../archive.ts';

const collection = (body: string): Changes => ({
  'collections/mua-xuan.mdx': `---\ntitle: Mùa xuân\nsummary: Tóm tắt\n---\n${body}\n`,
});

const broken = collection(`
import x from 'fs'

{1 + 1}

<Recrod ref="TU-01-0145" />

<Record />

Lời có <Note>chú</Note> ở giữa và <b>đậm</b>.

- <Record ref="TU-01-0145" />

<Scene record="TU-01-0145-001" />

<Figure record="TU-01-0145-001" alt="Ảnh" region="1,2,3" size="to" />

<Group title={1}>

![ảnh](/a.jpg)

[một](/khong-co/) [hai](javascript:alert(1)) [ba](/suu-tap/mua-xuan) [bốn](gioi-thieu/)

</Group>
`);

describe('prose', () => {
  it('that is more than words and known components is told line by line', async () => {
    expect(await reportOf(broken)).toMatchInlineSnapshot(`
      "
      content/collections/mua-xuan.mdx
        6  code-in-prose       Lời văn không được chứa mã lệnh (import, export hoặc biểu thức). Bỏ đi. Dấu ngoặc nhọn trong lời văn viết có dấu \\ đằng trước.
        8  code-in-prose       Lời văn không được chứa mã lệnh (import, export hoặc biểu thức). Bỏ đi. Dấu ngoặc nhọn trong lời văn viết có dấu \\ đằng trước.
        10 unknown-component   Không có thành phần <Recrod> ở đây. Dùng một trong: Record, Figure, Note, Group.
        12 missing-attribute   <Record> thiếu thuộc tính "ref". Thêm ref="…".
        14 misplaced-component <Note> nằm giữa dòng chữ. Đặt thành phần trên dòng riêng, cách lời văn một dòng trống.
        14 raw-html            Không dùng thẻ HTML trong lời văn. Viết bằng Markdown.
        16 misplaced-component <Record> nằm giữa dòng chữ. Đặt thành phần trên dòng riêng, cách lời văn một dòng trống.
        18 unknown-component   Không có thành phần <Scene> ở đây. Dùng một trong: Record, Figure, Note, Group.
        20 bad-region          Vùng "1,2,3" không đọc được. Ghi bốn số điểm ảnh: trái,trên,rộng,cao. Ví dụ 1200,800,900,600.
        20 unknown-attribute   <Figure> không có thuộc tính "size". Dùng: record, alt, page, region, caption.
        22 code-in-prose       Lời văn không được chứa mã lệnh (import, export hoặc biểu thức). Bỏ đi. Dấu ngoặc nhọn trong lời văn viết có dấu \\ đằng trước.
        22 missing-attribute   <Group> thiếu thuộc tính "title". Thêm title="…".
        24 image-in-prose      Không chèn ảnh bằng Markdown. Trong sưu tập và trưng bày, dùng <Figure record="…" page="…" alt="…" />.
        26 broken-link         Đường dẫn "/khong-co/" không dẫn tới trang nào. Ghi đường dẫn từ gốc, có / ở đầu và cuối.
        26 broken-link         Đường dẫn "/suu-tap/mua-xuan" không dẫn tới trang nào. Có phải "/suu-tap/mua-xuan/"?
        26 broken-link         Đường dẫn "gioi-thieu/" không dẫn tới trang nào. Có phải "/gioi-thieu/"?
        26 unsafe-link         Không dùng được đường dẫn "javascript:alert(1)". Dùng http, https hoặc mailto.

      17 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
  });

  it('is also reported in English', async () => {
    expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
      "
      content/collections/mua-xuan.mdx
        6  code-in-prose       Text must not contain code (import, export or an expression). Remove it. Write a brace in text with a \\ before it.
        8  code-in-prose       Text must not contain code (import, export or an expression). Remove it. Write a brace in text with a \\ before it.
        10 unknown-component   The component <Recrod> is not available here. Use one of: Record, Figure, Note, Group.
        12 missing-attribute   <Record> requires the attribute "ref". Add ref="…".
        14 misplaced-component <Note> is inside a line of text. Put it on a separate line, with an empty line before and after.
        14 raw-html            HTML tags are not allowed in text. Write Markdown.
        16 misplaced-component <Record> is inside a line of text. Put it on a separate line, with an empty line before and after.
        18 unknown-component   The component <Scene> is not available here. Use one of: Record, Figure, Note, Group.
        20 bad-region          The region "1,2,3" cannot be read. Write four numbers in pixels: left,top,width,height, such as 1200,800,900,600.
        20 unknown-attribute   <Figure> has no attribute "size". Use: record, alt, page, region, caption.
        22 code-in-prose       Text must not contain code (import, export or an expression). Remove it. Write a brace in text with a \\ before it.
        22 missing-attribute   <Group> requires the attribute "title". Add title="…".
        24 image-in-prose      Pictures cannot be added with Markdown. In collections and exhibits use <Figure record="…" page="…" alt="…" />.
        26 broken-link         The link "/khong-co/" does not lead to a page. Write it from the root, starting and ending with /.
        26 broken-link         The link "/suu-tap/mua-xuan" does not lead to a page. Did you mean "/suu-tap/mua-xuan/"?
        26 broken-link         The link "gioi-thieu/" does not lead to a page. Did you mean "/gioi-thieu/"?
        26 unsafe-link         Links such as "javascript:alert(1)" are not allowed. Use http, https or mailto.

      17 errors in 1 file. The site is not built.
      "
    `);
  });

  it('that cannot be parsed is told with its line', async () => {
    const changes = collection('\n<Group title="a">\n\nKhông đóng.');
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/collections/mua-xuan.mdx
        6 unreadable-markup Không đọc được lời văn từ đây: thẻ mở mà không đóng đúng chỗ; viết <Thẻ … /> hoặc đóng bằng </Thẻ>. Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/collections/mua-xuan.mdx
        6 unreadable-markup The text cannot be read from here on: a tag is not closed where it should be; write <Tag … /> or close it with </Tag>. Correct it in this line or just before, then check again.

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it('in Markdown alone may hold no tags', async () => {
    const changes = { 'pages/gioi-thieu.md': '---\ntitle: a\n---\n\n<script>alert(1)</script>\n' };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/pages/gioi-thieu.md
        5 raw-html Không dùng thẻ HTML trong lời văn. Viết bằng Markdown.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/pages/gioi-thieu.md
        5 raw-html HTML tags are not allowed in text. Write Markdown.

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it.each([
    '[x](JaVaScRiPt:alert)',
    '[x](data:text/html,a)',
    '[x](//evil.example/)',
    '[x](\\\\\\\\evil.example)',
    '[x][1]\n\n[1]: vbscript:a',
    '<javascript:alert(1)>',
  ])('may not link to %s', async (link) => {
    const changes = { 'pages/gioi-thieu.md': `---\ntitle: a\n---\n\n${link}\n` };
    expect(await issueNamesOf(changes)).toEqual(['unsafe-link']);
  });

  it.each([
    '/',
    '/en/',
    '/phong/TU/',
    '/en/phong/TU/',
    '/phong/TU/01/',
    '/phong/TU/01/2/',
    '/nam/1976/',
    '/tai-lieu/TU-01-0145-001/?trang=2',
    '/tai-lieu/TU-01-0145-003/',
    '/chu-de/dai-hoi/',
    '/suu-tap/mua-xuan/',
    '/en/suu-tap/mua-xuan/',
    '/trung-bay/cau-moi/',
    '/gioi-thieu/',
    '/yeu-cau/',
    '#muc',
    'https://example.org/a',
    'mailto:a@example.org',
  ])('may link to %s', async (href) => {
    const changes = { 'pages/huong-dan.md': `---\ntitle: a\n---\n\n[x](${href})\n` };
    expect(await issueNamesOf(changes)).toEqual([]);
  });

  it.each([
    '/tai-lieu/TU-01-0145-009/',
    '/en/tai-lieu/TU-01-0145-002/',
    '/phong/HU/01/',
    '/phong/TU',
    '/nam/76/',
    '/en/gioi-thieu/',
    '/chu-de/tran-van-a/',
  ])('may not link to %s, where there is no page', async (href) => {
    const changes = { 'pages/huong-dan.md': `---\ntitle: a\n---\n\n[x](${href})\n` };
    expect(await issueNamesOf(changes)).toEqual(['broken-link']);
  });
});
