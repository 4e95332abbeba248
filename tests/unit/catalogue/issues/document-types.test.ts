import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, readArchive } from '../archive.ts';

const items = readFileSync('tests/fixtures/archive/content/fonds/TU/items.csv', 'utf8');

/** The small archive's table with one item more for each type. */
const typesOf = (...types: readonly string[]) => {
  const rows = types.map(
    (type, index) => `A-${index},TU-01-0145,${index + 50},${type},,,,,Việc ${index},,,,,01`,
  );
  return { 'fonds/TU/items.csv': items + csv(...rows) };
};

const firstRow = items.trimEnd().split('\n').length + 1;

const typeIssues = async (changes: Parameters<typeof readArchive>[0]) => {
  const { issues } = await readArchive(changes);
  return issues.filter(({ name }) => name === 'unknown-type');
};

describe('document types that no list has', () => {
  it('are told in one warning a table, the most frequent first, five of them by name', async () => {
    const [told, ...others] = await typeIssues(
      typesOf(
        'Nghị quyết',
        'Sổ đinh',
        'Văn tự',
        'Văn tự',
        'Gia phả',
        'Sắc phong',
        'Câu đối',
        'Địa bạ',
      ),
    );
    expect(others).toEqual([]);
    expect(told).toMatchObject({ severity: 'warning', row: firstRow + 1, column: 'typeName' });
    expect(told?.params).toMatchObject({ count: 7, types: 6 });
    expect(told?.params['examplesVi']).toMatch(/^"Văn tự" \(2\), .*, …$/);
    expect(String(told?.params['examplesVi']).match(/" \(/g)).toHaveLength(5);
  });

  it('name the type that was probably meant', async () => {
    const [told] = await typeIssues(typesOf('Nghị quyyết'));
    expect(told?.params).toMatchObject({
      examplesVi: '"Nghị quyyết" (1, gần với "Nghị quyết")',
      examplesEn: '"Nghị quyyết" (1, near "Nghị quyết")',
    });
  });

  it('are accepted in site.yaml, whatever the case, and shown as they stand there', async () => {
    const { catalogue, issues } = await readArchive({
      ...typesOf('văn tự', 'Văn Tự'),
      'site.yaml': 'url: https://luutru.example\ndocumentTypes:\n  - Văn tự\n',
    });
    expect(issues.map(({ name }) => name)).not.toContain('unknown-type');
    const types = catalogue?.items.flatMap(({ id, type }) => (id.startsWith('A-') ? [type] : []));
    expect(types).toEqual(['Văn tự', 'Văn tự']);
  });
});
