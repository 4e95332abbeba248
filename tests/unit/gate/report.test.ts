import { expect, test } from 'vitest';
import { formatGateReport } from '#src/gate/report.ts';

const report = {
  files: 1200,
  bytes: 5_000_000,
  facts: 34,
  hits: [
    {
      kind: 'hidden-value',
      output: 'tai-lieu/TU-8/index.html',
      record: 'TU-9',
      field: 'fields.description',
    },
    { kind: 'closed-image', output: 'a.zip', record: 'TU-8', field: 'pages.7.scan' },
    { kind: 'unreadable', output: 'a.zip' },
  ],
  unsearched: [],
} as const;

test('a report names output, record and field, and what to do', () => {
  expect(formatGateReport(report, 'vi')).toMatchInlineSnapshot(`
    "tai-lieu/TU-8/index.html
      hidden-value    lộ nội dung không công khai của TU-9 · fields.description
    a.zip
      closed-image    chứa ảnh của trang không công khai thuộc TU-8 · pages.7.scan
      unreadable      tệp nén hoặc mã hóa mà cửa kiểm soát không mở được

    hidden-value: Tìm nơi nội dung này được chép ra (bài viết, trang giới thiệu, tệp trong public/) và bỏ đi; nếu được phép công khai, sửa chế độ sử dụng hoặc publicFields trong site.yaml.
    closed-image: Bỏ ảnh này khỏi nội dung hoặc thư mục public/; nếu được phép công khai, sửa chế độ sử dụng của trang.
    unreadable: Bỏ tệp này, hoặc thay bằng tệp không nén, tệp ZIP hoặc gzip không mật khẩu.

    3 chỗ lộ trong 2 tệp. Trang mới không được đưa ra; trang cũ giữ nguyên."
  `);
  expect(formatGateReport(report, 'en')).toMatchInlineSnapshot(`
    "tai-lieu/TU-8/index.html
      hidden-value    holds what is not public of TU-9 · fields.description
    a.zip
      closed-image    holds the image of a page that is not public, of TU-8 · pages.7.scan
      unreadable      packed or encrypted file that the gate cannot open

    hidden-value: Find where it was copied to (a story, a page of text, a file in public/) and take it out; if it may be public, change the access mode or publicFields in site.yaml.
    closed-image: Take the image out of the content or of public/; if it may be public, change the access mode of the page.
    unreadable: Take it out, or put an unpacked file, or a ZIP or gzip file without a password, in its place.

    3 leaks in 2 files. The new site was not put out; the old one stays."
  `);
});

test('a report of nothing says how much was looked at', () => {
  expect(formatGateReport({ ...report, hits: [] }, 'vi')).toMatchInlineSnapshot(
    `"Cửa kiểm soát: 1.200 tệp, 34 dấu hiệu cần tìm, không lộ gì."`,
  );
});

test('it counts what could not be looked for', () => {
  const place = { file: 'TU/145/0007.pdf', in: 'scans' } as const;
  const unread = { place, record: 'TU-8', field: 'pages.7.scan', reason: 'EACCES' };
  const counted = { ...report, hits: [], unsearched: [unread] };
  expect([formatGateReport(counted, 'vi'), formatGateReport(counted, 'en')]).toMatchInlineSnapshot(`
    [
      "Cửa kiểm soát: 1.200 tệp, 34 dấu hiệu cần tìm, không lộ gì. Nguồn không đọc được nên không tìm được: 1 (closed-unsearched).",
      "Gate: 1,200 files, 34 things looked for, nothing leaks. Sources that cannot be read and were not looked for: 1 (closed-unsearched).",
    ]
  `);
});

test('a redaction that cannot be looked below is told with the file that cannot be read', () => {
  const hit = {
    kind: 'unsearched-redaction',
    output: 'iiif/TU-8/words.json',
    record: 'TU-8',
    field: 'pages.1.redactions',
    source: { file: 'TU/145/0001.xml', reason: 'EACCES' },
  } as const;
  const stopped = { ...report, hits: [hit] };
  expect([formatGateReport(stopped, 'vi'), formatGateReport(stopped, 'en')]).toMatchInlineSnapshot(`
    [
      "iiif/TU-8/words.json
      unsearched-redaction có chữ của trang có vùng che, mà cửa kiểm soát không đọc được chữ dưới vùng che của TU-8 · pages.1.redactions (TU/145/0001.xml: EACCES)

    unsearched-redaction: Chép lại tệp nêu trong ngoặc từ bản gốc, hoặc xuất lại tệp toàn văn; nếu vì quá giờ hay quá bộ nhớ, tăng PAGE_SECONDS hoặc PAGE_MEMORY_MB. Cần dựng ngay thì đóng trang ấy (pages.csv).

    1 chỗ lộ trong 1 tệp. Trang mới không được đưa ra; trang cũ giữ nguyên.",
      "iiif/TU-8/words.json
      unsearched-redaction holds words of a page with redactions, and the gate cannot read what lies below these, of TU-8 · pages.1.redactions (TU/145/0001.xml: EACCES)

    unsearched-redaction: Copy the file in brackets again from the original, or export the transcription again; where a limit was met, raise PAGE_SECONDS or PAGE_MEMORY_MB. To build at once, close the page (pages.csv).

    1 leaks in 1 files. The new site was not put out; the old one stays.",
    ]
  `);
});
