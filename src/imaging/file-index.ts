import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeWhole } from '../files/write-whole.ts';

/** Changes when a file's bytes may have: size and times of a file, as one short text. */
export function toFingerprint({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size}-${mtimeMs}-${ctimeMs}`;
}

type Entries = Record<string, readonly [fingerprint: string, known: string]>;

/** What is known of files seen before, such as their SHA-256, so that no unchanged file is read again. */
export class FileIndex {
  readonly #path: string;
  readonly #entries: Entries;
  #unsaved = 0;

  private constructor(path: string, entries: Entries) {
    this.#path = path;
    this.#entries = entries;
  }

  /** A missing or broken index costs time only. */
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

  /** Was a file of this path seen before, whatever it held? */
  has(path: string): boolean {
    return path in this.#entries;
  }

  set(path: string, fingerprint: string, known: string): void {
    if (this.find(path, fingerprint) === known) return;
    this.#entries[path] = [fingerprint, known];
    this.#unsaved += 1;
  }

  /** @param least do nothing below so many new entries */
  async save(least = 1): Promise<void> {
    if (this.#unsaved < least) return;
    this.#unsaved = 0;
    await writeWhole(this.#path, JSON.stringify(this.#entries));
  }
}
