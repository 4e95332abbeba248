import { constants } from 'node:fs';
import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import type { VaultError } from '#src/desk/vault/vault-error.ts';
import { keepPrivate } from './keep-private.ts';

/**
 * An append-only list in a file beside a database, which no restore brings back to an older state.
 */
export interface KeptList<Entry> {
  /** Resolves when the entry is on disk. Call it before committing the change it records. */
  add(entries: readonly Entry[]): Promise<void>;
  /**
   * All entries, oldest first.
   *
   * @throws VaultError if the file is not such a list
   */
  read(): Promise<readonly Entry[]>;
}

/** The format of an entry in its file. */
interface LineShape<Entry> {
  /**
   * Length of a complete line: a shorter one was truncated by a crash, before its entry was
   * committed.
   */
  readonly length: number;
  readonly write: (entry: Entry) => string;
  readonly read: (line: string) => Entry | undefined;
  readonly refuse: (file: string, line: number) => VaultError;
}

const lineBreak = 0x0a;

/** The list in a file readable only by its owner. */
export function openKeptList<Entry>(file: string, shape: LineShape<Entry>): KeptList<Entry> {
  return {
    async add(entries) {
      if (entries.length === 0) return;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      keepPrivate(file);
      const { O_RDWR, O_APPEND, O_CREAT } = constants;
      const handle = await open(file, O_RDWR | O_APPEND | O_CREAT, 0o600);
      try {
        const lines = entries.map((entry) => `${shape.write(entry)}\n`).join('');
        // Starts a new line after one truncated by a crash.
        await handle.writeFile((await endsInLine(handle)) ? `\n${lines}` : lines);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async read() {
      const entries: Entry[] = [];
      for (const [number, line] of (await readIfThere(file)).split('\n').entries()) {
        const entry = shape.read(line);
        if (entry !== undefined) entries.push(entry);
        else if (line.length >= shape.length) throw shape.refuse(file, number + 1);
      }
      return entries;
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
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
