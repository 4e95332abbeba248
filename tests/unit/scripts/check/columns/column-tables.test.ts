import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables, writeColumnTables } from '#scripts/check/columns/column-tables.ts';
import { siteSettingWords } from '#scripts/check/columns/site-setting-words.ts';
import { listSiteSettings } from '#scripts/check/columns/site-settings-table.ts';
import { layOutSite } from '#scripts/content/new/lay-out-site.ts';
import { issueTypes } from '#src/catalogue/issues/issue.ts';
import { proseComponents } from '#src/catalogue/prose/components.ts';
import { readArchive } from '../../../catalogue/archive.ts';

/** A format, and attributes of PAGE XML. */
const otherWords = ['hOCR', 'imageHeight', 'imageWidth'];

const guides = [
  ['vi', 'content/README.md'],
  ['en', 'content/README.en.md'],
] as const;

describe.each(guides)('the guide in %s', (language, file) => {
  const guide = readFileSync(file, 'utf8');

  it('has its column tables as the schemas have them', () => {
    expect(writeColumnTables(guide, language)).toBe(guide);
  });

  it('says what each component of prose is for, with every attribute', () => {
    for (const [name, { required, optional }] of Object.values(proseComponents).flatMap((set) =>
      Object.entries(set),
    )) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`<${name}`)) ?? '';
      for (const attribute of [...required, ...optional]) {
        expect(row, `${name} ${attribute}`).toContain(`${attribute}="`);
      }
    }
  });
});

describe('the table of site.yaml', () => {
  it('has words for every setting of the schema, and for no other', () => {
    expect(Object.keys(siteSettingWords).toSorted()).toEqual(
      listSiteSettings()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('is what a new folder is given, in a file that the check takes', async () => {
    for (const language of ['vi', 'en'] as const) {
      const text = layOutSite(language);
      for (const { name } of listSiteSettings()) expect(text).toContain(`#   ${name}`);
      const { issues } = await readArchive({ 'site.yaml': text });
      expect(issues.filter(({ file }) => file === 'site.yaml')).toEqual([]);
    }
  });
});

describe('the messages of issues', () => {
  it('name only columns, settings and attributes that there are', () => {
    const fields = [...Object.values(tables).flat()].flatMap(({ name }) => [name, `${name}_en`]);
    const settings = listSiteSettings().flatMap(({ name }) => name.split('.'));
    const attributes = Object.values(proseComponents).flatMap((set) =>
      Object.values(set).flatMap(({ required, optional }) => [...required, ...optional]),
    );
    const known = new Set([...fields, ...settings, ...attributes, ...otherWords]);
    const named = Object.entries(issueTypes).flatMap(([issue, { vi, en }]) =>
      [vi, en].flatMap(({ message, help }) =>
        // A word with a capital within is a name of ours; {…} is filled in.
        [...`${message} ${help}`.replace(/\{\w+\}/g, '').matchAll(/\b[a-z]+[A-Z]\w*\b/g)].map(
          ([word]) => ({ issue, word }),
        ),
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ word }) => !known.has(word))).toEqual([]);
  });
});

describe('writing column tables', () => {
  const files = '<!-- columns:files -->\nold\n<!-- /columns -->';

  it('replaces what stands between the markers, and nothing else', () => {
    const written = writeColumnTables(`Trước\n${files}\nSau\n`, 'vi');
    expect(written).toMatch(/^Trước\n<!-- columns:files -->\n\n\| Cột /);
    expect(written).toMatch(/<!-- \/columns -->\nSau\n$/);
    expect(written).toContain('| `fileCode` | Mã hồ sơ | bắt buộc |');
    expect(written).not.toContain('old');
  });

  it('writes English with the Vietnamese name of each column and code beside it', () => {
    const codes = files.replace('files', 'codes');
    const written = writeColumnTables(`${files}\n${codes}`, 'en');
    expect(written).toContain('| `title` (and `title_en`) | Title (Tiêu đề hồ sơ) | required |');
    expect(written).toContain('| `endDate` | End date (Thời gian kết thúc) | expected |');
    expect(written).toContain('Title of the file. At most 1000 characters.');
    expect(written).toContain(
      '| Access (`mode`) | `01` Open (Công khai); `02` Restricted (Sử dụng có điều kiện) |',
    );
  });

  it('finds a table that is out of date', () => {
    expect(writeColumnTables(files, 'vi')).not.toBe(files);
  });

  it('refuses a marker that names no table, and one that is not closed', () => {
    expect(() => writeColumnTables(files.replace('files', 'filse'), 'vi')).toThrow('filse');
    expect(() => writeColumnTables('<!-- columns:files -->', 'vi')).toThrow('not closed');
  });
});
