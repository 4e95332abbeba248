import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { replaceFolder } from '#src/build/replace-folder.ts';
import { ToldError } from '../../lib/told-error.ts';

const starterDir = join(import.meta.dirname, '..', '..', 'kiosk-starter');
/** Marker file: the folder was written by this command and may be overwritten. */
const markerName = 'man-hinh.json';

/**
 * Whether a folder may be written: it does not exist, is empty, or was written by this command.
 *
 * @throws ToldError
 */
export async function checkKioskFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  if (!existsSync(parent)) {
    throw new ToldError(
      `Không có thư mục ${parent}. Cắm ổ USB, hoặc tạo thư mục ấy rồi chạy lại.\n` +
        `There is no folder ${parent}. Plug the drive in, or make it, and try again.`,
    );
  }
  if (existsSync(folder) && (await stat(parent)).dev !== (await stat(folder)).dev) {
    const within = join(folder, 'man-hinh');
    throw new ToldError(
      `${folder} là gốc của một ổ đĩa. Ghi tên một thư mục trên ổ ấy: ${within}\n` +
        `${folder} is the root of a disk. Name a folder on it: ${within}`,
    );
  }
  // New content is written beside the folder, and the old content is moved there temporarily.
  for (const place of [folder, `${folder}.next`, `${folder}.previous`]) {
    if (await isFree(place)) continue;
    throw new ToldError(
      `${place} có những thứ khác bên trong, không ghi đè. Chọn một thư mục mới.\n` +
        `${place} holds other things and is left alone. Choose a new folder.`,
    );
  }
}

async function isFree(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  if (!(await stat(folder)).isDirectory()) return false;
  const names = await readdir(folder);
  return names.length === 0 || names.includes(markerName);
}

/**
 * Writes a built site and its starters beside the current content, then swaps them: if the command
 * is interrupted, the current content stays.
 */
export async function writeKioskFolder(folder: string, site: string, today: string): Promise<void> {
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  try {
    await mkdir(next);
    await writeFile(join(next, markerName), `${JSON.stringify({ program: 'phong-doc', today })}\n`);
    await cp(await realpath(site), join(next, 'phong-doc'), { recursive: true });
    for (const name of await readdir(starterDir)) await writeStarter(name, next);
    await rm(await replaceFolder(folder, next), { recursive: true, force: true });
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Converts a text file for its programs: CRLF line endings, and a byte order mark for Windows' own
 * programs.
 */
async function writeStarter(name: string, folder: string): Promise<void> {
  const text = await readFile(join(starterDir, name), 'utf8');
  const target = join(folder, name);
  const kind = extname(name);
  const isForWindows = ['.cmd', '.ps1', '.txt'].includes(kind);
  const mark = kind === '.cmd' ? '' : '\uFEFF';
  await writeFile(target, isForWindows ? mark + text.replaceAll('\n', '\r\n') : text);
  if (kind === '.sh') await chmod(target, 0o755);
}
