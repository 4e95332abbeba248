import { readdirSync, readlinkSync } from 'node:fs';

/** The files below `folder` that this process has open, once for each time. Linux only. */
export function listOpenFiles(folder: string): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${fd}`);
      return file.startsWith(folder) ? [file] : [];
    } catch {
      // Closed since it was listed.
      return [];
    }
  });
}
