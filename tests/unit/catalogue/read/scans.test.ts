import { describe, expect, it } from 'vitest';
import { scanFolderCandidates, toScanFolder } from '#src/catalogue/scan-folders.ts';

describe('the folder of an item', () => {
  it.each([
    ['a/b', 'a/b'],
    ['./a//b/', 'a/b'],
    ['a\\b', 'a/b'],
  ])('is read from “%s”', (written, folder) => {
    expect(toScanFolder(written)).toBe(folder);
  });

  it.each(['../a', 'a/../../b', '/etc', 'C:\\scans', '..', '.', 'a/..', '\\\\nas\\scans'])(
    'may not be “%s”',
    (written) => {
      expect(toScanFolder(written)).toBeUndefined();
    },
  );

  it('is fonds, file and item where the column is empty; codes with a slash lose it', () => {
    const wish = { fonds: ['TU'], file: '01/145', item: 'A 1' };
    expect(scanFolderCandidates(wish)).toEqual(['TU/01-145/A-1']);
    expect(scanFolderCandidates({ ...wish, file: '01' })).toEqual(['TU/01/A 1', 'TU/01/A-1']);
  });
});
