/** The process or the machine has no file descriptor left: a later request may succeed. */
export function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code));
}
