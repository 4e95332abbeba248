import { describe, expect, it } from 'vitest';
import { authorityFields } from '#src/domain/schema/authority.ts';
import { findField, indexFields, type Field } from '#src/domain/schema/field.ts';
import { fileFields } from '#src/domain/schema/file.ts';
import { fondsFields } from '#src/domain/schema/fonds.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import { pageFields, redactionFields } from '#src/domain/schema/page.ts';
import {
  anniversaryFields,
  collectionFields,
  exhibitFields,
  prosePageFields,
} from '#src/domain/schema/story.ts';

const tables: Readonly<Record<string, readonly Field[]>> = {
  fondsFields,
  fileFields,
  itemFields,
  pageFields,
  redactionFields,
  authorityFields,
  collectionFields,
  exhibitFields,
  prosePageFields,
  anniversaryFields,
};

describe.each(Object.entries(tables))('%s', (_, fields) => {
  it('has no heading for two columns', () => {
    expect(() => indexFields(fields)).not.toThrow();
  });

  it('knows each field by its name and both labels', () => {
    for (const field of fields) {
      for (const heading of [field.name, field.label.vi, field.label.en]) {
        expect(findField(fields, heading)).toEqual({ field, english: false });
      }
    }
  });
});

it('finds a mistake in a table: one heading for two fields', () => {
  const twice = itemFields.map((field) => ({ ...field, aliases: ['Ghi chú'] }));
  expect(() => indexFields(twice)).toThrow('ghichu');
});

describe('fields of the standard', () => {
  const names = (fields: readonly Field[]) => new Set(fields.map(({ name }) => name));

  it('are all there for a hồ sơ (05/2025, 18)', () => {
    const standard = [
      'fileCode',
      'title',
      'maintenance',
      'mode',
      'language',
      'startDate',
      'endDate',
      'keyword',
      'totalDoc',
      'numberOfPaper',
      'numberOfPage',
      'format',
      'inforSign',
      'confidenceLevel',
      'paperFileCode',
      'description',
      'riskRecovery',
      'riskRecoveryStatus',
    ];
    expect(standard.filter((name) => !names(fileFields).has(name))).toEqual([]);
  });

  it('are all there for a văn bản (05/2025, 21)', () => {
    const standard = [
      'docId',
      'docCode',
      'docOrdinal',
      'typeName',
      'codeNumber',
      'codeNotation',
      'issuedDate',
      'organName',
      'subject',
      'language',
      'numberOfPage',
      'inforSign',
      'keyword',
      'mode',
      'confidenceLevel',
      'autograph',
      'format',
      'process',
      'riskRecovery',
      'riskRecoveryStatus',
      'description',
    ];
    expect(standard.filter((name) => !names(itemFields).has(name))).toEqual([]);
  });

  it.each([
    'Identifier',
    'OrganId',
    'FondName',
    'FondHistory',
    'ArchivesTime',
    'PaperTotal',
    'PaperDigital',
    'KeyGroups',
    'OtherTypes',
    'Language',
    'LookupTools',
    'CopyNumber',
    'Description',
  ])('of a phông in 02/2019 are known: %s', (name) => {
    expect(findField(fondsFields, name)).toBeDefined();
  });

  it.each(['identifier', 'organId', 'fileCatalog', 'fileNotation', 'rights', 'pageNumber'])(
    'of a hồ sơ in 02/2019 are known: %s',
    (name) => {
      expect(findField(fileFields, name)).toBeDefined();
    },
  );
});

describe('headings', () => {
  it.each([
    ['MÃ HỒ SƠ', 'fileCode'],
    ['ma  ho so', 'fileCode'],
    ['Mã hồ sơ'.normalize('NFD'), 'fileCode'],
    ['file_code', 'fileCode'],
    ['Thời hạn bảo quản', 'maintenance'],
    ['Số lượng tờ', 'numberOfPaper'],
  ])('“%s” is %s', (heading, name) => {
    expect(findField(fileFields, heading)?.field.name).toBe(name);
  });

  it.each(['title_en', 'Tiêu đề hồ sơ (tiếng Anh)', 'Title (English)', 'titleEn'])(
    '“%s” is the English of the title',
    (heading) => {
      expect(findField(fileFields, heading)).toMatchObject({
        field: { name: 'title' },
        english: true,
      });
    },
  );

  it('tell how many sheets from which sheets', () => {
    expect(findField(itemFields, 'Số tờ')?.field.name).toBe('numberOfPaper');
    expect(findField(itemFields, 'Tờ số')?.field.name).toBe('folios');
  });
});
