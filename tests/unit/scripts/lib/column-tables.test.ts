import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeColumnTables } from '../../../../scripts/lib/column-tables.ts';
import { proseComponents } from '../../../../src/catalogue/prose/components.ts';

const readme = readFileSync('content/README.md', 'utf8');

describe('content/README.md', () => {
  it('has its column tables as the schemas have them', () => {
    expect(writeColumnTables(readme)).toBe(readme);
  });

  it('says what each component of prose is for, with every attribute', () => {
    for (const [name, { required, optional }] of Object.values(proseComponents).flatMap((set) =>
      Object.entries(set),
    )) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`<${name}`)) ?? '';
      for (const attribute of [...required, ...optional]) {
        expect(row, `${name} ${attribute}`).toContain(`${attribute}="`);
      }
    }
  });
});

describe('writing column tables', () => {
  const files = '<!-- columns:files -->\nold\n<!-- /columns -->';

  it('replaces what stands between the markers, and nothing else', () => {
    const written = writeColumnTables(`Trước\n${files}\nSau\n`);
    expect(written).toMatch(/^Trước\n<!-- columns:files -->\n\n\| Cột /);
    expect(written).toMatch(/<!-- \/columns -->\nSau\n$/);
    expect(written).toContain('| `fileCode` | Mã hồ sơ | bắt buộc |');
    expect(written).not.toContain('old');
  });

  it('finds a table that is out of date', () => {
    expect(writeColumnTables(files)).not.toBe(files);
  });

  it('refuses a marker that names no table, and one that is not closed', () => {
    expect(() => writeColumnTables(files.replace('files', 'filse'))).toThrow('filse');
    expect(() => writeColumnTables('<!-- columns:files -->')).toThrow('not closed');
  });
});
