import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { buildPack, isIntact, Pack, PackError } from '#src/imaging/pack/pack-file.ts';

const facts = { width: 700, height: 300 };
const images = new Map(
  Array.from({ length: 700 }, (_, place) => [
    `${place},0,512,512/512,512/0/default.jpg`,
    new Uint8Array(50 + place).fill(place),
  ]),
);

function write(bytes: Uint8Array): string {
  const dir = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'a.zip');
  writeFileSync(file, bytes);
  return file;
}

it('returns its facts and every image, byte for byte, and nothing else', async () => {
  const pack = await Pack.open(write(buildPack(facts, images)));
  expect(pack.facts).toEqual(facts);
  expect([...pack.entries.keys()]).toEqual([...images.keys()]);
  for (const [path, bytes] of images) expect(await pack.read(path)).toEqual(Buffer.from(bytes));
  expect(await pack.read('page.json')).toBeUndefined();
  expect(await pack.read('../secret')).toBeUndefined();
  await pack.close();
});

it('gives every image at once, in order, also those that are longer than one read', async () => {
  const long = new Map(
    [3, 2, 5, 1].map((size, place) => [`${place}`, Buffer.alloc(size * 1024 ** 2, place)]),
  );
  const all = new Map<string, Uint8Array>([...images, ...long]);
  const pack = await Pack.open(write(buildPack(facts, all)));
  const read = await readEvery(pack);
  await pack.close();
  expect(read.map(([path]) => path)).toEqual([...all.keys()].toSorted(byPlace(pack)));
  for (const [path, image] of read)
    expect(image.equals(all.get(path) ?? image.subarray(1))).toBe(true);
});

it('gives no image whose header is not where its directory says', async () => {
  const bytes = buildPack(facts, images);
  const [, second = ''] = images.keys();
  bytes[bytes.indexOf(second)] = 0;
  const pack = await Pack.open(write(bytes));
  await expect(readEvery(pack)).rejects.toThrow(PackError);
  await pack.close();
});

async function readEvery(pack: Pack): Promise<(readonly [path: string, image: Buffer])[]> {
  const read: (readonly [path: string, image: Buffer])[] = [];
  for await (const each of pack.readAll()) read.push(each);
  return read;
}

function byPlace({ entries }: Pack) {
  return (a: string, b: string) => (entries.get(a)?.offset ?? 0) - (entries.get(b)?.offset ?? 0);
}

it('is a ZIP file that other programs read, its entries stored', () => {
  const bytes = buildPack(facts, images);
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual([...images.keys(), 'page.json']);
  const [path = '', image] = [...images][9] ?? [];
  expect(read[path]).toEqual(image);
  expect(bytes.includes(Buffer.from(image ?? []))).toBe(true);
});

it('is found whole by unzip', async ({ skip }) => {
  const unzip = (file: string) => promisify(execFile)('unzip', ['-t', file]);
  const told = await unzip(write(buildPack(facts, images))).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (told === undefined) return skip('unzip is not installed');
  expect(told.stdout).toContain('No errors detected');
});

it('has the same bytes whenever it is made, and knows when one is changed', () => {
  const bytes = buildPack(facts, images);
  expect(buildPack(facts, images).equals(bytes)).toBe(true);
  expect(isIntact(bytes)).toBe(true);
  for (const place of [40, bytes.length >> 1, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(isIntact(changed)).toBe(false);
  }
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['cut in its directory', (bytes: Buffer) => bytes.subarray(0, -200)],
  ['empty', () => Buffer.alloc(0)],
  ['of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ['preceded by something', (bytes: Buffer) => Buffer.concat([Buffer.from('x'), bytes])],
  ['another ZIP file', () => Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')],
])('is refused when it is %s', async (_, damage) => {
  await expect(Pack.open(write(damage(buildPack(facts, images))))).rejects.toThrow(PackError);
});

it('refuses an image whose header is not where its directory says', async () => {
  const bytes = buildPack(facts, images);
  bytes.fill(0, 0, 30);
  const pack = await Pack.open(write(bytes));
  const [first = '', second = ''] = images.keys();
  await expect(pack.read(first)).rejects.toThrow(PackError);
  expect(await pack.read(second)).toHaveLength(51);
  await pack.close();
});

it('is read to the end after it was closed, by one that had it open', async () => {
  const pack = await Pack.open(write(buildPack(facts, images)));
  const [path = ''] = images.keys();
  const reading = pack.read(path);
  await pack.close();
  expect(await reading).toHaveLength(50);
  expect(await pack.read(path)).toHaveLength(50);
});

it('is never reached through a link', async () => {
  const file = write(buildPack(facts, images));
  const link = `${file}.link`;
  symlinkSync(file, link);
  await expect(Pack.open(link)).rejects.toThrow('ELOOP');
  expect(isIntact(readFileSync(file))).toBe(true);
});

it('is refused when a ZIP file could not hold it', () => {
  const many = new Map(
    Array.from({ length: 65_535 }, (_, place) => [String(place), new Uint8Array()]),
  );
  expect(() => buildPack(facts, many)).toThrow(PackError);
});
