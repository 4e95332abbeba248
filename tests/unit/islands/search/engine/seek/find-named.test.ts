import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNamed } from '#src/islands/search/engine/seek/find-named.ts';
import { findNear } from '#src/islands/search/engine/seek/near-codes.ts';
import type { ReferenceIndex } from '#src/islands/search/engine/seek/reference-index.ts';
import { indexReferences, type Referred } from '#tests/helpers/reference-index.ts';

/** By name, in order of reference. */
const archive: Readonly<Record<string, Referred>> = {
  TU: { parts: { fonds: 'TU' } },
  'TU 01/144': { codes: ['TU-01-0144'], parts: { fonds: 'TU', inventory: '01', file: '144' } },
  'TU 01/145': {
    codes: ['H61.05.2024.123'],
    parts: { fonds: 'TU', inventory: '01', file: '145' },
  },
  resolution: {
    codes: ['H61.05.2024.123.0001', 'HS-001001'],
    number: '24-NQ/TU',
    parts: { fonds: 'TU', inventory: '01', file: '145', item: { ordinal: 1, folios: '1–4' } },
  },
  report: {
    codes: ['H61.05.2024.123.0002'],
    number: '145-BC/TU',
    parts: { fonds: 'TU', inventory: '01', file: '145', item: { ordinal: 2, folios: '5–9' } },
  },
  'TU 02/145': { codes: ['TU-02-0145'], parts: { fonds: 'TU', inventory: '02', file: '145' } },
  'UBND-TỈNH': { parts: { fonds: 'UBND-TỈNH' } },
  'UBND-TỈNH 145': { parts: { fonds: 'UBND-TỈNH', inventory: '', file: '145' } },
  'UBND-TỈNH 145a': { parts: { fonds: 'UBND-TỈNH', inventory: '', file: '145a' } },
  irrigation: {
    kind: 'subject',
    title: { vi: 'Thủy lợi', en: 'Irrigation' },
    variants: ['đê đập'],
  },
  'UBND-TỈNH 1976': { parts: { fonds: 'UBND-TỈNH', inventory: '', file: '1976' } },
};
const names = Object.keys(archive);
let index: ReferenceIndex;
let remove: () => void;
beforeAll(async () => {
  ({ index, remove } = await indexReferences(Object.values(archive)));
});
afterAll(() => remove());

const find = async (query: string) =>
  (await findNamed(query, index)).records.map((record) => names[record]);
const near = async (query: string) =>
  (await findNear((await findNamed(query, index)).readings, index)).map((record) => names[record]);

describe('a whole name', () => {
  it.each(['thủy lợi', 'THUỶ LỢI', 'thuy loi', 'irrigation', 'Đê đập'])(
    'is found: %s',
    async (name) => {
      expect(await find(name)).toEqual(['irrigation']);
    },
  );

  it.each(['thủy', 'thủy lợi nhỏ', 'thúy lợi'])(
    'is no part of one, and no other: %s',
    async (name) => {
      expect(await find(name)).toEqual([]);
    },
  );
});

describe('a file is found by the reference that its page prints', () => {
  it.each([
    'TU-01-145',
    'tu-01-145',
    'TU-1-145',
    'TU-01-0145',
    'TU/01/145',
    'TU.01.145',
    'TU_01_145',
    'TU 01 145',
    'tu 1 145',
    'TU–01–145',
    'TU - 01 - 145',
    ' “TU-01-145”. ',
    'Phông TU, Mục lục 01, Hồ sơ 145',
    'Phông TU, Mục lục 01, Hồ sơ 145'.normalize('NFD'),
    'PHÔNG TU, MỤC LỤC 01, HỒ SƠ 145',
    'phong tu muc luc 1 ho so 145',
    'phông TU; mục lục số 1; hồ sơ số: 00145',
    'Fonds TU, Inventory 01, File 145',
    'fonds tu inv. 1 file no. 145',
    'TU, ML 01, HS 145',
    'TU-01, hs145',
    'hs145 ml01 phông TU',
    'Phông lưu trữ TU, mục lục 01, đơn vị bảo quản 145',
    'TU, ML01, ĐVBQ 145',
    'phông TU, mục lục 01, hộp 12, hồ sơ 145',
    'H61.05.2024.123',
    'h61-5-2024-123',
    'TU-01-145, tờ 300',
  ])('%s', async (query) => {
    expect((await find(query))[0]).toBe('TU 01/145');
  });

  it.each(['UBND-TỈNH-145', 'ubnd-tinh-145', 'Phông UBND-TỈNH, Hồ sơ 145', 'ubnd tinh 145'])(
    '%s, whose fonds has a sign in its code and no inventory',
    async (query) => {
      expect((await find(query))[0]).toBe('UBND-TỈNH 145');
    },
  );

  it.each(['UBND-TỈNH-145a', 'hồ sơ 145a', 'HS145A', 'hs 145 a'])('%s', async (query) => {
    expect((await find(query))[0]).toBe('UBND-TỈNH 145a');
  });
});

describe('an item is found', () => {
  it.each([
    ['TU-01-145, tờ 5–9', 'report'],
    ['TU-01-145, tờ 5-9', 'report'],
    ['Phông TU, Mục lục 01, Hồ sơ 145, tờ 5–9', 'report'],
    ['phong tu, muc luc 01, ho so 145, to 05-09', 'report'],
    ['Fonds TU, Inventory 01, File 145, ff. 5–9', 'report'],
    ['Fonds TU, Inventory 01, File 145, folios 5–9', 'report'],
    ['hồ sơ 145, tờ 7', 'report'],
    ['hs 145 tờ 1-4', 'resolution'],
    ['H61.05.2024.123.0002', 'report'],
    ['TU-01-145-2', 'report'],
    ['TU-01-0145-002', 'report'],
    ['TU, hồ sơ 145, văn bản 2', 'report'],
    ['HS-001001', 'resolution'],
    ['24-NQ/TU', 'resolution'],
    ['24 nq tu', 'resolution'],
    ['số 24-NQ/TU', 'resolution'],
    ['024-nq/tu', 'resolution'],
    ['No. 24-NQ/TU', 'resolution'],
  ])('by %s', async (query, name) => {
    expect((await find(query))[0]).toBe(name);
  });

  it('before its file, where folios are told', async () => {
    expect(await find('TU-01-145, tờ 5–9')).toEqual(['report', 'TU 01/145']);
  });
});

describe('a number that several files have', () => {
  it.each(['145', 'hồ sơ 145', 'HS 145', 'hs145', 'File 145'])(
    '%s finds them all',
    async (query) => {
      const files = ['TU 01/145', 'TU 02/145', 'UBND-TỈNH 145'];
      expect((await find(query)).slice(0, 3)).toEqual(files);
    },
  );

  it('finds documents of that number after the files', async () => {
    expect(await find('145')).toContain('report');
  });

  it('finds those of the fonds that is named first', async () => {
    expect(await find('hồ sơ 145, phông UBND-TỈNH')).toEqual([
      'UBND-TỈNH 145',
      'TU 01/145',
      'TU 02/145',
    ]);
  });

  it('is narrowed by an inventory', async () => {
    expect(await find('mục lục 2, hồ sơ 145')).toEqual(['TU 02/145']);
    expect(await find('02-145')).toEqual(['TU 02/145']);
  });
});

describe('a fonds', () => {
  it.each(['phông TU', 'Fonds TU', 'phong ubnd-tinh'])('%s', async (query) => {
    expect((await find(query))[0]).toMatch(/^(TU|UBND-TỈNH)$/);
  });
});

describe('what names nothing', () => {
  it.each([
    'TU-01-146',
    'TU-01-9999',
    'TV-01-145',
    'Phông TU, Mục lục 01, Hồ sơ 146',
    'Phông TU, Mục lục 03, Hồ sơ 145',
    'hồ sơ 99999',
    'hs146',
    'H61.05.2024.999',
    'TU-01-145-77',
    '99-NQ/TU',
  ])('%s finds nothing, not even by its words', async (query) => {
    const { records, kind } = await findNamed(query, index);
    expect(records).toEqual([]);
    expect(kind).not.toBe('words');
  });

  it.each([
    ['TU-01-146', 'TU 01/145'],
    ['TU-01-154', 'TU 01/145'],
    ['TU-01-1455', 'TU 01/145'],
    ['TU-01-9999', 'TU 01/145'],
    ['TV-01-145', 'TU 01/145'],
    ['TU-03-145', 'TU 01/145'],
    ['Phông TU, Mục lục 01, Hồ sơ 146', 'TU 01/145'],
    ['HS 146', 'TU 01/145'],
    ['H61.05.2024.133', 'TU 01/145'],
    ['TU-01-145-3', 'report'],
    ['25-NQ/TU', 'resolution'],
  ])('%s offers near ones', async (query, name) => {
    expect(await near(query)).toContain(name);
    expect((await near(query)).length).toBeLessThanOrEqual(5);
  });

  it('has nothing near where nothing is', async () => {
    expect(await near('XYZ-QRS-77777-5')).toEqual([]);
  });
});

describe('what is no reference', () => {
  it.each([
    'đảng bộ',
    'hồ sơ hội nghị',
    'hồ sơ cán bộ 1976',
    'phong trào',
    'tờ trình 1976',
    'năm 1976',
    '3/2/1976',
    '12-1976',
    '1945-1954',
    'TU 1976',
    'hồ sơ 1975',
    '1976',
    'B-52',
    'file clerks',
    'họp 24-NQ/TU',
    '',
    '…',
  ])('%s is sought by its words', async (query) => {
    expect((await findNamed(query, index)).kind).toBe('words');
  });

  it('treats a possible year as a word, unless it is labelled as a file', async () => {
    expect(await find('1976')).toEqual([]);
    expect(await find('hồ sơ 1976')).toEqual(['UBND-TỈNH 1976']);
  });
});

describe('a withheld record', () => {
  it('is asked for like one that does not exist', async () => {
    // The index has public records alone: TU-01-143 is withheld, TU-01-142 never was.
    const [withheld, absent] = await Promise.all(
      ['TU-01-143', 'TU-01-142'].map((query) => findNamed(query, index)),
    );
    expect({ ...withheld, readings: [] }).toEqual({ ...absent, readings: [] });
  });
});

describe('an archive of 53,484 documents', () => {
  it('answers with some tens of kilobytes', async () => {
    const files = Array.from({ length: 11_327 }, (_, number): Referred[] => {
      const parts = { fonds: `P${number % 37}`, inventory: '01', file: String(number) };
      const items = Array.from({ length: number % 9 }, (__, ordinal): Referred => ({
        codes: [`P${number % 37}-01-${number}-${ordinal + 1}`],
        number: `${(number * 7) % 400}-BC/TU`,
        parts: { ...parts, item: { ordinal: ordinal + 1, folios: String(ordinal + 1) } },
      }));
      return [{ parts }, ...items];
    });
    const large = await indexReferences(files.flat());
    for (const query of [
      'P3-01-3',
      'hồ sơ 145',
      '7',
      'P3-01-4',
      'P3-01-3-2',
      '7-BC/TU',
      '999-XX/YY',
    ]) {
      large.read.bytes = 0;
      const { records, readings } = await findNamed(query, large.index);
      if (records.length === 0) await findNear(readings, large.index);
      expect(large.read.bytes, query).toBeLessThan(160_000);
    }
    large.remove();
  });
});
