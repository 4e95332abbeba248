/** Is a path a folder itself, or something in it? Both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
