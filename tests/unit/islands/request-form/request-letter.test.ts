import { describe, expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { request } from '#src/i18n/messages/request.ts';
import { buildLetterHref } from '#src/islands/request-form/request-letter.ts';
import type { RequestEntry } from '#src/islands/request-list/request-entry.ts';

const words = labelsOf('vi', request);
const entry = (number: number): RequestEntry => ({
  kind: 'item',
  id: `TU-${number}`,
  title: 'Tiêu đề không đi theo thư',
  reference: `TU · 01 · ${number}`,
  access: 'conditional',
});

describe('the letter that goes with a slip', () => {
  it('lists references with folio and page, and no titles', () => {
    const entries = [entry(145), { ...entry(146), page: 7, folio: '104' }];
    const href = buildLetterHref('phongdoc@example.vn', entries, words);
    expect(href).toMatch(/^mailto:phongdoc@example\.vn\?subject=/);
    expect(decodeURIComponent(href.split('body=')[1] ?? '')).toMatchInlineSnapshot(`
      "Kính gửi cơ quan lưu trữ, tôi đề nghị được đọc các tài liệu sau:

      1. TU · 01 · 145
      2. TU · 01 · 146, tờ 104, trang 7
      "
    `);
  });

  it('says how many more there are when they do not fit', () => {
    const entries = Array.from({ length: 200 }, (_, index) => entry(index));
    const href = buildLetterHref('a@b.vn', entries, words);
    expect(href.length).toBeLessThanOrEqual(1900);
    const body = decodeURIComponent(href.split('body=')[1] ?? '');
    const listed = body.match(/^\d+\. /gm)?.length ?? 0;
    expect(listed).toBeGreaterThan(10);
    expect(body).toContain(`và ${200 - listed} mục khác`);
  });

  it('keeps an address from adding fields to the letter', () => {
    const href = buildLetterHref('a?bcc=x&y@b.vn', [entry(1)], words);
    expect(new URL(href).searchParams.has('bcc')).toBe(false);
  });
});
