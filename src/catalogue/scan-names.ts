import { readSuffixes } from '#src/files/formats/read-suffixes.ts';

/** What a file beside scans is, by its name alone. */
export type ScanName =
  /** One page or several, which the image library reads. */
  | 'image'
  | 'pdf'
  /** A picture in a format without a decoder here: its pages would be lost. */
  | 'unreadable'
  | 'transcript'
  /** Left by systems and by programs that check or describe files: it holds no page. */
  | 'clutter'
  | 'other';

const image = /\.(?:jpe?g|jpe|jfif|jif|png|tiff?|webp|gif|avif)$/i;
const pdf = /\.pdf$/i;
const unreadable =
  /\.(?:bmp|dib|jp2|j2k|j2c|jpc|jpf|jpx|jpm|heic|heif|heics|hif|jxl|jxr|wdp|hdp|psd|psb|xcf|dng|nef|nrw|cr2|cr3|crw|arw|srf|sr2|orf|rw2|raf|pef|raw|3fr|iiq|djvu?|tga|pcx|p[bgnp]m|ico|svgz?|eps|ai|oxps|xps|mdi|fpx|pict?|exr|hdr)$/i;
const transcript = /\.(?:xml|hocr|x?html?)$/i;
const clutter = [
  /^\./,
  /^~/,
  /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|icon\r|autorun\.inf|zbthumbnail\.info|picasa\.ini)$/i,
  /^readme(?:\.\w+)*$/i,
  /\.(?:md5|sha1|sha224|sha256|sha384|sha512|sfv|crc|crc32|xxh)$/i,
  /^(?:md5|sha1|sha256|sha512)sums?(?:\.txt)?$/i,
  /^checksums?(?:[-_.]\w+)?(?:\.txt)?$/i,
  /^(?:tag)?manifest-(?:md5|sha1|sha256|sha512)\.txt$/i,
  /^(?:.*[._-])?mets\.xml$/i,
  /^metadata\.xml$/i,
];
const clutterFolders =
  /^(?:[.~].*|@eadir|#recycle|#snapshot|__macosx|lost\+found|\$recycle\.bin|system volume information|recycler)$/i;

/**
 * @param suffixes of what the image library reads: a libvips of the system may read JPEG 2000, HEIC
 *   and others
 */
export function toScanName(name: string, suffixes = readSuffixes): ScanName {
  // A hidden picture is one that somebody hid, save the twin that macOS writes of every file.
  const isHiddenPicture = /^[.~](?![_$])/.test(name) && (image.test(name) || pdf.test(name));
  if (isHiddenPicture) return 'other';
  if (clutter.some((pattern) => pattern.test(name))) return 'clutter';
  if (image.test(name)) return 'image';
  if (pdf.test(name)) return 'pdf';
  if (unreadable.test(name)) return suffixes.has(suffixOf(name)) ? 'image' : 'unreadable';
  return transcript.test(name) ? 'transcript' : 'other';
}

export function isClutterFolder(name: string): boolean {
  return clutterFolders.test(name);
}

function suffixOf(name: string): string {
  return name.slice(name.lastIndexOf('.')).toLowerCase();
}

/** The name without its last ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** How names are compared where a disk may spell them composed or not, with or without capitals. */
export function toNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
