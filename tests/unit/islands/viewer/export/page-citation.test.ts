import { expect, it } from 'vitest';
import {
  toPageCitation,
  toPageFormat,
  toPermalink,
} from '#src/islands/viewer/export/page-citation.ts';

const permalink = 'https://luutru.example.vn/tai-lieu/TU-1/';
const citation = {
  vi: 'Nghị quyết, {place}, Lưu trữ.',
  en: '“Resolution,” {place}, Archive.',
  formats: { bibtex: '@misc{a-{page}, pages = {{place}}, url = {{href}}}', ris: '', csl: '' },
  permalink,
};
const page = { kind: 'conditional', number: 3, reason: '', requestHref: '' } as const;
const today = new Date(2026, 10, 23);

it('names the folio, the address and the day', () => {
  expect(toPageCitation({ citation }, { ...page, folio: '15a' }, permalink, 'vi', today)).toBe(
    `Nghị quyết, tờ 15a, Lưu trữ. ${permalink} (truy cập ngày 23/11/2026).`,
  );
});

it('uses the page number where there is no folio', () => {
  expect(toPageCitation({ citation }, page, permalink, 'en', today)).toBe(
    `“Resolution,” p. 3, Archive. ${permalink} (accessed 23 November 2026).`,
  );
});

it('fills a citation for software with the folio, the number and the address', () => {
  const url = `${permalink}?trang=3&xem=1`;
  expect(toPageFormat(citation.formats.bibtex, { ...page, folio: '15a' }, url)).toBe(
    `@misc{a-3, pages = {tờ 15a}, url = {${url}}}`,
  );
});

it('leads to the part of the page that is cited', () => {
  const region = { x: 1, y: 2, width: 3, height: 4 };
  expect(toPermalink(permalink, { page: 3, rotation: 0, region })).toBe(
    `${permalink}?trang=3&vung=1,2,3,4`,
  );
});
