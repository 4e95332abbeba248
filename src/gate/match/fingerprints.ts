import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { buildMatcher, type Matcher, type Needle } from './matcher.ts';
import type { OnUnread } from '#src/catalogue/issues/unsearched.ts';

/** A scan that must not appear in any output. */
export interface ClosedMaster {
  readonly path: string;
  readonly record: string;
  readonly field: string;
}

export interface MasterWindow extends Needle {
  readonly master: ClosedMaster;
}

export interface Fingerprints {
  readonly matcher: Matcher<MasterWindow>;
  /** Size of each master: an output of another size is not an exact copy. */
  readonly sizes: ReadonlySet<number>;
}

const windowLength = 64;
const windowsPerMaster = 16;
/** Blank paper and padding are alike in all scans: a window needs this many distinct bytes. */
const unlikeBytes = 20;
const headLength = 2 ** 17;

/**
 * Windows spread over each closed scan: a copy of any large part contains one. Unreadable scans are
 * reported, because a copy may be elsewhere.
 */
export function takeFingerprints<Master extends ClosedMaster>(
  masters: readonly Master[],
  onUnread: OnUnread<Master>,
): Fingerprints {
  const sizes = new Set<number>();
  const windows = masters.flatMap((master) => {
    try {
      const { size, windows: units } = readWindows(master.path);
      sizes.add(size);
      return units.map((one) => ({ units: one, anchor: 0, master }));
    } catch (error) {
      onUnread(master, error);
      return [];
    }
  });
  return { matcher: buildMatcher(windows), sizes };
}

function readWindows(path: string): { readonly size: number; readonly windows: Uint16Array[] } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return { size, windows: windowsOf(file, size) };
  } finally {
    closeSync(file);
  }
}

function windowsOf(file: number, size: number): Uint16Array[] {
  const start = findImageData(readAt(file, 0, Math.min(size, headLength)));
  const stride = Math.floor((size - start) / windowsPerMaster);
  return Array.from({ length: windowsPerMaster }, (_, index) => {
    const stretch = readAt(file, start + index * stride, Math.min(Math.max(stride, 0), 2 ** 14));
    return findWindow(stretch);
  }).filter((window) => window !== undefined);
}

function readAt(file: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** After the header of a JPEG or PDF, which many files share; else from the beginning. */
function findImageData(head: Uint8Array): number {
  const bytes = Buffer.from(head);
  if (bytes.indexOf('%PDF-') === 0) return Math.max(0, bytes.indexOf('stream'));
  if (head[0] !== 0xff || head[1] !== 0xd8) return 0;
  const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
  return scan < 0 ? 0 : scan;
}

function findWindow(bytes: Uint8Array): Uint16Array | undefined {
  for (let at = 0; at + windowLength <= bytes.length; at += windowLength / 4) {
    const window = bytes.subarray(at, at + windowLength);
    if (new Set(window).size >= unlikeBytes) return Uint16Array.from(window);
  }
  return undefined;
}
