/** Parts of a JPEG besides the picture. */
export interface JpegHeader {
  /** Exif, XMP, IPTC, comments or vendor segments: not allowed in a published image. */
  readonly hasMetadata: boolean;
  /** Colour profile: allowed, but it may hold text. */
  readonly profiles: readonly Uint8Array[];
  /** The given bytes contain the complete header. */
  readonly complete: boolean;
}

const startOfScan = 0xda;
const jfif = 0xe0;
const colourProfile = 0xe2;
const adobe = 0xee;
const comment = 0xfe;

/** Reads the segments before the image data (ITU-T T.81, B.1). `undefined` if it is not a JPEG. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const profiles: Uint8Array[] = [];
  let hasMetadata = false;
  for (let at = 2; at + 4 <= view.length;) {
    const marker = view[at + 1] ?? 0;
    if (marker === startOfScan) return { hasMetadata, profiles, complete: true };
    const size = view.readUInt16BE(at + 2);
    const segment = view.subarray(at + 4, at + 2 + size);
    if (marker === colourProfile) profiles.push(segment);
    else if (isApplication(marker) || marker === comment) hasMetadata = true;
    at += 2 + size;
  }
  return { hasMetadata, profiles, complete: false };
}

function isApplication(marker: number): boolean {
  return marker > jfif && marker <= 0xef && marker !== adobe;
}
