import type { ImageSize } from '#src/domain/page-images.ts';
import type { Box } from '../words/box.ts';
import type { Character } from './characters.ts';
import { draw, type Drawing } from './draw.ts';
import { scanShare } from './draw-page.ts';
import { clip, hasInk, readContrast, shareOfChange, toGrey, type GreyImage } from './ink.ts';
import type { PdfDocument } from './open-pdf.ts';
import { findOverlaps } from './overlaps.ts';
import { listPageObjects, readArea, withObjects, type PageObject } from './page-objects.ts';
import type { PdfWord } from './words.ts';

/** Sufficient resolution: letters of 6 points are 16 pixels high. */
const lookingDpi = 200;
const mostPixels = 16_000_000;
/** Smaller letters are unreadable. */
const leastPoints = 2;
/** A smaller pixel difference when the text is removed is invisible. */
const leastDifference = 24;
/**
 * Minimum share of the pixels that a word, and each of its letters, would have on an empty page.
 */
const seenShare = { word: 0.6, letter: 0.35 };
/** A larger pixel difference from the scan means that something is drawn over it. */
const coverDifference = 48;
/** Share of a letter's box. */
const coverShare = 0.12;
/** Maximum number of overlapping words that are drawn one by one; further ones count as hidden. */
const mostDrawnAlone = 300;
/** Maximum number of images on a page that are compared with the rendering. */
const mostLayers = 4;
/** Minimum share of the page: a smaller image is not a layer of a scan. */
const layerShare = 0.25;

/** Decides whether a word of a page's text is visible on the rendered page. */
export type IsSeen = (word: PdfWord) => boolean;

/**
 * Renders an open page, with its annotations and fields, to find out which words of its text are
 * visible.
 * A drawn word is visible if the picture changes at its letters when the text is removed. A word
 * that is not drawn, or lies below a scan, comes from OCR: it is visible if the scan has ink there
 * and nothing covers the scan. All other words are invisible.
 */
export function lookAtPage(
  pdf: PdfDocument,
  page: number,
  characters: readonly Character[],
  image: ImageSize & { readonly dpi: number },
): IsSeen {
  const { pdfium } = pdf;
  const scale = Math.min(
    1,
    lookingDpi / image.dpi,
    Math.sqrt(mostPixels / (image.width * image.height)),
  );
  const size = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
  const across = { x: size.width / image.width, y: size.height / image.height };
  const toPlace = ({ x, y, width, height }: Box): Box => ({
    x: x * across.x,
    y: y * across.y,
    width: width * across.x,
    height: height * across.y,
  });
  const objects = listPageObjects(pdfium, page);
  const texts = new Map(
    objects
      .filter(({ type }) => type === 'text')
      .map((object) => [
        object.pointer,
        !invisibleModes.has(pdfium._FPDFTextObj_GetTextRenderMode(object.pointer)),
      ]),
  );
  const render = (
    isShown: (object: PageObject) => boolean,
    drawing: Omit<Drawing, 'page'> = {},
  ): Uint8Array =>
    withObjects(pdfium, objects, isShown, () => draw(pdf, page, { page: size, ...drawing }));

  const isDrawn = ({ object }: Character) => texts.get(object) === true;
  const hasDrawn = characters.some(isDrawn);
  const whole = render(all);
  const text = hasDrawn ? compareText(whole, size, render) : undefined;
  const scan = lazily(() => lookAtScan(pdf, page, objects, render, toGrey(whole, size), size));
  const overlaps = findOverlaps(characters);
  let alone = 0;

  const isDrawnSeen = (boxed: readonly Character[]): boolean => {
    if (text === undefined || !boxed.every(isDrawn)) return false;
    if (boxed.some((character) => overlaps.own.has(character))) return false;
    const letters = boxed.flatMap(({ box }) => (box === undefined ? [] : [toPlace(box)]));
    if (!isTextSeen(text, letters)) return false;
    const overlapping = boxed.filter((character) => overlaps.others.has(character));
    return overlapping.every((character) => {
      alone += 1;
      const part = character.box && clip(toPlace(character.box), size);
      if (part === undefined || alone > mostDrawnAlone) return false;
      return isSeenAlone(character.object, part, render);
    });
  };

  const isPartSeen = (part: readonly Character[]): boolean => {
    const boxed = part.filter((character) => character.box !== undefined);
    if (boxed.length === 0) return false;
    const tallest = boxed.reduce((most, one) => Math.max(most, heightOf(one)), 0);
    if ((tallest * 72) / image.dpi < leastPoints) return false;
    if (isDrawnSeen(boxed)) return true;
    const letters = boxed.filter((one) => /[\p{L}\p{N}]/u.test(one.text));
    const looked = letters.length > 0 ? letters : boxed;
    return scan().isSeen(looked.flatMap((one) => (one.box ? [toPlace(one.box)] : [])));
  };
  return ({ parts }) => parts.every(isPartSeen);
}

/** `FPDF_TEXTRENDERMODE_INVISIBLE`, and text that only clips what is drawn after it. */
const invisibleModes: ReadonlySet<number> = new Set([3, 7]);
const all = () => true;
const isText = ({ type }: PageObject) => type === 'text';

type Render = (
  isShown: (object: PageObject) => boolean,
  drawing?: Omit<Drawing, 'page'>,
) => Uint8Array;

/** A letter may be rotated: its longer side is its size. */
function heightOf({ box }: Character): number {
  return box === undefined ? 0 : Math.max(box.width, box.height);
}

/** For each pixel, whether there is text, and whether it is visible on the page. */
interface TextPixels extends ImageSize {
  readonly isText: (at: number) => boolean;
  readonly isSeen: (at: number) => boolean;
}

function compareText(
  whole: Uint8Array,
  size: ImageSize,
  render: Render,
  isOwn: (object: PageObject) => boolean = isText,
  part?: Drawing['part'],
): TextPixels {
  const options = part === undefined ? {} : { part };
  const without = render((object) => !isOwn(object), options);
  const content = { ...options, contentOnly: true };
  const onWhite = render(isOwn, { ...content, background: 0xff_ff_ff });
  const onBlack = render(isOwn, { ...content, background: 0 });
  return {
    ...size,
    // If nothing is drawn, white stays white and black stays black.
    isText: (at) => (onWhite[at + 1] ?? 0) - (onBlack[at + 1] ?? 0) < 185,
    isSeen: (at) => toDifference(whole, without, at) >= leastDifference,
  };
}

function isTextSeen(pixels: TextPixels, letters: readonly Box[]): boolean {
  let [texts, seens] = [0, 0];
  for (const box of letters) {
    const area = clip(box, pixels);
    let [text, seen] = [0, 0];
    if (area !== undefined) {
      for (let y = area.y; y < area.y + area.height; y += 1) {
        for (let x = area.x; x < area.x + area.width; x += 1) {
          const at = (y * pixels.width + x) * 4;
          if (!pixels.isText(at)) continue;
          text += 1;
          if (pixels.isSeen(at)) seen += 1;
        }
      }
    }
    if (text >= 3 && seen < text * seenShare.letter) return false;
    texts += text;
    seens += seen;
  }
  return texts >= letters.length && seens >= texts * seenShare.word;
}

/** The same for one text object, if others overlap it. */
function isSeenAlone(pointer: number, part: Box, render: Render): boolean {
  const size = { width: part.width, height: part.height };
  const pixels = compareText(
    render(all, { part }),
    size,
    render,
    (object) => object.pointer === pointer,
    part,
  );
  return isTextSeen(pixels, [{ x: 0, y: 0, ...size }]);
}

/** Perceptual difference: mainly brightness, and less for colour of the same brightness. */
function toDifference(a: Uint8Array, b: Uint8Array, at: number): number {
  const red = (a[at] ?? 0) - (b[at] ?? 0);
  const green = (a[at + 1] ?? 0) - (b[at + 1] ?? 0);
  const blue = (a[at + 2] ?? 0) - (b[at + 2] ?? 0);
  const lightness = Math.abs(red * 77 + green * 150 + blue * 29) >> 8;
  return Math.max(lightness, Math.max(Math.abs(red), Math.abs(green), Math.abs(blue)) / 4);
}

interface ScanView {
  /** Whether each of these letters has ink of the scan, not covered by anything. */
  readonly isSeen: (letters: readonly Box[]) => boolean;
}

/** The page as a scan: on a page whose images fill less than half, nothing counts as visible. */
function lookAtScan(
  { pdfium }: PdfDocument,
  page: number,
  objects: readonly PageObject[],
  render: Render,
  whole: GreyImage,
  size: ImageSize,
): ScanView {
  const pageArea = pdfium._FPDF_GetPageWidth(page) * pdfium._FPDF_GetPageHeight(page);
  const images = objects
    .filter(({ type }) => type === 'image')
    .map((object) => ({ object, share: readArea(pdfium, object.pointer) / pageArea }));
  const filled = images.reduce((sum, { share }) => sum + share, 0);
  if (filled < scanShare) return { isSeen: () => false };
  const content = { contentOnly: true };
  const bare = toGrey(
    render(({ type }) => type === 'image', content),
    size,
  );
  // Images may overlap: the content of the lower one alone must be visible too.
  const layers = images
    .slice(0, -1)
    .filter(({ share }) => share >= layerShare)
    .slice(0, mostLayers)
    .map(({ object }) =>
      toGrey(
        render(({ pointer }) => pointer === object.pointer, content),
        size,
      ),
    );
  return {
    isSeen: (letters) => {
      const word = around(letters);
      if (word === undefined || !hasInk(bare, word, letters)) return false;
      const isCovered = letters.some(
        (box) => shareOfChange(bare, whole, box, coverDifference) > coverShare,
      );
      if (isCovered) return false;
      return !layers.some((layer) => isInked(layer, word) && isChanged(layer, bare, letters));
    },
  };
}

function isInked(layer: GreyImage, word: Box): boolean {
  const area = clip(word, layer);
  if (area === undefined) return false;
  const [dark, light] = readContrast(layer, area);
  return light - dark >= inkContrast;
}

function isChanged(layer: GreyImage, seen: GreyImage, letters: readonly Box[]): boolean {
  return letters.some((box) => shareOfChange(layer, seen, box, coverDifference) > coverShare);
}

/** In a scan split into layers, the remains of letters in the background are fainter. */
const inkContrast = 80;

function around(boxes: readonly Box[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return right > left && bottom > top
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

function lazily<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined;
  return () => (built ??= { value: build() }).value;
}
