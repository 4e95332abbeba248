import { describe, expect, it } from 'vitest';
import { listOpenings } from '#src/catalogue/openings.ts';
import { csv, getCatalogue, type Changes } from './archive.ts';

const header = 'docCode,fileCode,subject,numberOfPage,mode,accessReason,opensOn';
const archive: Changes = {
  'fonds/TU/files.csv': csv(
    'fileCode,title,mode,accessReason,opensOn',
    'TU-1,Hồ sơ mở,01,,',
    'TU-2,Hồ sơ mở ngày 1/2,02,donor,01/02/2027',
    'TU-3,Hồ sơ không có ngày,02,privacy,',
  ),
  'fonds/TU/items.csv': csv(
    header,
    'B,TU-1,Mở cùng ngày,1,02,harm,24/11/2026',
    'A,TU-1,Mở ngày mai,1,02,harm,24/11/2026',
    'C,TU-1,Đã mở,1,02,harm,23/11/2026',
    'D,TU-1,Có trang kín,3,01,,',
    'E,TU-2,Mở cùng hồ sơ,1,01,,',
    'F,TU-2,Mở sau hồ sơ,1,02,donor,01/03/2027',
    'G,TU-3,Theo hồ sơ không ngày,1,02,privacy,01/12/2026',
    'H,TU-1,Mở sau một năm,1,02,harm,24/11/2027',
  ),
  'fonds/TU/pages.csv': csv(
    'docCode,page,mode,accessReason,opensOn',
    'D,1,02,privacy,01/12/2026',
    'D,3,02,privacy,01/12/2026',
    'D,2,02,privacy,',
  ),
  'fonds/TU/redactions.csv': null,
  'fonds/TU/fonds.md': '---\nfondsCode: TU\ntitle: Phông Tỉnh ủy\n---\n',
  'collections/mua-xuan.mdx': null,
  'collections/mua-xuan.en.mdx': null,
  exhibits: null,
  'anniversaries.yaml': null,
  'pages/gioi-thieu.md': null,
};

describe('what opens next', () => {
  it('is told in order of day, then of code, pages together', async () => {
    const openings = listOpenings(await getCatalogue(archive), 365);
    expect(openings.map(({ day, kind, id, pages }) => [day, kind, id, ...pages].join(' '))).toEqual(
      [
        '2026-11-24 item A',
        '2026-11-24 item B',
        '2026-12-01 item D 1 3',
        '2027-02-01 file TU-2',
        '2027-03-01 item F',
      ],
    );
  });

  it('is told for as many days as asked', async () => {
    const catalogue = await getCatalogue(archive);
    expect(listOpenings(catalogue, 1).map(({ id }) => id)).toEqual(['A', 'B']);
    expect(listOpenings(catalogue, 0)).toEqual([]);
    expect(listOpenings(catalogue, 366).map(({ id }) => id)).toContain('H');
  });

  it('leaves out what opens with its file and what its file keeps closed', async () => {
    const ids = listOpenings(await getCatalogue(archive), 3650).map(({ id }) => id);
    expect(ids).not.toContain('E');
    expect(ids).not.toContain('G');
  });

  it('contains no titles', async () => {
    expect(JSON.stringify(listOpenings(await getCatalogue(archive), 3650))).not.toMatch(
      /[Mm]ở|kín/,
    );
  });
});
