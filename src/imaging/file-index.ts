import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeWhole } from '../files/write-whole.ts';

/** A short text of a file's size and times, which changes when its bytes may have changed. */
export function toFingerprint({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size}-${mtimeMs}-${ctimeMs}`;
}

type Entries = Record<string, readonly [fingerprint: string, known: string]>;

/** Cached facts about files, such as their SHA-256, so that unchanged files are not read again. */
export class FileIndex {
  readonly #path: string;
  readonly #entries: Entries;
  #unsaved = 0;

  private constructor(path: string, entries: Entries) {
    this.#path = path;
    this.#entries = entries;
  }

  /** A missing or broken index only costs time. */
  static async open(path: string): Promise<FileIndex> {
    const text = await readFile(path, 'utf8').catch(() => '{}');
    try {
      return new FileIndex(path, JSON.parse(text) as Entries);
    } catch {
      return new FileIndex(path, {});
    }
  }

  find(path: string, fingerprint: string): string | undefined {
    const entry = this.#entries[path];
    return entry?.[0] === fingerprint ? entry[1] : undefined;
  }

  /** Whether a file at this path was seen before, with any content. */
  has(path: string): boolean {
    return path in this.#entries;
  }

  set(path: string, fingerprint: string, known: string): void {
    if (this.find(path, fingerprint) === known) return;
    this.#entries[path] = [fingerprint, known];
    this.#unsaved += 1;
  }

  /** @param least minimum number of new entries to save */
  async save(least = 1): Promise<void> {
    if (this.#unsaved < least) return;
    this.#unsaved = 0;
    await writeWhole(this.#path, JSON.stringify(this.#entries));
  }
}
