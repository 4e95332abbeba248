import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Another build writes the same output. */
export class BuildRunningError extends Error {
  override name = 'BuildRunningError';
  constructor(pid: number) {
    super(
      `Đang có một lần dựng trang khác vào cùng thư mục (tiến trình ${pid}). Hãy đợi nó xong rồi chạy lại.\n` +
        `Another build writes the same folder (process ${pid}). Wait for it to end, then try again.`,
    );
  }
}

/**
 * Does something while no other build may: two at once would write one folder. A lock whose
 * process has died counts for nothing.
 * @throws BuildRunningError
 */
export async function withBuildLock(lockFile: string, work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(lockFile), { recursive: true });
  await take(lockFile);
  try {
    await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

async function take(lockFile: string): Promise<void> {
  try {
    const file = await open(lockFile, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const pid = Number(await readFile(lockFile, 'utf8').catch(() => ''));
    if (isAlive(pid)) throw new BuildRunningError(pid);
    await rm(lockFile, { force: true });
    await take(lockFile);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
