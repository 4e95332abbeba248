import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPdf } from '#tests/helpers/build-pdf.ts';
import { readArchive, type Changes } from '../archive.ts';

const fonds = 'tests/fixtures/archive/content/fonds/TU';
const items = 'fonds/TU/items.csv';
const files = 'fonds/TU/files.csv';
const marked = buildPdf([{}, { annotations: ['/Subtype/Redact/F 4/Rect[10 10 90 20]'] }]);
const folder = '../scans/rieng/bao-cao';

const scans: Changes = {
  [`${folder}/a.png`]: null,
  [`${folder}/b.png`]: null,
  [`${folder}/1.pdf`]: marked,
};

const edit = (file: string, from: string, to: string) =>
  readFileSync(`${fonds}/${file.split('/').at(-1)}`, 'utf8').replace(from, to);

const found = async (changes: Changes, name: string) => {
  const { catalogue, issues } = await readArchive(changes);
  const severities = issues.filter((one) => one.name === name).map(({ severity }) => severity);
  return { isBuilt: catalogue !== undefined, severities };
};

const withheldFile = edit(files, '1977,3,01,,', '1977,3,01,1,');
const told = { isBuilt: true, severities: ['warning'] };
const stopped = { isBuilt: false, severities: ['error'] };

describe('a redaction mark that was not applied', () => {
  it('stops a build when its page is open', async () => {
    expect(await found({ ...scans }, 'unapplied-redaction')).toEqual(stopped);
  });

  it.each([
    ['the file is withheld', { [files]: withheldFile }],
    ['the item is closed', { [items]: edit(items, 'Công khai,,', '02,privacy,') }],
    [
      'the page is closed',
      { 'fonds/TU/pages.csv': 'docCode,page,mode,accessReason\nTU-01-0145-002,2,02,privacy\n' },
    ],
  ])('is told and stops nothing when %s', async (_, changes) => {
    expect(await found({ ...scans, ...changes }, 'unapplied-redaction')).toEqual(told);
  });
});

describe('what is wrong with a row', () => {
  const bad = edit(items, '03/02/1976', '35/13/1976');

  it('stops a build while the record is open', async () => {
    expect(await found({ [items]: bad }, 'unreadable-date')).toEqual(stopped);
  });

  it('stops nothing once the record is withheld', async () => {
    expect(await found({ [items]: bad, [files]: withheldFile }, 'unreadable-date')).toEqual(told);
  });

  it('stops a build nevertheless when it bears a mark of secrecy', async () => {
    const secret = edit(items, 'Về nhiệm vụ năm 1976', 'Mật');
    const { isBuilt } = await found({ [items]: secret, [files]: withheldFile }, 'secret-row');
    expect(isBuilt).toBe(false);
  });
});
