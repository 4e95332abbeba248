import { expect, it, vi } from 'vitest';
import sharp from 'sharp';
import { parseSampleMap } from '#scripts/sample/parse-map.ts';
import { typesetMap } from '#scripts/sample/typeset-map.ts';
import { openHandFace, openTypewriterFace } from '#scripts/sample/drawing/typeface.ts';
import { readLines } from '#src/imaging/words/read-lines.ts';

vi.setConfig({ testTimeout: 60_000 });

const text = `
size: [300, 260]
title: [BẢN ĐỒ XÃ AN LẠC]
scale: 'Tỷ lệ 1 : 5 000'
shore: [[240, 30], [250, 230]]
rivers: [{ name: Sông Vân, points: [[40, 120], [150, 140], [245, 130]] }]
hills: [{ at: [80, 80], reach: [20, 20] }]
places: [{ kind: commune, name: An Lạc, at: [150, 100] }]
`;
const faces = { typewriter: openTypewriterFace(), hand: openHandFace() };

it('a map is six pixels a unit, with every name where its box says', async () => {
  const { jpeg, alto } = await typesetMap(parseSampleMap(text), 'A', faces);
  expect(await sharp(jpeg).metadata()).toMatchObject({ width: 1800, height: 1560, density: 300 });
  const lines = readLines(alto, { width: 1800, height: 1560 });
  const texts = lines.map((line) => line.text);
  expect(texts.slice(0, 3)).toEqual(['BẢN ĐỒ XÃ AN LẠC', 'Sông Vân', 'An Lạc']);
  expect(texts).toContain('BẢN MẪU');
  const [, , place] = lines;
  expect(place?.x).toBeGreaterThan(150 * 6);
  expect(place?.y).toBeLessThan(100 * 6);
});

it('the same map and seed give the same bytes', async () => {
  const [one, other] = await Promise.all(
    ['A', 'A'].map((seed) => typesetMap(parseSampleMap(text), seed, faces)),
  );
  expect(one?.jpeg.equals(other?.jpeg ?? Buffer.of())).toBe(true);
});

it('a slip in a map is named', () => {
  expect(() => parseSampleMap(text.replace('kind: commune', 'kind: xã'))).toThrow('kind');
  expect(() => parseSampleMap(text.replace('rivers', 'river'))).toThrow('river');
});
