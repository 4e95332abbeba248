import { basename } from 'node:path';
import { toConvertCommand } from '#src/files/formats/convert-command.ts';
import { readFormat } from '#src/files/formats/read-format.ts';
import { ScanError } from '../problems.ts';

/**
 * Why a master that is named as a picture cannot be read whatever its condition: a format without a
 * decoder here, or no picture at all. Undefined if the decoder is to say. Damage that a person has
 * accepted does not lift it: libvips would draw such a page black.
 *
 * @returns ScanError `scan-format`, `scan-misnamed`, `scan-not-picture`
 */
export async function findRefusal(
  masterPath: string,
  frame: number | undefined,
): Promise<ScanError | undefined> {
  const format = await readFormat(masterPath, frame);
  if (format === undefined || format.isRead) return undefined;
  const name = basename(masterPath);
  if (format.kind === 'pdf') {
    const target = `${name.replace(/\.[^.]*$/, '')}${format.suffix}`;
    return new ScanError('scan-misnamed', `${format.name}: ${target}`);
  }
  const command = toConvertCommand(format, name);
  return command === undefined
    ? new ScanError('scan-not-picture', format.name)
    : new ScanError('scan-format', `${format.name}: ${command}`);
}
