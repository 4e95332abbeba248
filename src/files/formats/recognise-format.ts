/** What the first bytes of a file say that it is, whatever its name says. */
export interface FileFormat {
  /** As people call it, the same in every language: `JPEG 2000`. */
  readonly name: string;
  /** `camera`: undeveloped sensor data of a camera. `other`: no picture at all. */
  readonly kind: 'picture' | 'camera' | 'pdf' | 'other';
  /** Its usual suffix, with the dot, in lower case. */
  readonly suffix: string;
}

/** How many of the first bytes of a file are needed. */
export const headBytes = 4096;

/**
 * Recognises a format by its first bytes (`headBytes`, fewer if the file is shorter); undefined for
 * none of these. Camera formats that are TIFFs in their first bytes are told as TIFF: see
 * `readFormat`.
 */
export function recogniseFormat(head: Uint8Array): FileFormat | undefined {
  // eslint-disable-next-line no-restricted-syntax -- at most headBytes
  const text = String.fromCharCode(...head.subarray(0, headBytes));
  const found = signatures.find(({ starts }) => starts.some((start) => has(text, start)));
  return found?.format ?? recogniseBoxes(text) ?? recogniseText(text);
}

/** A text that stands at a place of the file; a pattern that matches from its first byte. */
type Start = readonly [text: string, at?: number] | RegExp;

function has(text: string, start: Start): boolean {
  if (start instanceof RegExp) return start.test(text);
  const [part, at = 0] = start;
  return text.startsWith(part, at);
}

function picture(name: string, suffix: string, ...starts: readonly Start[]) {
  return { format: { name, kind: 'picture', suffix } as const, starts };
}

function other(name: string, suffix: string, ...starts: readonly Start[]) {
  return { format: { name, kind: 'other', suffix } as const, starts };
}

function camera(name: string, suffix: string, ...starts: readonly Start[]) {
  return { format: { name, kind: 'camera', suffix } as const, starts };
}

/** Lists of signatures: https://en.wikipedia.org/wiki/List_of_file_signatures */
const signatures: readonly { readonly format: FileFormat; readonly starts: readonly Start[] }[] = [
  picture('JPEG', '.jpg', ['\xFF\xD8\xFF']),
  picture('PNG', '.png', ['\x89PNG\r\n\x1A\n']),
  picture('GIF', '.gif', ['GIF87a'], ['GIF89a']),
  picture('WebP', '.webp', /^RIFF[^]{4}WEBP/),
  camera('Canon CR2', '.cr2', /^(?:II\*\0|MM\0\*)[^]{4}CR/),
  camera('Olympus ORF', '.orf', ['IIRO'], ['IIRS'], ['MMOR']),
  camera('Panasonic RW2', '.rw2', ['IIU\0']),
  camera('Fujifilm RAF', '.raf', ['FUJIFILMCCD-RAW']),
  camera('Canon CRW', '.crw', ['HEAPCCDR', 6]),
  camera('Minolta MRW', '.mrw', ['\0MRM']),
  camera('Sigma X3F', '.x3f', ['FOVb']),
  picture('TIFF', '.tif', ['II*\0'], ['MM\0*'], ['II+\0'], ['MM\0+']),
  picture('JPEG 2000', '.jp2', ['\0\0\0\x0CjP  \r\n\x87\n'], ['\xFF\x4F\xFF\x51']),
  picture('JPEG XL', '.jxl', ['\xFF\x0A'], ['\0\0\0\x0CJXL \r\n\x87\n']),
  picture('JPEG XR', '.jxr', ['II\xBC\x01']),
  picture('BMP', '.bmp', /^BM[^]{4}\0{4}[^]{4}[\x0C\x28\x34\x38\x40\x6C\x7C]\0{3}/),
  picture('Photoshop PSD', '.psd', ['8BPS']),
  picture('GIMP XCF', '.xcf', ['gimp xcf']),
  picture('DjVu', '.djvu', /^AT&TFORM[^]{4}DJV/),
  picture('PNM', '.ppm', /^P[1-7][\s#]/),
  picture('PCX', '.pcx', /^\n[\0\x02-\x05]\x01[\x01\x02\x04\x08]/),
  picture('OpenEXR', '.exr', ['\x76\x2F\x31\x01']),
  picture('Radiance HDR', '.hdr', ['#?RADIANCE'], ['#?RGBE']),
  picture('FITS', '.fits', ['SIMPLE  =']),
  picture('ICO', '.ico', /^\0\0[\x01\x02]\0[\x01-\xFF]\0/),
  picture('PostScript', '.eps', ['%!PS'], ['\xC5\xD0\xD3\xC6']),
  other('MDI', '.mdi', ['EP*\0']),
  { format: { name: 'PDF', kind: 'pdf', suffix: '.pdf' }, starts: [/^[^]{0,1024}?%PDF-/] },
  other('ZIP', '.zip', ['PK\x03\x04'], ['PK\x05\x06']),
  other('7-Zip', '.7z', ["7z\xBC\xAF'\x1C"]),
  other('RAR', '.rar', ['Rar!\x1A\x07']),
  other('gzip', '.gz', ['\x1F\x8B']),
  other('tar', '.tar', ['ustar', 257]),
  // Word, Excel and PowerPoint until 2003, FlashPix, Thumbs.db
  other('OLE2', '.doc', ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1']),
  other('RTF', '.rtf', ['{\\rtf']),
  other('AppleDouble', '.bin', ['\0\x05\x16\x07']),
  other('WAV', '.wav', /^RIFF[^]{4}WAVE/),
  other('AVI', '.avi', /^RIFF[^]{4}AVI /),
  other('MP3', '.mp3', ['ID3']),
  other('Windows LNK', '.lnk', ['L\0\0\0\x01\x14\x02\0']),
  other('0x00', '.bin', /^\0{16,}$/),
];

/** Brands of `ftyp`: ISO/IEC 14496-12, and https://mp4ra.org/registered-types/brands */
const brands: readonly (readonly [pattern: RegExp, format: FileFormat])[] = [
  [/^crx /, { name: 'Canon CR3', kind: 'camera', suffix: '.cr3' }],
  [/^avi[fs]/, { name: 'AVIF', kind: 'picture', suffix: '.avif' }],
  [/^(?:hei[cxms]|hev[cxms])/, { name: 'HEIC', kind: 'picture', suffix: '.heic' }],
  [/^(?:jp2 |jpx |jpm )/, { name: 'JPEG 2000', kind: 'picture', suffix: '.jp2' }],
  [/^(?:m[ip]f1|msf1)/, { name: 'HEIF', kind: 'picture', suffix: '.heif' }],
  [/^/, { name: 'MP4', kind: 'other', suffix: '.mp4' }],
];

/** A file of boxes: the brand of a container for several codecs stands behind the general one. */
function recogniseBoxes(text: string): FileFormat | undefined {
  if (text.slice(4, 8) !== 'ftyp') return undefined;
  // The length is 4 bytes, most significant first; no list of brands is longer than 255.
  const length = text.charCodeAt(3);
  const own = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) own.push(text.slice(at, at + 4));
  return brands.find(([pattern]) => own.some((brand) => pattern.test(brand)))?.[1];
}

/** Texts: a saved page, an error message of a server or a pointer in place of the picture. */
function recogniseText(text: string): FileFormat | undefined {
  const start = text.replace(/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[^]*?-->)*/, '');
  if (/^(?:<!doctype svg|<svg)/i.test(start))
    return { name: 'SVG', kind: 'picture', suffix: '.svg' };
  if (/^(?:<!doctype html|<(?:html|head|body|title|meta|script)\b)/i.test(start))
    return { name: 'HTML', kind: 'other', suffix: '.html' };
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|!DOCTYPE|[a-z])/i.test(text))
    return { name: 'XML', kind: 'other', suffix: '.xml' };
  // UTF-8 or UTF-16: no control characters besides tab and line breaks.
  const plain = /^(?:\xFF\xFE|\xFE\xFF)/.test(text) ? text.replaceAll('\0', '') : text;
  const isText = plain !== '' && !/[\0-\x08\x0B\x0E-\x1A\x1C-\x1F]/.test(plain);
  return isText ? { name: 'TXT', kind: 'other', suffix: '.txt' } : undefined;
}
