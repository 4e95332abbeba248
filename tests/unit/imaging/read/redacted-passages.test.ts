import { expect, test } from 'vitest';
import { joinPassages, placePassages } from '#src/imaging/read/redacted-passages.ts';

const line = (y: number, more = {}) => ({ x: 100, y, width: 600, height: 40, ...more });
const page = { width: 1000, height: 1400 };

test('rectangles line by line are one passage, and those apart or of another ground are others', () => {
  const privacy = { ground: 'privacy' } as const;
  const redactions = [
    line(100, privacy),
    line(150, privacy),
    line(205, { ground: 'harm' }),
    line(400, privacy),
    line(700),
  ];
  expect(joinPassages(redactions).map(({ ground, boxes }) => [ground, boxes.length])).toEqual([
    ['privacy', 2],
    ['harm', 1],
    ['privacy', 1],
    [undefined, 1],
  ]);
});

test('a rectangle between two passages joins them', () => {
  const left = { x: 100, y: 100, width: 200, height: 40 };
  const right = { x: 500, y: 100, width: 200, height: 40 };
  const between = { x: 250, y: 110, width: 300, height: 40 };
  expect(joinPassages([left, right, between])).toEqual([{ boxes: [left, right, between] }]);
});

test('a passage has the position of the first line that it hides', () => {
  const hidden = [
    { before: 2, boxes: [line(105)] },
    { before: 2, boxes: [line(155)] },
  ];
  const redactions = [line(100), line(150), line(900, { ground: 'donor' })];
  expect(placePassages(redactions, page, page, hidden)).toEqual([
    { x: 100, y: 100, width: 600, height: 90, before: 2 },
    { x: 100, y: 900, width: 600, height: 40, ground: 'donor' },
  ]);
});

test('a passage is clipped to the image', () => {
  const [place] = placePassages([{ x: 900, y: 1390, width: 400, height: 90 }], page, page, []);
  expect(place).toEqual({ x: 900, y: 1390, width: 100, height: 10 });
});
