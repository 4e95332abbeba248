import sharp, { type JpegOptions, type OverlayOptions } from 'sharp';
import { shareImageSize } from '#src/site/urls.ts';
import { breakLines, drawLine, measureText, type TextStyle } from './lay-out-text.ts';
import type { ShareCard } from './share-card.ts';

const { width, height } = shareImageSize;
const edge = 64;
/** Size of a page image on a card, in pixels. */
export const pictureWidth = 368;
const picture = { width: pictureWidth, height: 494, left: width - edge - pictureWidth, top: edge };
const colours = { paper: '#f7f2e8', ink: '#1f1a16', lacquer: '#9b1c1c', faded: '#665c52' };
const smallestTitle = 32;
/** Title sizes; the first that fits is used. */
const titleSizes = [60, 52, 46, 40, 36, smallestTitle];
const mostTitleHeight = 330;
const lineHeight = 1.24;
/**
 * As small as with trellis quantisation and scans that are tried out at quality 68, with letters as
 * clear, in a quarter of the time.
 */
const encoding: JpegOptions = {
  quality: 50,
  mozjpeg: true,
  trellisQuantisation: false,
  optimiseScans: false,
};

/**
 * Draws a card as JPEG.
 * @param pageImage the page image of the card, as JPEG
 */
export async function drawCard(card: ShareCard, pageImage?: Buffer): Promise<Buffer> {
  const room = (pageImage === undefined ? width - edge : picture.left - 48) - edge;
  const drawn = sharp(Buffer.from(drawWords(card, room, pageImage !== undefined)));
  const layers = pageImage === undefined ? [] : [await framePicture(pageImage)];
  return drawn.composite(layers).jpeg(encoding).toBuffer();
}

async function framePicture(image: Buffer): Promise<OverlayOptions> {
  const { width: wide, height: high, left, top } = picture;
  const { data, info } = await sharp(image)
    .resize({ width: wide, height: high, fit: 'cover', position: 'top' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: info, left, top };
}

function drawWords(card: ShareCard, room: number, hasPicture: boolean): string {
  const kind: TextStyle = { face: 'bold', size: 26, colour: colours.lacquer };
  const archive: TextStyle = { face: 'text', size: 26, colour: colours.faded };
  const { lines, style } = fitTitle(card.title, room);
  const [kindLine = ''] = breakLines(card.kind.toLocaleUpperCase(card.language), kind, room);
  const title = lines.map((line, index) =>
    drawLine(line, style, edge, 178 + style.size * (0.5 + index * lineHeight)),
  );
  const seal: TextStyle = { face: 'bold', size: 28, colour: colours.paper };
  const sealWidth = measureText(card.seal, seal);
  const foot = breakLines(card.archive, archive, room - 84).slice(0, 2);
  const footTop = height - edge - (foot.length === 1 ? 20 : 36);
  const { left, top, width: wide, height: high } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="14" fill="${colours.lacquer}"/>`,
    hasPicture &&
      `<rect x="${left - 2}" y="${top - 2}" width="${wide + 4}" height="${high + 4}" fill="#d8cbb4"/>`,
    drawLine(kindLine, kind, edge, 108),
    ...title,
    `<rect x="${edge}" y="${height - edge - 60}" width="64" height="64" rx="4" fill="${colours.lacquer}"/>`,
    drawLine(card.seal, seal, edge + (64 - sealWidth) / 2, height - edge - 18),
    ...foot.map((line, index) => drawLine(line, archive, edge + 84, footTop + index * 34)),
    '</svg>',
  ]
    .filter((part) => part !== false)
    .join('');
}

/** The largest size at which the title fits; at the smallest, the overflow is cut. */
function fitTitle(
  title: string,
  room: number,
): { readonly lines: readonly string[]; readonly style: TextStyle } {
  const setAt = (size: number) => {
    const style: TextStyle = { face: 'bold', size, colour: colours.ink };
    const most = Math.floor(mostTitleHeight / (size * lineHeight));
    return { lines: breakLines(title, style, room), style, most };
  };
  for (const size of titleSizes) {
    const { lines, style, most } = setAt(size);
    if (lines.length <= most && lines.every((line) => measureText(line, style) <= room))
      return { lines, style };
  }
  const { lines, style, most } = setAt(smallestTitle);
  const shown = lines.slice(0, most);
  const last = shown.at(-1) ?? '';
  return { lines: [...shown.slice(0, -1), `${last.replace(/\s\S+$/, '')} …`], style };
}
