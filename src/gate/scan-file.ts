import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { decodeBase64 } from './read/base64.ts';
import type { FactMatcher } from './match/compile.ts';
import type { Fingerprints } from './match/fingerprints.ts';
import type { GateHit } from './match/hit.ts';
import { readJpegHeader } from './read/image-header.ts';
import { searchText } from './read/search-text.ts';
import { largestPart, UnreadableError } from './read/packing.ts';
import { packingOf, unpack } from './read/unpack.ts';

export interface Gate {
  readonly facts: FactMatcher;
  readonly fingerprints: Fingerprints;
  readonly report: (hit: GateHit) => void;
}

const block = 2 ** 24;
const blockOverlap = 2 ** 16;
const headLength = 4096;
/** Base64 that decodes to less is searched only as text. */
const smallest = 512;
const deepest = 6;

/**
 * Searches one file in every supported way.
 *
 * @param images of the PDF that the build made of an open item: its embedded images, byte for byte
 * as on the site, in page order; of these only the header is checked, everything else as in any
 * file
 * @returns its size in bytes
 */
export function scanFile(
  path: string,
  output: string,
  gate: Gate,
  images: readonly string[] = [],
): number {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const head = new Uint8Array(Math.min(size, headLength));
    readSync(file, head, 0, head.length, 0);
    if (size <= 2 * block || packingOf(head, output) !== undefined) {
      if (size > largestPart) gate.report({ kind: 'unreadable', output });
      else scanBytes(withoutParts(readFileSync(path), images), output, gate);
      return size;
    }
    const bytes = new Uint8Array(block);
    for (let at = 0; at < size; at += block - blockOverlap)
      scanPlain(bytes.subarray(0, readSync(file, bytes, 0, block, at)), output, gate);
    return size;
  } finally {
    closeSync(file);
  }
}

/**
 * A published image of an open page: its pixels come from a public scan, so only its header is
 * searched; the whole file if it has the size of a closed scan.
 */
export function scanDerivative(path: string, output: string, gate: Gate): number {
  const file = openSync(path, 'r');
  let size: number;
  let head = new Uint8Array(headLength);
  try {
    ({ size } = fstatSync(file));
    head = head.subarray(0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
  let header = readJpegHeader(head);
  if (header?.complete === false) header = readJpegHeader(readFileSync(path));
  if (header === undefined || !header.complete || gate.fingerprints.sizes.has(size))
    return scanFile(path, output, gate);
  scanHeader(header, output, gate);
  return head.length;
}

/** The same of an image in a pack. */
export function scanPackedImage(image: Uint8Array, output: string, gate: Gate): void {
  const header = readJpegHeader(image);
  if (header?.complete !== true || gate.fingerprints.sizes.has(image.length))
    scanBytes(image, output, gate);
  else scanHeader(header, output, gate);
}

function scanHeader(
  { hasMetadata, profiles }: NonNullable<ReturnType<typeof readJpegHeader>>,
  output: string,
  gate: Gate,
): void {
  if (hasMetadata) gate.report({ kind: 'image-metadata', output });
  for (const profile of profiles) scanPlain(profile, output, gate);
}

/** The bytes with each part that equals one of the files blanked out; the parts are in order. */
function withoutParts(bytes: Buffer, files: readonly string[]): Buffer {
  if (files.length === 0) return bytes;
  const rest = Buffer.from(bytes);
  let from = 0;
  for (const file of files) {
    const part = readFileSync(file);
    const at = bytes.indexOf(part, from);
    if (at < 0) continue;
    from = at + part.length;
    rest.fill(0x20, at, from);
  }
  return rest;
}

/** Raw bytes, decoded base64, and unpacked content. */
function scanBytes(bytes: Uint8Array, output: string, gate: Gate, name = output, depth = 0): void {
  if (depth > deepest) {
    gate.report({ kind: 'unreadable', output });
    return;
  }
  scanPlain(bytes, output, gate, depth);
  try {
    for (const inner of unpack(bytes, name)) {
      const place = inner.name === undefined ? output : `${output}!${inner.name}`;
      if (inner.name !== undefined) scanName(inner.name, place, gate);
      scanBytes(inner.bytes, place, gate, inner.name ?? '', depth + 1);
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    gate.report({ kind: 'unreadable', output });
  }
}

/** File names are output too. */
export function scanName(name: string, output: string, gate: Gate): void {
  scanText(Buffer.from(name), output, gate);
}

function scanPlain(bytes: Uint8Array, output: string, gate: Gate, depth = 0): void {
  scanText(bytes, output, gate);
  if (bytes.includes(0)) scanImages(bytes, output, gate);
  const small: Uint8Array[] = [];
  for (const decoded of decodeBase64(bytes)) {
    if (decoded.length >= smallest) scanBytes(decoded, output, gate, '', depth + 1);
    else small.push(decoded, Uint8Array.of(0));
  }
  if (small.length > 0 && depth < deepest) scanPlain(Buffer.concat(small), output, gate, depth + 1);
}

function scanText(bytes: Uint8Array, output: string, gate: Gate): void {
  searchText(bytes, gate.facts, ({ record, field, within, only }) => {
    if (within?.some((folder) => output.startsWith(folder))) return;
    if (only?.some((start) => output.startsWith(start)) === false) return;
    gate.report({ kind: 'hidden-value', output, record, field });
  });
}

function scanImages(bytes: Uint8Array, output: string, gate: Gate): void {
  gate.fingerprints.matcher.search(bytes, bytes.length, ({ master: { record, field } }) =>
    gate.report({ kind: 'closed-image', output, record, field }),
  );
}
