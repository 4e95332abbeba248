import { areWords, type FactMatcher } from '../match/compile.ts';
import { foldBytes, roomFor } from './fold-bytes.ts';
import type { HiddenFact } from '../facts/hidden-facts.ts';
import { beginsAsMarkup, splitMarkup } from './markup.ts';

const chunkSize = 2 ** 20;
/** Longer than any search term, however it is escaped. */
const overlap = 2 ** 14;
const cutWithin = 2 ** 12;

let room = new Uint16Array(roomFor(chunkSize));

/**
 * Searches bytes as text for hidden facts: unchanged, between the tags, and as UTF-16. In plain
 * text a fact must be whole words; in binary data it may have any neighbours.
 */
export function searchText(
  bytes: Uint8Array,
  matcher: FactMatcher,
  found: (fact: HiddenFact) => void,
): void {
  const isMarkup = beginsAsMarkup(bytes);
  for (const chunk of cutChunks(bytes)) {
    searchChunk(chunk, isMarkup, matcher, found);
    for (const text of readUtf16(chunk)) searchChunk(text, false, matcher, found);
  }
}

/** Overlapping chunks of at most 1 MiB, cut between words if possible. */
function* cutChunks(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (bytes.length - start > chunkSize) {
    const end = findCut(bytes, start + chunkSize);
    yield bytes.subarray(start, end);
    start = findCut(bytes, end - overlap);
  }
  yield bytes.subarray(start);
}

function findCut(bytes: Uint8Array, from: number): number {
  for (let at = from; at > from - cutWithin; at -= 1) if ((bytes[at] ?? 0) <= 0x20) return at;
  return from;
}

/** Markup is searched as text and as tags; everything else as it is, and without tags. */
function searchChunk(
  bytes: Uint8Array,
  isMarkup: boolean,
  matcher: FactMatcher,
  found: (fact: HiddenFact) => void,
): void {
  const split = splitMarkup(bytes);
  if (split !== undefined) search(split.text);
  search(split !== undefined && isMarkup ? split.tags : bytes);

  function search(part: Uint8Array): void {
    if (room.length < roomFor(part.length)) room = new Uint16Array(roomFor(part.length));
    const { units, length, binary } = foldBytes(part, room);
    (binary ? matcher.anywhere : matcher.words).search(
      units,
      length,
      ({ fact, units: { length: size }, wordsOnly }, start) => {
        const words = areWords(units, length, start, start + size);
        if (!words && (wordsOnly || !binary || splitsNumber(units, start, start + size))) return;
        if (fact.exact === undefined || holdsPath(bytes, fact.exact)) found(fact);
      },
    );
  }
}

function splitsNumber(units: ArrayLike<number>, start: number, end: number): boolean {
  const digit = (at: number): boolean => (units[at] ?? 0) >= 0x30 && (units[at] ?? 0) <= 0x39;
  return (digit(start - 1) && digit(start)) || (digit(end - 1) && digit(end));
}

/** Whether the path is complete here, and not the prefix of a longer name. */
function holdsPath(bytes: Uint8Array, path: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/\\\/|%2f|&#x2f;|&#47;/gi, '/');
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (!/^[\w-]/.test(text.slice(at + path.length, at + path.length + 1))) return true;
  return false;
}

const pairsOfUtf16 = 4;

/** UTF-16 within bytes, in both byte orders and at odd offsets, converted to UTF-8. */
function* readUtf16(bytes: Uint8Array): Generator<Uint8Array> {
  if (!bytes.includes(0) || !mayHoldUtf16(bytes)) return;
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  const odd = Buffer.from(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1)));
  for (const order of [even, odd]) {
    yield Buffer.from(order.toString('utf16le'));
    yield Buffer.from(order.swap16().toString('utf16le'));
  }
}

function mayHoldUtf16(bytes: Uint8Array): boolean {
  for (let zero = bytes.indexOf(0); zero >= 0; zero = bytes.indexOf(0, zero + 1)) {
    let at = zero;
    while (bytes[at] === 0 && (bytes[at + 1] ?? 0) >= 0x20 && (bytes[at + 1] ?? 0) < 0x7f) at += 2;
    if (at - zero >= 2 * pairsOfUtf16) return true;
    zero = Math.max(zero, at - 2);
  }
  return false;
}
