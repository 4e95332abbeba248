import { describe, expect, it } from 'vitest';
import { csv, issueNamesOf, reportOf } from '../archive.ts';

const header = 'code,kind,withdrawnOn,reason,note,title';
const listOf = (...rows: readonly string[]) => ({ 'withdrawn.csv': csv(header, ...rows) });

describe('the list of withdrawn records', () => {
  it('says what is wrong with its rows', async () => {
    const report = await reportOf(
      listOf(
        'TU-01-0145-002,Văn bản,12/11/2026,,,',
        'tu-01-0145-002,Văn bản,13/11/2026,,,',
        'TU-09-1,Bộ phim,12/11/2026,,,',
        'TU-09-2,Hồ sơ,,,,',
      ),
    );
    expect(report).toMatch(/4 · kind\s+unknown-record-kind\s+"Bộ phim" không phải loại tài liệu\./);
    expect(report).toMatch(/3 · code\s+doubled-id/);
    expect(report).toMatch(/5 · withdrawnOn\s+missing-value/);
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

  it.each([
    ['the code of another record', 'tu-01-0146', 'old-code-in-use'],
    ['its own code', 'TU-01-0145', 'old-code-in-use'],
    ['no letter or digit', '…', 'unusable-id'],
  ])('must not be %s', async (_, alias, issue) => {
    expect(await issueNamesOf(withAliases(alias))).toContain(issue);
  });

  // doubled-old-code
  it('must not be those of two records', async () => {
    expect(await reportOf(withAliases('TU-1', 'TU/1'))).toContain(
      'Mã cũ "TU/1" đã là mã cũ của "TU-01-0145".',
    );
  });

  it('must not be that of a withdrawn record', async () => {
    const changes = { ...withAliases('TU-09-1'), ...listOf('TU-09-1,Hồ sơ,12/11/2026,,,') };
    expect(await issueNamesOf(changes)).toContain('old-code-in-use');
  });
});
