import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashScans } from '#src/imaging/read/hash-scans.ts';
import { openWorkbench } from './workbench.ts';

// What Linux calls a regular file, and lets nobody read from its beginning.
const unreadable = '/proc/self/mem';

describe.skipIf(process.platform !== 'linux')(
  'a scan that cannot be read (skipped where no such file is at hand)',
  () => {
    async function hash(spared: readonly string[]) {
      const bench = await openWorkbench();
      const { scansDir, packsDir } = bench;
      await bench.put('tot.jpg', 'Ảnh.');
      await symlink(unreadable, join(scansDir, 'hong.jpg'));
      const wanted = new Set(['hong.jpg', 'tot.jpg', 'khong-co.jpg']);
      const options = { scansDir, packsDir, spared: new Set(spared) };
      return [...(await hashScans(wanted, [], options)).keys()];
    }

    it('has no hash when only closed pages have it, and the others have theirs', async () => {
      expect(await hash(['hong.jpg'])).toEqual(['tot.jpg']);
    });

    it('is an error with its path when an open page has it', async () => {
      await expect(hash([])).rejects.toThrow('hong.jpg cannot be read');
    });
  },
);
