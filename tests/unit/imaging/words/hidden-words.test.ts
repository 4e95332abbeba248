import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toUnion, type Box } from '#src/imaging/words/box.ts';
import { placeWords } from '#src/imaging/words/place-words.ts';
import { readTranscriptPage } from '#src/imaging/words/read-lines.ts';
import { isQuarterTurn, toOrientation, toSwapped, turnBox } from '#src/imaging/words/turn-box.ts';
import { findWordsUnderRedactions } from '#src/imaging/words/words-under-redactions.ts';

const image = { width: 800, height: 1200 };
/** The turn that leads back. */
const inverse = [1, 1, 2, 3, 4, 5, 8, 7, 6];

const box = fc
  .tuple(fc.nat(700), fc.nat(1100), fc.integer({ min: 20, max: 90 }))
  .map(([x, y, width]): Box => ({ x, y, width, height: 40 }));
const page = fc.record({
  lines: fc.array(fc.array(box, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  redactions: fc.array(
    box.map((one) => ({ ...one, height: 120 })),
    { minLength: 1, maxLength: 3 },
  ),
  orientation: fc.integer({ min: 1, max: 8 }),
  /** Whether the transcription was made of the pixels as they are stored. */
  isStored: fc.boolean(),
  scale: fc.constantFrom(0.5, 1, 2.5),
  saysSize: fc.boolean(),
  /** How many words have no box: every so-manieth. */
  bare: fc.constantFrom(0, 0, 3),
  isHocr: fc.boolean(),
});
type Page = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

const nameOf = (line: number, word: number) => `chữ${line}x${word}x`;

/** The file that a recogniser would write of such a page. */
function writeFile({ lines, orientation, isStored, scale, saysSize, bare, isHocr }: Page): string {
  const turn = toOrientation(orientation);
  const toFile = (upright: Box): Box => {
    const back = toOrientation(inverse[orientation]);
    const { x, y, width, height } = isStored ? turnBox(upright, back, image) : upright;
    return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  };
  const size = isStored && isQuarterTurn(turn) ? toSwapped(image) : image;
  const [width, height] = [size.width * scale, size.height * scale];
  let count = 0;
  const write = (one: Box, name: string): string => {
    count += 1;
    const { x, y, ...area } = toFile(one);
    const hasBox = bare === 0 || count % bare !== 0;
    if (isHocr) {
      const title = hasBox ? ` title="bbox ${x} ${y} ${x + area.width} ${y + area.height}"` : '';
      return `<span class="ocrx_word"${title}>${name}</span> `;
    }
    const place = `HPOS="${x}" VPOS="${y}" WIDTH="${area.width}" HEIGHT="${area.height}"`;
    return `<String CONTENT="${name}" ${hasBox ? place : ''}/>`;
  };
  const written = lines.map((words, line) =>
    words.map((one, word) => write(one, nameOf(line, word))).join(''),
  );
  if (isHocr) {
    const spans = written.map((line) => `<span class="ocr_line">${line}</span>`).join('');
    const title = saysSize ? ` title="bbox 0 0 ${width} ${height}"` : '';
    return `<html><body><div class="ocr_page"${title}>${spans}</div></body></html>`;
  }
  const blocks = written.map((line) => `<TextLine>${line}</TextLine>`).join('');
  const attributes = saysSize ? `WIDTH="${width}" HEIGHT="${height}"` : '';
  return `<alto><Layout><Page ${attributes}><TextBlock>${blocks}</TextBlock></Page></Layout></alto>`;
}

const isBelow = (one: Box, { x, y, width, height }: Box) =>
  one.x < x + width && x < one.x + one.width && one.y < y + height && y < one.y + one.height;

it('no word below a redaction is shown, nor any that the gate looks for, however a page was read', () => {
  fc.assert(
    fc.property(page, (one) => {
      const { lines, redactions, orientation } = one;
      const file = writeFile(one);
      const picture = { ...image, orientation: toOrientation(orientation) };
      const placed = placeWords(readTranscriptPage(file), picture, { redactions });
      const shown = placed.lines.map(({ text }) => text).join(' ');
      const hidden = lines.flatMap((words, line) =>
        words.flatMap((word, index) =>
          redactions.some((region) => isBelow(word, region)) ? [nameOf(line, index)] : [],
        ),
      );
      expect(hidden.filter((name) => shown.includes(name))).toEqual([]);
      const sought = findWordsUnderRedactions(file, { image: picture, redactions });
      expect(
        sought.flatMap((run) => run.split(' ')).filter((name) => shown.includes(name)),
      ).toEqual([]);
      // Words that vanish for another reason than a redaction over their line are told.
      const isTouched = (words: readonly Box[]) => {
        const around = toUnion(words);
        return redactions.some((region) => around !== undefined && isBelow(around, region));
      };
      const kept = lines.filter((words) => !isTouched(words)).length;
      expect(placed.problem !== undefined || placed.lines.length >= kept).toBe(true);
    }),
    { numRuns: 400 },
  );
});
