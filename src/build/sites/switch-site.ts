import { mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { currentLinkOf, findKind, readLink, type SiteFolders } from './site-folders.ts';

/** The disk does not support symbolic links, which are needed to switch sites atomically. */
export class NoLinksError extends Error {
  override name = 'NoLinksError';
  constructor(folder: string, cause: unknown) {
    super(
      `Ổ đĩa chứa ${folder} không tạo được liên kết (symlink), nên không thể đổi trang cũ lấy trang mới trong một lần. ` +
        'Đặt OUT_DIR ở ổ đĩa khác (ext4, XFS, NTFS, APFS).\n' +
        `The disk that holds ${folder} takes no symbolic links, so a new site cannot take the place of the old one at once. ` +
        'Set OUT_DIR to a folder on another disk (ext4, XFS, NTFS, APFS).',
      { cause },
    );
  }
}

/**
 * Makes a version the current site by one rename: readers, and a process killed at any moment, see
 * either the old site or the new one, complete and with its own program.
 *
 * @param earlier the version that a site which is not yet a link becomes, see `takeOver`
 */
export function switchSite(folders: SiteFolders, name: string, earlier?: string): void {
  pointTo(currentLinkOf(folders.versionsDir), join(folders.versionsDir, name));
  if (earlier !== undefined) takeOver(folders, earlier);
  mendLinks(folders);
}

/**
 * Restores `OUT_DIR` and the program's folder as links into the current version. Repairs what an
 * interrupted run left.
 */
export function mendLinks({ outDir, serverDir, versionsDir }: SiteFolders): void {
  const current = currentLinkOf(versionsDir);
  if (findKind(current) === undefined) return;
  for (const [link, part] of [
    [outDir, 'client'],
    [serverDir, 'server'],
  ] as const) {
    const target = join(current, part);
    const hasPart = findKind(join(readLink(current) ?? '', part)) !== undefined;
    if (!hasPart) {
      if (findKind(link) === 'link') rmSync(link);
    } else if (findKind(link) !== 'folder' && readLink(link) !== target) pointTo(link, target);
  }
}

/**
 * Converts a site of an earlier version of this program, a folder in place of the link, into a
 * version `name` to go back to. Between its rename and the link, nothing is at `OUT_DIR` for a
 * moment, once: `mendLinks` creates the link if the process died in between.
 */
function takeOver({ outDir, serverDir, versionsDir }: SiteFolders, name: string): void {
  for (const [folder, part] of [
    [outDir, 'client'],
    [serverDir, 'server'],
  ] as const) {
    if (findKind(folder) !== 'folder') continue;
    if (readdirSync(folder).length === 0) {
      rmdirSync(folder);
      continue;
    }
    mkdirSync(join(versionsDir, name), { recursive: true });
    renameSync(folder, join(versionsDir, name, part));
  }
}

/** `OUT_DIR` is a link that this program did not make. */
export class ForeignLinkError extends Error {
  override name = 'ForeignLinkError';
  constructor(outDir: string) {
    super(
      `${outDir} là liên kết (symlink) do người khác đặt, không ghi đè. Đặt OUT_DIR là đường dẫn thật mà nó dẫn tới, hoặc xóa liên kết ấy.\n` +
        `${outDir} is a symbolic link that somebody else has made and is left alone. Set OUT_DIR to the folder it leads to, or remove the link.`,
    );
  }
}

/**
 * Checks early, before any expensive step, that a site could be switched.
 *
 * @throws NoLinksError
 * @throws ForeignLinkError
 */
export function checkLinks({ outDir, versionsDir }: SiteFolders): void {
  const isOwn = readLink(outDir) === join(currentLinkOf(versionsDir), 'client');
  if (findKind(outDir) === 'link' && !isOwn) throw new ForeignLinkError(outDir);
  mkdirSync(versionsDir, { recursive: true });
  const probe = join(versionsDir, `.probe-${process.pid}`);
  rmSync(probe, { force: true });
  try {
    symlinkSync('.', probe, 'dir');
  } catch (error) {
    throw new NoLinksError(versionsDir, error);
  }
  rmSync(probe, { force: true });
}

/** Creates or changes a link atomically. Relative, so that the whole tree may be moved. */
export function pointTo(link: string, target: string): void {
  mkdirSync(dirname(link), { recursive: true });
  const temporary = `${link}.link`;
  rmSync(temporary, { force: true });
  symlinkSync(relative(dirname(link), target), temporary, 'dir');
  renameSync(temporary, link);
}
