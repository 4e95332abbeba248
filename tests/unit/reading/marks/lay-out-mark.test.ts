import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ImageSize } from '#src/domain/page-images.ts';
import { layOutMark, type PlacedText } from '#src/reading/marks/lay-out-mark.ts';
import { heightOf, measureMarkText } from '#src/reading/marks/mark-text.ts';
import { mark } from './marked.ts';

/** From a slip of paper to a map, and panoramas of both directions. */
const pageSize = fc.record({
  width: fc.integer({ min: 90, max: 12_000 }),
  height: fc.integer({ min: 90, max: 12_000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Boxes of a text, in pixels of the page. */
function boxesOf({ text, size, places, isAtBottom }: PlacedText) {
  const [width, height] = [measureMarkText(text) * size, heightOf(text) * size];
  return places.map(({ x, y }) =>
    isAtBottom ? { x: x - width / 2, y: y - height, width, height } : { x, y, width, height },
  );
}

function textsOf(page: ImageSize, parts = mark) {
  const [code, print, archive] = layOutMark(parts, page).texts;
  if (code === undefined || print === undefined || archive === undefined)
    throw new Error('a mark has three texts');
  return { code, print, archive };
}

it('a third of a page, by its height, its width or both, has a whole code', () => {
  fc.assert(
    fc.property(pageSize, share, share, (page, right, down) => {
      const codes = boxesOf(textsOf(page).code);
      for (const [across, high] of [
        [1, 1 / 3],
        [1 / 3, 1],
        [0.58, 0.58],
      ] as const) {
        const x = right * (1 - across) * page.width;
        const y = down * (1 - high) * page.height;
        const isWhole = codes.some(
          (code) =>
            code.x >= x &&
            code.y >= y &&
            code.x + code.width <= x + across * page.width &&
            code.y + code.height <= y + high * page.height,
        );
        expect(isWhole).toBe(true);
      }
    }),
  );
});

it('every whole tile of the largest level has a part of the small print', () => {
  fc.assert(
    fc.property(pageSize, share, share, (page, right, down) => {
      const side = 512;
      if (page.width < side || page.height < side) return;
      const column = Math.floor(right * (Math.floor(page.width / side) - 1));
      const row = Math.floor(down * (Math.floor(page.height / side) - 1));
      const [x, y] = [column * side, row * side];
      const isMarked = boxesOf(textsOf(page).print).some(
        (line) =>
          line.y >= y &&
          line.y + line.height <= y + side &&
          line.x < x + side &&
          line.x + line.width > x,
      );
      expect(isMarked).toBe(true);
    }),
  );
});

it('a code of any length and any letters stays on its page', () => {
  const code = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
  fc.assert(
    fc.property(pageSize, code, (page, letters) => {
      const boxes = boxesOf(textsOf(page, { ...mark, code: letters }).code);
      expect(boxes.length).toBeGreaterThan(0);
      for (const { x, y, width, height } of boxes) {
        expect(x + width).toBeLessThanOrEqual(page.width);
        expect(y + height).toBeLessThanOrEqual(page.height);
      }
    }),
  );
});

it('the name of the archive is at the bottom, in the middle, whole, at any length', () => {
  const long = 'Trung tâm Lưu trữ lịch sử và Phòng đọc trực tuyến của tỉnh Lâm Đồng '.repeat(3);
  const archive = long.slice(0, 200).trim();
  fc.assert(
    fc.property(pageSize, (page) => {
      const placed = textsOf(page, { ...mark, archive }).archive;
      const [box] = boxesOf(placed);
      if (box === undefined) throw new Error('no archive');
      expect(placed.text.lines.join(' ')).toBe(archive);
      expect(box.x + box.width / 2).toBeCloseTo(page.width / 2);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(page.height);
      expect(box.y).toBeGreaterThan(page.height * 0.7);
    }),
  );
  const page = { width: 2480, height: 3508 };
  expect(textsOf(page).archive.text.lines).toEqual([mark.archive]);
  expect(textsOf(page, { ...mark, archive }).archive.text.lines.length).toBeLessThan(4);
});
