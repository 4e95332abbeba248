import { readFile } from 'node:fs/promises';
import { hasCode } from '#src/files/has-code.ts';
import { writeWhole } from '#src/files/write-whole.ts';

/** SHA-256 of masters by path relative to the scans folder, with `/`. */
export type FixityList = ReadonlyMap<string, string>;

/** A line of the fixity list is not `<SHA-256>  <path>`. */
export class FixityFormatError extends Error {
  override name = 'FixityFormatError';
}

/**
 * Reads the format of `sha256sum`; `undefined` if there is no such file.
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 *
 * @throws FixityFormatError
 */
export async function readFixity(file: string): Promise<FixityList | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Map(lines.map((line, index) => toEntry(line, `${file}:${index + 1}`)));
}

function toEntry(line: string, place: string): [path: string, sha256: string] {
  const [, escape, sha256, path] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line.trimEnd()) ?? [];
  if (sha256 === undefined || path === undefined) {
    throw new FixityFormatError(`${place}: not “<SHA-256>  <path>”`);
  }
  const plain = path.replace(/\\([\\nr])/g, (_, letter: string) => escapes[letter] ?? letter);
  return [escape === '' ? path : plain, sha256];
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

/** So that `cd <scans folder> && sha256sum -c <file>` checks it, with or without this project. */
export async function writeFixity(file: string, fixityList: FixityList): Promise<void> {
  const lines = [...fixityList]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
    });
  await writeWhole(file, lines.join(''));
}
