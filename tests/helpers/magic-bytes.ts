/** Builds bytes from text: each letter is one byte. */
const latin1 = (text: string): Buffer => Buffer.from(text.padEnd(64, '\x01'), 'latin1');

/** `ftyp` box with its brands: ISO/IEC 14496-12, 4.3. */
function boxes(...brands: readonly string[]): Buffer {
  const [major = '', ...others] = brands;
  const length = 16 + others.length * 4;
  return latin1(`\0\0\0${String.fromCodePoint(length)}ftyp${major}\0\0\0\0${others.join('')}`);
}

/** A TIFF of one directory and no pixels, with these tags, each of one short value. */
export function buildTiffHead(tags: Readonly<Record<number, number>>): Buffer {
  const entries = Object.entries(tags);
  const bytes = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  bytes.write('II*\0\x08', 'latin1');
  bytes.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(Number(tag), at);
    bytes.writeUInt16LE(3, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt16LE(value, at + 8);
  }
  return bytes;
}

/** First bytes of files as archives have them, by the name of their format. */
export const magicBytes = {
  JPEG: latin1('\xFF\xD8\xFF\xE0\0\x10JFIF\0'),
  PNG: latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'),
  'JPEG 2000': latin1('\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14ftypjp2 '),
  'JPEG 2000 codestream': latin1('\xFF\x4F\xFF\x51\0\x2F'),
  'JPEG XL': latin1('\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14ftypjxl '),
  'JPEG XL codestream': latin1('\xFF\x0A\x7A'),
  HEIC: boxes('heic', 'mif1', 'heic'),
  'HEIC of a general container': boxes('mif1', 'miaf', 'heix'),
  AVIF: boxes('mif1', 'avif', 'miaf'),
  'Canon CR3': boxes('crx ', 'crx ', 'isom'),
  MP4: boxes('isom', 'mp41'),
  'Canon CR2': latin1('II*\0\x10\0\0\0CR\x02\0'),
  'Panasonic RW2': latin1('IIU\0\x18\0\0\0'),
  'Adobe DNG': buildTiffHead({ 254: 1, 259: 1, 50_706: 1 }),
  'RAW (NEF, ARW, PEF…)': buildTiffHead({ 254: 1, 259: 1, 271: 8, 330: 8 }),
  'TIFF, old-style JPEG': buildTiffHead({ 256: 1, 257: 1, 259: 6 }),
  'TIFF, JPEG 2000': buildTiffHead({ 256: 1, 257: 1, 259: 34_712 }),
  BMP: latin1('BM\x36\x24\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0'),
  'Photoshop PSD': latin1('8BPS\0\x01'),
  DjVu: latin1('AT&TFORM\0\0\x04\0DJVU'),
  PDF: latin1('%PDF-1.7\n'),
  ZIP: latin1('PK\x03\x04\x14\0'),
  OLE2: latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
  SVG: Buffer.from('<?xml version="1.0"?>\n<!-- đồ hoạ -->\n<svg xmlns="…">'),
  HTML: Buffer.from('\uFEFF\n<!DOCTYPE html><html lang="vi"><title>404</title>'),
  XML: Buffer.from('<?xml version="1.0"?><alto/>'),
  TXT: Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
  '0x00': Buffer.alloc(5000),
} as const satisfies Readonly<Record<string, Buffer>>;
