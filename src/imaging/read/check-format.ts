import { basename } from 'node:path';
import { toConvertCommand } from '#src/files/formats/convert-command.ts';
import { readFormat } from '#src/files/formats/read-format.ts';
import { ScanError } from '../problems.ts';

/**
 * Refuses a master that is named as a picture and cannot be read whatever its condition: a format
 * without a decoder here, or no picture at all. Damage that a person has accepted does not lift it:
 * libvips would draw such a page black.
 *
 * @throws ScanError `scan-format`, `scan-misnamed`, `scan-not-picture`
 */
export async function checkFormat(masterPath: string, frame: number | undefined): Promise<void> {
  const format = await readFormat(masterPath, frame);
  if (format === undefined || format.isRead) return;
  const name = basename(masterPath);
  if (format.kind === 'pdf') {
    const target = `${name.replace(/\.[^.]*$/, '')}${format.suffix}`;
    throw new ScanError('scan-misnamed', `${format.name}: ${target}`);
  }
  const command = toConvertCommand(format, name);
  if (command === undefined) throw new ScanError('scan-not-picture', format.name);
  throw new ScanError('scan-format', `${format.name}: ${command}`);
}
