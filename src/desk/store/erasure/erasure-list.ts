import { constants } from 'node:fs';
import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { VaultError } from '../../vault-error.ts';
import { keepPrivate } from '../files/keep-private.ts';

/** A request whose personal data were erased, and when. */
export interface Erasure {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of the request: random, and not personal. */
  readonly id: string;
}

/**
 * What was erased, beside the database: a restore brings an older database back, but not an older
 * list, so what was erased meanwhile is erased again. It is only added to.
 */
export interface ErasureList {
  /** On the disk when it resolves. To be called before the erasure itself is committed. */
  add(erasures: readonly Erasure[]): Promise<void>;
  /**
   * All that were noted, oldest first.
   * @throws VaultError when the file is not such a list
   */
  read(): Promise<readonly Erasure[]>;
}

const wholeLine = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z) ([\w-]{22})$/;
const lineLength = 47;
const lineBreak = 0x0a;

/** The list in `erasures.txt` of the data folder, for its owner alone. */
export function openErasureList(dataDir: string): ErasureList {
  const file = join(dataDir, 'erasures.txt');
  return {
    async add(erasures) {
      if (erasures.length === 0) return;
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      keepPrivate(file);
      const { O_RDWR, O_APPEND, O_CREAT } = constants;
      const handle = await open(file, O_RDWR | O_APPEND | O_CREAT, 0o600);
      try {
        const lines = erasures.map(({ at, id }) => `${at} ${id}\n`).join('');
        // A line that a crash has cut stays a line of its own.
        await handle.writeFile((await endsInLine(handle)) ? `\n${lines}` : lines);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async read() {
      const text = await readIfThere(file);
      const erasures: Erasure[] = [];
      for (const [number, line] of text.split('\n').entries()) {
        const [, at, id] = wholeLine.exec(line) ?? [];
        if (at !== undefined && id !== undefined) erasures.push({ at, id });
        // What is shorter was cut by a crash, before its erasure was committed.
        else if (line.length >= lineLength) throw unreadable(file, number + 1);
      }
      return erasures;
    },
  };
}

async function endsInLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const { buffer } = await handle.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0] !== lineBreak;
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function unreadable(file: string, line: number): VaultError {
  return new VaultError(
    'erasures-unreadable',
    `${file}, dòng ${line}, không phải danh sách dữ liệu đã xóa. Bàn trực không mở, vì dữ liệu đã xóa có thể hiện lại. ` +
      'Lấy lại tệp này từ bản chép của DATA_DIR, hoặc sửa dòng đó: mỗi dòng là một thời điểm và một mã phiếu.',
    `${file}, line ${line}, is not the list of what was erased. The desk does not open, since erased data might come back. ` +
      'Put the file back from a copy of DATA_DIR, or mend the line: each holds a time and the id of a request.',
  );
}
