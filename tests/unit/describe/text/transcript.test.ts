import { expect, test } from 'vitest';
import type { TextLine } from '#src/domain/page-images.ts';
import { toMarkedParagraphs, toParagraphs } from '#src/describe/text/transcript.ts';

const step = 40;

/** Lines of a column from x 100 to 1100; `at` is the line step, from 0. */
function line(text: string, at: number, x = 100, right = 1100): TextLine {
  return { text, x, y: at * step, width: right - x, height: 30 };
}

function paragraphs(...lines: TextLine[]) {
  return toParagraphs(lines).map((paragraph) => paragraph.lines);
}

test('joins full lines and parts paragraphs at a wider gap', () => {
  expect(
    paragraphs(
      line('Căn cứ chỉ thị của', 0),
      line('Thường vụ Tỉnh ủy.', 1),
      line('Nền đường còn tốt', 3),
      line('ở bảy cây số đầu.', 4),
    ),
  ).toEqual([['Căn cứ chỉ thị của Thường vụ Tỉnh ủy.'], ['Nền đường còn tốt ở bảy cây số đầu.']]);
});

test('keeps a line that ends early to itself, and starts a paragraph at an indent after it', () => {
  expect(
    paragraphs(
      line('một hai ba bốn', 0),
      line('năm.', 1, 100, 400),
      line('Sáu bảy tám', 2, 180),
      line('chín mười.', 3),
    ),
  ).toEqual([['một hai ba bốn năm.'], ['Sáu bảy tám chín mười.']]);
});

test('makes words whole that a line end divides, and leaves other hyphens', () => {
  expect(paragraphs(line('des légendes bas-', 0), line('quaises', 1))).toEqual([
    ['des légendes basquaises'],
  ]);
  expect(paragraphs(line('Bình Thuận -', 0), line('Mường Mán', 1))).toEqual([
    ['Bình Thuận - Mường Mán'],
  ]);
});

test('gives entries of a list lines of their own', () => {
  expect(paragraphs(line('Gồm có:', 0), line('- một khoản', 1), line('- hai khoản', 2))).toEqual([
    ['Gồm có:', '- một khoản', '- hai khoản'],
  ]);
});

test('keeps what stands at the right, a place and date or a signature, in lines of its own', () => {
  expect(
    paragraphs(
      line('ĐẢNG LAO ĐỘNG VIỆT NAM', 0, 700),
      line('Hải Sơn, ngày 15 tháng 6', 1, 650),
      line('BIÊN BẢN', 2, 550, 700),
      line('Hôm nay, tại nhà số 3', 3),
      line('đường Trường Thi.', 4),
    ),
  ).toEqual([
    [
      'ĐẢNG LAO ĐỘNG VIỆT NAM',
      'Hải Sơn, ngày 15 tháng 6',
      'BIÊN BẢN',
      'Hôm nay, tại nhà số 3 đường Trường Thi.',
    ],
  ]);
});

test('starts afresh where the reading goes back up the page', () => {
  expect(paragraphs(line('cuối cột một', 9), line('đầu cột hai', 0, 1200, 2200))).toHaveLength(2);
});

test('has nothing to show of an empty page, nor of rules and unread lines', () => {
  expect(toParagraphs([])).toEqual([]);
  expect(paragraphs(line('-----------', 0), line('~~~ ~~~', 1))).toEqual([]);
});

test('marks where lines are hidden, which parts the paragraph around them', () => {
  const lines = [line('Kèm theo danh sách', 0), line('các hộ sau đây.', 5), line('Nơi nhận', 6)];
  const passages = [{ before: 3, mark: 'sau' }, { mark: 'đâu đó' }, { before: 1, mark: 'giữa' }];
  expect(toMarkedParagraphs(lines, passages)).toEqual([
    { lines: ['Kèm theo danh sách'] },
    { mark: 'giữa' },
    { lines: ['các hộ sau đây. Nơi nhận'] },
    { mark: 'sau' },
  ]);
});
