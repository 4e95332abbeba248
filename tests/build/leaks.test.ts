import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicFieldsOf } from '../../src/catalogue/public-fields.ts';
import { itemFields } from '../../src/catalogue/schema/item.ts';
import { siteSchema } from '../../src/catalogue/schema/site.ts';
import { canary, canaryRow, toCsv, writeScan } from './canaries.ts';
import { makeArchive, type Archive, type BuildResult } from './build-in-folder.ts';
import { filesHolding } from './search-output.ts';

const shared = {
  fileCode: 'K-01-1',
  typeName: 'Báo cáo',
  issuedDate: '03/02/1976',
  language: '01',
  numberOfPage: '1',
  folios: '',
  fondsCode: '',
  fileCatalog: '',
  fileNotation: '',
  secrecy: '',
  withheld: '',
};

const item = (docCode: string, mode: string, more: Readonly<Record<string, string>> = {}) =>
  canaryRow(itemFields, docCode, {
    ...shared,
    docCode,
    mode,
    scans: `K/K-01-1/${docCode}`,
    ...more,
  });

const rows = {
  open: item('K-OPEN', '01'),
  conditional: item('K-COND', '02', { accessReason: 'privacy' }),
  renamed: item('K-RENAMED', '02', { accessReason: 'harm' }),
  embargoed: item('K-LATER', '02', { accessReason: 'donor', opensOn: '01/01/2031' }),
  withheld: item('K-WITHHELD', '01', { withheld: 'x' }),
  mixed: item('K-MIXED', '01', { numberOfPage: '2' }),
};
// `publicTitle` takes the place of the title only where it is given.
for (const row of [rows.open, rows.conditional, rows.embargoed, rows.mixed])
  Object.assign(row, { publicTitle: '', publicTitle_en: '' });

const files: Readonly<Record<string, string>> = {
  'site.yaml': 'name: { vi: Kho thử, en: Trial store }\n',
  'fonds/K/fonds.md':
    '---\nfondsCode: K\ntitle: Phông thử\ntitle_en: Trial fonds\n---\nLời tả phông.\n',
  'fonds/K/files.csv': toCsv([
    {
      fileCode: 'K-01-1',
      fileCatalog: '01',
      fileNotation: '1',
      title: 'Hồ sơ thử',
      mode: '01',
      language: '01',
      startDate: '1976',
      endDate: '1976',
      totalDoc: '6',
      maintenance: '01',
    },
  ]),
  'fonds/K/items.csv': toCsv(Object.values(rows)),
  'fonds/K/pages.csv': 'docCode,page,folio,mode,accessReason\nK-MIXED,2,9b,02,privacy\n',
};

async function writeScans(archive: Archive) {
  for (const row of Object.values(rows)) {
    const folder = join(archive.scans, row['scans'] ?? '');
    await writeScan(folder, '0001', `${row['docCode'] ?? ''} p1`);
    if (row === rows.mixed) {
      // A name that a reader could not guess, so that finding it is a leak.
      await writeScan(folder, 'tho-nguyen-van-q', 'K-MIXED p2');
    }
  }
}

const allOf = (row: Readonly<Record<string, string>>) =>
  Object.entries(row).filter(([, value]) => /^zq[a-z]{6}xk$/.test(value));

describe('what is closed', () => {
  const archive = makeArchive(files);
  let first: BuildResult;

  beforeAll(async () => {
    await writeScans(archive);
    first = archive.build();
  }, 120_000);

  it('does not keep the site from being built', () => {
    expect(first.said).not.toContain('    at ');
    expect(first.code).toBe(0);
  });

  it('leaves what is open to be found, so that this search can find', () => {
    const found = ['description', 'autograph', 'keyword', 'subject', 'organName'].filter(
      (name) => filesHolding(archive.out, rows.open[name] ?? '?').length > 0,
    );
    expect(found).toEqual(['description', 'autograph', 'keyword', 'subject', 'organName']);
    expect(filesHolding(archive.out, canary('K-OPEN p1 words'))).not.toEqual([]);
  });

  it('shows of a conditional item its allow-listed columns and nothing else', () => {
    const allowed = publicFieldsOf(siteSchema.parse({}), 'item');
    for (const row of [rows.conditional, rows.embargoed]) {
      const leaked = allOf(row).filter(
        ([name, value]) => !allowed.has(name) && filesHolding(archive.out, value).length > 0,
      );
      expect(leaked).toEqual([]);
      expect(filesHolding(archive.out, row['subject'] ?? '?')).not.toEqual([]);
    }
  });

  it('shows a public title in the place of both titles', () => {
    expect(filesHolding(archive.out, rows.renamed['publicTitle'] ?? '?')).not.toEqual([]);
    expect(filesHolding(archive.out, rows.renamed['subject'] ?? '?')).toEqual([]);
    expect(filesHolding(archive.out, rows.renamed['subject_en'] ?? '?')).toEqual([]);
  });

  it('shows nothing at all of a withheld item, not its code', () => {
    expect(
      allOf(rows.withheld).filter(([, value]) => filesHolding(archive.out, value).length > 0),
    ).toEqual([]);
    expect(filesHolding(archive.out, 'K-WITHHELD')).toEqual([]);
  });

  it('ships no word, metadata, name or tile of a closed page', () => {
    for (const place of ['K-COND p1', 'K-LATER p1', 'K-RENAMED p1', 'K-WITHHELD p1', 'K-MIXED p2'])
      for (const part of ['words', 'exif', 'artist'])
        expect([place, part, filesHolding(archive.out, canary(`${place} ${part}`))]).toEqual([
          place,
          part,
          [],
        ]);
    expect(filesHolding(archive.out, 'tho-nguyen-van-q')).toEqual([]);
    expect(existsSync(join(archive.out, 'iiif', 'K-MIXED', '1', 'info.json'))).toBe(true);
    expect(existsSync(join(archive.out, 'iiif', 'K-MIXED', '2'))).toBe(false);
    expect(existsSync(join(archive.out, 'iiif', 'K-COND'))).toBe(false);
  });

  it('keeps no metadata even of an open page', () => {
    expect(filesHolding(archive.out, canary('K-OPEN p1 exif'))).toEqual([]);
  });

  it('opens on its day and not before', () => {
    const place = join(archive.out, 'iiif', 'K-LATER', '1', 'info.json');
    expect(existsSync(place)).toBe(false);
    expect(archive.build('2031-01-01').code).toBe(0);
    expect(existsSync(place)).toBe(true);
    expect(filesHolding(archive.out, rows.embargoed['description'] ?? '?')).not.toEqual([]);
  }, 60_000);

  it('vanishes with its images when it is newly closed', () => {
    const closed = { ...rows.open, mode: '02', accessReason: 'privacy' };
    archive.write('fonds/K/items.csv', toCsv([...Object.values({ ...rows, open: closed })]));
    expect(archive.build().code).toBe(0);
    expect(existsSync(join(archive.out, 'iiif', 'K-OPEN'))).toBe(false);
    expect(filesHolding(archive.out, rows.open['description'] ?? '?')).toEqual([]);
    expect(filesHolding(archive.out, canary('K-OPEN p1 words'))).toEqual([]);
  }, 60_000);
});

describe('a mode that is not known', () => {
  const archive = makeArchive(files);

  beforeAll(async () => {
    await writeScans(archive);
    expect(archive.build().code).toBe(0);
  }, 120_000);

  const before = () => readFileSync(join(archive.out, 'tai-lieu', 'K-OPEN', 'index.html'), 'utf8');

  it.each([
    ['missing', '', 'missing-mode'],
    ['mistyped', 'Hạn chế dùng', 'unknown-access'],
    ['in letters of another case', 'o1', 'unknown-access'],
  ])('%s stops the build and leaves the last good site', (_, mode, name) => {
    const last = before();
    archive.write(
      'fonds/K/items.csv',
      toCsv(Object.values({ ...rows, open: { ...rows.open, mode } })),
    );
    const { code, said } = archive.build();
    expect(code).toBe(1);
    expect(said).toContain(name);
    expect(said).not.toContain('    at ');
    expect(before()).toBe(last);
    expect(existsSync(`${archive.out}.next`)).toBe(false);
  });

  it('of secrecy stops it without a word of the row', () => {
    archive.write(
      'fonds/K/items.csv',
      toCsv(Object.values({ ...rows, open: { ...rows.open, mode: 'Tối mật' } })),
    );
    const { code, said } = archive.build();
    expect(code).toBe(1);
    expect(said).toContain('secret-row');
    expect(said).toContain('fonds/K/items.csv');
    for (const [, value] of allOf(rows.open)) expect(said).not.toContain(value);
    expect(said).not.toContain('K-OPEN');
  });
});

describe('the gate of a build', () => {
  const archive = makeArchive(files);

  beforeAll(async () => writeScans(archive));

  it('stops a site that a public file would betray, and names file and record', () => {
    expect(archive.build().code).toBe(0);
    const last = readFileSync(join(archive.out, 'index.html'), 'utf8');
    // A slip of an archivist: the hidden description, told again in the prose of the fonds.
    const hidden = `${rows.conditional['description'] ?? ''} ${rows.conditional['autograph'] ?? ''}`;
    archive.write(
      'fonds/K/items.csv',
      toCsv(Object.values({ ...rows, conditional: { ...rows.conditional, description: hidden } })),
    );
    archive.write(
      'collections/ke-lai.mdx',
      `---\ntitle: Kể lại\nsummary: Tóm tắt\n---\n<Record ref="K-OPEN" />\n\nXem ${encodeURIComponent(hidden)}.\n`,
    );
    const { code, said } = archive.build();
    expect(code).toBe(1);
    expect(said).toContain('suu-tap/ke-lai/index.html');
    expect(said).toContain('K-COND');
    expect(said).not.toContain(hidden);
    expect(readFileSync(join(archive.out, 'index.html'), 'utf8')).toBe(last);
    expect(existsSync(`${archive.out}.next`)).toBe(false);
  }, 120_000);
});
