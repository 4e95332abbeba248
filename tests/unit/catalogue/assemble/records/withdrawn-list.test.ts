import { describe, expect, it } from 'vitest';
import { csv, getCatalogue } from '../../archive.ts';

const header = 'code,kind,withdrawnOn,reason,note,title';
const listOf = (...rows: readonly string[]) => ({ 'withdrawn.csv': csv(header, ...rows) });

describe('the list of withdrawn records', () => {
  it('withdraws a record whose row still says that it is open', async () => {
    const { items, withdrawn } = await getCatalogue(
      listOf('TU-01-0145-002,Văn bản,12/11/2026,privacy,,'),
    );
    expect(items.find(({ id }) => id === 'TU-01-0145-002')?.access).toEqual({ kind: 'withheld' });
    expect(withdrawn).toEqual([
      {
        kind: 'item',
        id: 'TU-01-0145-002',
        slug: 'TU-01-0145-002',
        on: '2026-11-12',
        reason: 'privacy',
      },
    ]);
  });

  it('takes all that is below a file, without the title that was written for the file', async () => {
    const { items, withdrawn } = await getCatalogue(
      listOf('TU-01-0145,Hồ sơ,12/11/2026,,Trả lại chủ cũ,Đại hội'),
    );
    expect(withdrawn.map(({ id, title }) => [id, title?.vi])).toEqual([
      ['TU-01-0145', 'Đại hội'],
      ['TU-01-0145-001', undefined],
      ['TU-01-0145-002', undefined],
      ['TU-01-0145-003', undefined],
    ]);
    expect(
      items.filter(({ file }) => file === 'TU-01-0145').map(({ access }) => access.kind),
    ).toEqual(['withheld', 'withheld', 'withheld']);
  });

  it('has no notice for a record below that is withheld by its own row', async () => {
    const { withdrawn } = await getCatalogue(listOf('TU,Phông,12/11/2026,,,'));
    expect(withdrawn.map(({ id }) => id)).not.toContain('TU-02-0001');
    expect(withdrawn.map(({ id }) => id)).toContain('TU-01-0146-001');
  });

  it('is published in the same order, whatever the order of its rows', async () => {
    const rows = ['TU-09-1,Hồ sơ,12/11/2026,,,', 'TU-01-0145-002,Văn bản,12/11/2026,,,'];
    const more = 'TU-01-0145-001,Văn bản,12/11/2026,,,';
    for (const order of [
      [...rows, more],
      [more, ...rows.toReversed()],
    ]) {
      const { withdrawn } = await getCatalogue(listOf(...order));
      expect(withdrawn.map(({ id }) => id)).toEqual([
        'TU-09-1',
        'TU-01-0145-001',
        'TU-01-0145-002',
      ]);
    }
  });

  it('has a notice for a record that no longer has a row', async () => {
    const { withdrawn } = await getCatalogue(listOf('TU-09-1,Hồ sơ,12/11/2026,,,'));
    expect(withdrawn).toEqual([{ kind: 'file', id: 'TU-09-1', slug: 'TU-09-1', on: '2026-11-12' }]);
  });
});

describe('former codes', () => {
  const withAliases = (aliases: string, more = '') => ({
    'fonds/TU/files.csv': csv(
      'fileCode,fileCatalog,fileNotation,title,mode,aliases',
      `TU-01-0145,01,145,Đại hội,01,${aliases}`,
      `TU-01-0146,01,146,Đơn thư,01,${more}`,
    ),
    collections: null,
    exhibits: null,
    'anniversaries.yaml': null,
    pages: null,
  });

  it('are in the order of the records, whatever the order of their rows', async () => {
    const sorted = withAliases('TU/145', 'TU/146');
    const table = sorted['fonds/TU/files.csv'].split(/(?<=\n)/);
    const turned = [table[0], ...table.slice(1).toReversed()].join('');
    for (const changes of [sorted, { ...sorted, 'fonds/TU/files.csv': turned }]) {
      const { oldPaths } = await getCatalogue(changes);
      expect(oldPaths.map(({ slug }) => slug)).toEqual(['TU-145', 'TU-146']);
    }
  });

  it('lead to the present one', async () => {
    const { oldPaths } = await getCatalogue(withAliases('TU/145; TU-1-145'));
    expect(oldPaths).toEqual([
      { kind: 'file', slug: 'TU-145', id: 'TU-01-0145' },
      { kind: 'file', slug: 'TU-1-145', id: 'TU-01-0145' },
    ]);
  });
});
