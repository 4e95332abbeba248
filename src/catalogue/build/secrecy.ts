import { decodeLegacyText, legacyEncodings } from '../../text/legacy/index.ts';
import { tidy } from '../../text/normalise.ts';
import { isSecrecyMark, looksLikeSecrecyMark, readMode } from '../mode.ts';

/** The ways a cell may have to be read: as it stands, and out of the old encodings. */
function readingsOf(cell: string): string[] {
  const asWritten = tidy(cell);
  if (!/[\u0080-\u00FF]/.test(cell)) return [asWritten];
  const decoded = legacyEncodings
    .filter((encoding) => encoding !== 'windows-1258')
    .map((encoding) => tidy(decodeLegacyText(encoding, cell)));
  return [asWritten, ...decoded];
}

/** Whether cells under `mode` or a column of secrecy marks make a row secret. */
export function isSecret(
  cells: Iterable<{ readonly field: 'mode' | 'secrecy'; readonly text: string }>,
): boolean {
  for (const { field, text } of cells) {
    const marks = field === 'mode' ? isSecretMode : isSecrecyMark;
    const readings = readingsOf(text);
    if (field === 'secrecy' ? readings.every(marks) : readings.some(marks)) return true;
  }
  return false;
}

const isSecretMode = (text: string): boolean => readMode(text) === 'secret';

/** For a row whose cells cannot be told apart into columns. */
export function mayBeSecret(cells: readonly string[]): boolean {
  return cells.some((cell) => readingsOf(cell).some(looksLikeSecrecyMark));
}
