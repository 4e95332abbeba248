import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ClosedItem } from '#src/imaging/closed-item.ts';
import { ClosedIndex, writeClosedIndex } from '#src/reading/closed/closed-index.ts';

const item = (id: string, file?: string): ClosedItem => ({
  ...{ id, slug: id.toLowerCase(), ...(file !== undefined && { file }) },
  described: { title: 'Danh sách', type: 'Danh sách' },
  pages: [
    {
      ...{ number: 1, folio: '9b', isOpen: false },
      job: { itemSlug: id.toLowerCase(), page: 1, master: `${id}/1.jpg`, redactions: [] },
    },
    { number: 2, isOpen: true },
  ],
});

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'closed-index-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'closed.db');
}

it('finds an item by its id, whole, and the items of a file', async () => {
  const file = openFolder();
  await writeClosedIndex(file, [item('TU-2', 'F1'), item('TU-1', 'F1'), item('TU-3')]);
  const index = new ClosedIndex(file);
  expect(index.find('TU-1')).toEqual(item('TU-1', 'F1'));
  expect(index.find('TU-3')).toEqual(item('TU-3'));
  expect(['tu-1', 'TU-_', 'TU-%', ''].map((id) => index.find(id))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(index.listOfFile('F1').map(({ id }) => id)).toEqual(['TU-1', 'TU-2']);
  expect(index.listOfFile('F2')).toEqual([]);
  index.close();
});

it('is for its owner only, whatever was there before, and is written whole again', async () => {
  const file = openFolder();
  const before = process.umask(0);
  try {
    writeFileSync(file, 'no index', { mode: 0o666 });
    await writeClosedIndex(file, [item('TU-1')]);
    await writeClosedIndex(file, [item('TU-2')]);
  } finally {
    process.umask(before);
  }
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const index = new ClosedIndex(file);
  expect([index.find('TU-1'), index.find('TU-2')]).toEqual([undefined, item('TU-2')]);
  index.close();
});

it('is missing with an error, not empty', () => {
  expect(() => new ClosedIndex('/nowhere/closed.db')).toThrow('unable to open');
});
