import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { zipSync, type Zippable } from 'fflate';

/** Where an entry of a pack begins, with its local header, and the length of its data, in bytes. */
export interface PackEntry {
  readonly offset: number;
  readonly length: number;
}

/** A pack file is incomplete, damaged, or no pack. */
export class PackError extends Error {
  override name = 'PackError';
}

/** The entry that holds the facts about the images; the others are images. */
const factsName = 'page.json';
/** Limits of a ZIP file without its 64-bit extension, which readers support less. */
const mostEntries = 65_535;
const mostBytes = 2 ** 32 - 1;

const endSignature = 0x06_05_4b_50;
const directorySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
/** Of the end of the file, read first: it holds the directory of nearly every page. */
const tailLength = 32 * 1024;
/** Bytes that are read at once where all images are. */
const longestRun = 4 * 1024 ** 2;
const checksumPrefix = 'sha256:';
const commentLength = checksumPrefix.length + 64;

/**
 * Builds a pack: a ZIP file whose entries are stored, not compressed, so that each lies in one piece
 * and any ZIP program can read it. The comment of the file is the SHA-256 of all bytes before it.
 * PKWARE APPNOTE 6.3.10.
 *
 * @param facts written as `page.json`
 * @param images by path, in the order in which they are read most
 * @throws PackError if it would be larger than a ZIP file can be
 */
export function buildPack(facts: object, images: ReadonlyMap<string, Uint8Array>): Buffer {
  const entries: Zippable = Object.fromEntries(images);
  entries[factsName] = Buffer.from(JSON.stringify(facts));
  const bytes = [...images.values()].reduce((sum, { length }) => sum + length, 0);
  if (images.size >= mostEntries || bytes > mostBytes - tailLength * images.size)
    throw new PackError(`${images.size} images of ${bytes} bytes do not fit into one pack`);
  // The same images make the same bytes, whatever the clock says.
  const zip = zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) });
  const length = Buffer.alloc(2);
  length.writeUInt16LE(commentLength);
  const hashed = Buffer.concat([zip.subarray(0, -2), length]);
  return Buffer.concat([hashed, Buffer.from(toChecksum(hashed), 'latin1')]);
}

function toChecksum(bytes: Uint8Array): string {
  return checksumPrefix + createHash('sha256').update(bytes).digest('hex');
}

/** Whether a whole pack has the bytes that it was written with. */
export function isIntact(pack: Uint8Array): boolean {
  const comment = Buffer.from(pack.subarray(-commentLength)).toString('latin1');
  return comment === toChecksum(pack.subarray(0, -commentLength));
}

/** A link could lead out of the store. Windows has no such flag: there it adds nothing. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW;

/** An open pack. */
export class Pack<Facts = unknown> {
  readonly facts: Facts;
  /** By path. */
  readonly entries: ReadonlyMap<string, PackEntry>;
  readonly #file: string;
  readonly #handle: FileHandle;
  #reads = 0;
  #isClosed = false;

  private constructor(
    file: string,
    handle: FileHandle,
    facts: Facts,
    entries: ReadonlyMap<string, PackEntry>,
  ) {
    this.#file = file;
    this.#handle = handle;
    this.facts = facts;
    this.entries = entries;
  }

  /**
   * Reads the directory and the facts of a pack, and none of its images.
   *
   * @throws PackError
   * @throws ENOENT and other errors of the file system
   */
  static async open<Facts>(file: string): Promise<Pack<Facts>> {
    const handle = await open(file, readOnly);
    try {
      const entries = await readDirectory(handle);
      const place = entries.get(factsName);
      if (place === undefined) throw new PackError('it holds no facts');
      const facts = JSON.parse((await readEntry(handle, factsName, place)).toString()) as Facts;
      entries.delete(factsName);
      return new Pack<Facts>(file, handle, facts, entries);
    } catch (error) {
      await handle.close();
      if (error instanceof SyntaxError) throw new PackError('its facts are damaged');
      throw error;
    }
  }

  /**
   * The bytes of an image, by one read; `undefined` if the pack has none of that path. A store may
   * have closed the pack in the meantime: then the file is opened for this read.
   *
   * @throws PackError
   */
  async read(path: string): Promise<Buffer | undefined> {
    const place = this.entries.get(path);
    if (place === undefined) return undefined;
    if (this.#isClosed) {
      const handle = await open(this.#file, readOnly);
      return readEntry(handle, path, place).finally(() => handle.close());
    }
    this.#reads += 1;
    try {
      return await readEntry(this.#handle, path, place);
    } finally {
      this.#reads -= 1;
      await this.#closeWhenUnused();
    }
  }

  /**
   * Every image in the order of the file, by few long reads. The pack must stay open meanwhile.
   *
   * @throws PackError
   */
  async *readAll(): AsyncGenerator<readonly [path: string, image: Buffer]> {
    for (const run of toRuns(this.entries)) {
      const [start, end] = [run[0]?.[1].offset ?? 0, endOf(run.at(-1))];
      const bytes = await readAt(this.#handle, start, end - start);
      for (const [path, place] of run)
        yield [path, takeImage(bytes.subarray(place.offset - start), path, place)];
    }
  }

  /** Closes the file once the reads in progress have ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#closeWhenUnused();
  }

  async #closeWhenUnused(): Promise<void> {
    if (this.#isClosed && this.#reads === 0) await this.#handle.close();
  }
}

async function readDirectory(handle: FileHandle): Promise<Map<string, PackEntry>> {
  const { size } = await handle.stat();
  const tailStart = Math.max(0, size - tailLength);
  const tail = await readAt(handle, tailStart, size - tailStart);
  const end = tail.length - endLength - commentLength;
  if (end < 0 || tail.readUInt32LE(end) !== endSignature)
    throw new PackError('it does not end like a pack');
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (start + length !== tailStart + end) throw new PackError('its directory is displaced');
  const directory =
    start >= tailStart
      ? tail.subarray(start - tailStart, end)
      : await readAt(handle, start, length);
  const entries = new Map<string, PackEntry>();
  for (let at = 0, index = 0; index < count; index += 1) {
    if (at + directoryLength > length || directory.readUInt32LE(at) !== directorySignature)
      throw new PackError('its directory is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    const name = directory.toString(
      'utf8',
      at + directoryLength,
      at + directoryLength + nameLength,
    );
    const isStored = directory.readUInt16LE(at + 10) === 0;
    if (!isStored) throw new PackError(`${name} is compressed`);
    entries.set(name, {
      offset: directory.readUInt32LE(at + 42),
      length: directory.readUInt32LE(at + 24),
    });
    at += directoryLength + nameLength + rest;
  }
  return entries;
}

/** Header and data by one read; the header has to repeat what the directory says. */
async function readEntry(
  handle: FileHandle,
  path: string,
  { offset, length }: PackEntry,
): Promise<Buffer> {
  const bytes = await readAt(handle, offset, headLengthOf(path) + length);
  return takeImage(bytes, path, { offset, length });
}

/** The data of an entry, from bytes that begin with its header. */
function takeImage(bytes: Buffer, path: string, { length }: PackEntry): Buffer {
  const head = headLengthOf(path);
  const isSame =
    bytes.length >= head + length &&
    bytes.readUInt32LE(0) === localSignature &&
    bytes.readUInt16LE(28) === 0 &&
    bytes.toString('utf8', localLength, head) === path;
  if (!isSame) throw new PackError(`${path} is not where its directory says`);
  return bytes.subarray(head, head + length);
}

function headLengthOf(path: string): number {
  return localLength + Buffer.byteLength(path);
}

type NamedEntry = readonly [path: string, place: PackEntry];

function endOf(entry: NamedEntry | undefined): number {
  if (entry === undefined) return 0;
  const [path, { offset, length }] = entry;
  return offset + headLengthOf(path) + length;
}

/** Entries that lie one after the other, in runs of `longestRun` bytes; a longer one by itself. */
function toRuns(entries: ReadonlyMap<string, PackEntry>): readonly (readonly NamedEntry[])[] {
  const runs: NamedEntry[][] = [];
  for (const entry of [...entries].toSorted(([, a], [, b]) => a.offset - b.offset)) {
    const run = runs.at(-1);
    const start = run?.[0]?.[1].offset ?? 0;
    if (run === undefined || endOf(entry) - start > longestRun) runs.push([entry]);
    else run.push(entry);
  }
  return runs;
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(bytes, 0, length, position);
  if (bytesRead < length) throw new PackError('it is shorter than its directory says');
  return bytes;
}
