/** Whether a path is a folder itself or inside it. Both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
