import { expect, test } from 'vitest';
import { buildOwnAlto, isOwnAlto } from '#src/imaging/ocr/own-alto.ts';
import { readAltoLines } from '#src/imaging/words/formats/alto-lines.ts';

const image = { width: 600, height: 400 };
const place = { x: 10, y: 20, width: 90, height: 20 };
const words = [
  { x: 10, y: 20, width: 40, height: 20 },
  { x: 60, y: 22, width: 40, height: 18 },
];
const alto = buildOwnAlto(
  [
    { number: 1, ...image, lines: [{ text: 'Tỉnh uỷ', ...place, words }] },
    { number: 2, ...image, lines: [] },
  ],
  { engine: 'tesseract 5.3.0', languages: 'vie', day: '2026-11-23' },
);

test('what was recognised is read back, page by page', () => {
  expect(readAltoLines(alto, image)).toEqual([{ text: 'Tỉnh uỷ', ...place, words }]);
  expect(readAltoLines(alto, { ...image, frame: 1 })).toEqual([]);
});

test('the file says what made it, when and how', () => {
  expect(/<Processing .*<\/Processing>/.exec(alto)?.[0]).toMatchInlineSnapshot(
    `"<Processing ID="ocr"><processingCategory>contentGeneration</processingCategory><processingDateTime>2026-11-23</processingDateTime><processingStepDescription>OCR: tesseract 5.3.0</processingStepDescription><processingStepSettings>languages=vie layout-sha256=59a82be05850e5dde55e86783d3921ad76c592f1cd8078b4dc16585b3cc372ef</processingStepSettings><processingSoftware><softwareName>phong-doc ocr</softwareName></processingSoftware></Processing>"`,
  );
});

test('a file counts as ours until a person changes a word of it', () => {
  expect(isOwnAlto(alto)).toBe(true);
  expect(isOwnAlto(alto.replace('CONTENT="uỷ"', 'CONTENT="uý"'))).toBe(false);
  expect(isOwnAlto(alto.replace(/<Processing.*<\/Processing>/, ''))).toBe(false);
  expect(isOwnAlto('<alto><Layout><Page/></Layout></alto>')).toBe(false);
});
