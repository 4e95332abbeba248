import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';

/** Another build is writing to the same output. */
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
 * Runs something while holding the build lock, because two builds at once would write to one
 * folder. A lock of a dead process is ignored.
 *
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
    await file.writeFile(`${process.pid}\n${(await readStart(process.pid)) ?? ''}`);
    await file.close();
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    const [pid, start = ''] = (await readLock(lockFile)).split('\n');
    if (await isRunning(Number(pid), start)) throw new BuildRunningError(Number(pid));
    await rm(lockFile, { force: true });
    await take(lockFile);
  }
}

/** Empty if the other build has just ended; a lock that cannot be read is no stale lock. */
async function readLock(lockFile: string): Promise<string> {
  try {
    return await readFile(lockFile, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

/**
 * Whether the process that took the lock still runs. In a restarted container another process may
 * soon have the same pid, but it has another start time.
 */
async function isRunning(pid: number, start: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const now = await readStart(pid);
  return start === '' || now === undefined || now === start;
}

/** Start time of a process, in the system's units; `undefined` if unavailable. */
async function readStart(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => undefined);
  // The second field is a name in parentheses that may contain anything; the start time is the
  // 22nd.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
