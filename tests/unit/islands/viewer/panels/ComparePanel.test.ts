import { expect, it } from 'vitest';
import { readBeside } from '#src/islands/viewer/panels/ComparePanel.tsx';

const page = (number: number, folio: string) =>
  ({ kind: 'conditional', number, folio, reason: '', requestHref: '' }) as const;
const pages = [page(1, '12'), page(2, '13')];

it.each([
  ['2', { page: 2 }],
  ['tờ 13', { page: 2 }],
  ['TU-01-0145-002', { item: 'TU-01-0145-002', page: 1 }],
  ['/tai-lieu/TU-01-0145-002/?trang=4&xem=1', { item: 'TU-01-0145-002', page: 4 }],
  ['https://luutru.example.vn/en/tai-lieu/KC-1.2/', { item: 'KC-1.2', page: 1 }],
])('%s is a page to compare', (written, beside) => {
  expect(readBeside(pages, written)).toStrictEqual(beside);
});

it.each(['', '9', 'không rõ', '/ho-so/TU-01-0145/', 'https://example.vn/../x'])(
  '“%s” is none',
  (written) => {
    expect(readBeside(pages, written)).toBeUndefined();
  },
);
