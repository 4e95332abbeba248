import { eachWord, isTelling, measure, type Measure } from './measure.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1258 } from './windows-1258.ts';

export const legacyEncodings = ['tcvn3', 'vni', 'windows-1258'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

const decoders: Readonly<Record<LegacyEncoding, (latin1: string) => string>> = {
  tcvn3: (text) => decodeTcvn3(text).normalize('NFC'),
  vni: decodeVni,
  'windows-1258': (text) => decodeWindows1258(toBytes(text)),
};

export interface LegacyDetection {
  readonly encoding: LegacyEncoding;
  /** 0 to 1: share of the words with marks that are Vietnamese in this encoding. */
  readonly confidence: number;
  /** First line with evidence, from 1, and what it probably says, at most 80 characters. */
  readonly line: number;
  readonly sample: string;
}

/**
 * Detects TCVN3 (ABC), VNI or Windows-1258. Undefined for UTF-8, and for bytes that are not
 * Vietnamese in any of the three, such as French in Windows-1252.
 */
export function detectLegacy(bytes: Uint8Array): LegacyDetection | undefined {
  if (isUtf8(bytes)) return undefined;
  const text = toLatin1(bytes);
  const encoding = findBest(text, legacyEncodings);
  if (encoding === undefined) return undefined;
  const { decoded, marked } = measure(text, decoders[encoding]);
  const lines = text.split(/\r\n?|\n/);
  const index = lines.findIndex((line) => measure(line, decoders[encoding]).telling > 0);
  return {
    encoding,
    confidence: marked === 0 ? 0 : decoded / marked,
    line: index + 1,
    sample: decoders[encoding](lines[index] ?? '')
      .trim()
      .slice(0, 80),
  };
}

/**
 * Detects TCVN3 or VNI text that was pasted into a Unicode file and looks like `NghÞ quyÕt` or
 * `Nghò quyeát`. Expects the raw cell: `tidy` removes U+00AD, which is TCVN3's ư.
 */
export function detectLegacyText(text: string): 'tcvn3' | 'vni' | undefined {
  return /[\u00A1-\u00FF]/.test(text) ? findBest(text, ['tcvn3', 'vni']) : undefined;
}

/** Decodes all bytes to NFC text. */
export function decodeLegacy(encoding: LegacyEncoding, bytes: Uint8Array): string {
  return decoders[encoding](toLatin1(bytes));
}

/**
 * Converts a cell with one byte per character to NFC text. In a cell that also contains proper
 * Vietnamese, only the words that need it change. TCVN3 capitals with marks become lower case: see
 * `tcvn3.ts`.
 */
export function decodeLegacyText(encoding: LegacyEncoding, text: string): string {
  const decode = decoders[encoding];
  if (!/[^\0-\u00FF]/.test(text)) return decode(text);
  return eachWord(text, (word) => (isTelling(word, decode) ? decode(word) : word));
}

function findBest<Encoding extends LegacyEncoding>(
  text: string,
  encodings: readonly Encoding[],
): Encoding | undefined {
  const net = ({ telling, contrary }: Measure): number => telling - contrary;
  const [best, second] = encodings
    .map((encoding) => ({ encoding, result: measure(text, decoders[encoding]) }))
    .filter(({ result }) => result.telling >= 2 && net(result) > 0)
    .sort((a, b) => net(b.result) - net(a.result));
  // “Chæ” is Chỉ in VNI and Chổ in TCVN3: a wrong guess is worse than none.
  if (best !== undefined && second !== undefined && net(best.result) === net(second.result)) return;
  return best?.encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** One character per byte: `TextDecoder('latin1')` is Windows-1252 and changes 0x80–0x9F. */
function toLatin1(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    // eslint-disable-next-line no-restricted-syntax -- never more than a chunk
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return chunks.join('');
}

function toBytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}
