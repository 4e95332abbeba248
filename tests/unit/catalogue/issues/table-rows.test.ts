import { describe, expect, it } from 'vitest';
import { csv, readArchive, type Changes } from '../archive.ts';

const header = 'docCode,fileCode,typeName,issuedDate,organName,subject,mode,language,Ghi chú';
const rowOf = (number: number, cells: Readonly<Record<string, string>> = {}): string =>
  [
    `TU-01-0145-00${String(number)}`,
    'TU-01-0145',
    cells.type ?? 'Báo cáo',
    cells.date ?? '1976',
    cells.issuer ?? 'Tỉnh ủy',
    cells.subject ?? 'Tình hình sản xuất',
    cells.mode ?? '01',
    '01',
    cells.note ?? '',
  ].join(',');

/** What is said of items.csv, each as `row column name`. */
async function issuesOf(...rows: readonly string[]): Promise<string[]> {
  return issuesOfFile('fonds/TU/items.csv', csv(...rows));
}

async function issuesOfFile(file: string, text: string): Promise<string[]> {
  const changes: Changes = {
    [file]: text,
    'collections/mua-xuan.mdx': null,
    'collections/mua-xuan.en.mdx': null,
    'exhibits/cau-moi': null,
    'fonds/TU/pages.csv': null,
    'fonds/TU/redactions.csv': null,
  };
  const { issues } = await readArchive(changes, '2026-11-28');
  return issues
    .filter((issue) => issue.file === file)
    .map(({ row, column, name }) => [row, column, name].filter(Boolean).join(' '));
}

describe('rows with fewer cells than the heading', () => {
  it('are read when the empty cells at their end are missing', async () => {
    expect(await issuesOf(header, rowOf(1).slice(0, -1), 'A-2,TU-01-0145,,,,Một,01')).toEqual([]);
  });

  it('say what is missing by name', async () => {
    expect(await issuesOf(header, 'A-2,TU-01-0145,Báo cáo')).toEqual([
      '2 subject missing-value',
      '2 mode missing-access',
    ]);
  });

  it('are refused when another reading closes what this one opens', async () => {
    // The cell of the issuing body is missing: the access would be that of the next column.
    const row = 'A-2,TU-01-0145,Báo cáo,1976,Một,02,01';
    expect(
      await issuesOf('docCode,fileCode,typeName,issuedDate,organName,subject,mode,note', row),
    ).toEqual(['2 wrong-column-count']);
  });

  it('are read where another reading would take a date for the access', async () => {
    const heading = 'docCode,fileCode,subject,issuedDate,mode,typeName,note,autograph';
    expect(await issuesOf(heading, 'A-2,TU-01-0145,Một,03/02/1976,01,Báo cáo')).toEqual([]);
  });

  it('are read where another reading would take the number of a file for the access', async () => {
    const heading = 'docCode,fileCode,subject,docOrdinal,mode,accessReason,note,autograph';
    expect(await issuesOf(heading, 'A-2,TU-01-0145,Một,3,có điều kiện,privacy')).toEqual([]);
    expect(await issuesOf(heading, 'A-2,TU-01-0145,Một,3,Công khai')).toEqual([]);
  });

  it('are secret when another reading is', async () => {
    const row = 'A-2,TU-01-0145,Báo cáo,1976,Một,03,01';
    expect(
      await issuesOf('docCode,fileCode,typeName,issuedDate,organName,subject,mode,note', row),
    ).toEqual(['2 secret-row']);
  });

  it('never lose a restriction of a page', async () => {
    const text = csv('docCode,page,folio,mode,accessReason', 'TU-01-0145-001,2,02');
    const changes = { 'fonds/TU/pages.csv': text };
    const { issues } = await readArchive(changes);
    expect(issues.map(({ name }) => name)).toContain('wrong-column-count');
  });
});

describe('rows that are not records', () => {
  it.each([
    ['numbers of columns', '(1),(2),(3),(4),(5),(6),(7),(8),(9)'],
    ['plain numbers of columns', '1,2,3,4,5,6,7,8,9'],
    ['numbers beside codes that were filled down', 'TU-9,TU-01-0145,(3),(4),(5),(6),01,01,'],
    ['a total', ',,,,,Tổng cộng: 03 văn bản,,,'],
    ['a total with a code that was filled down', 'TU-9,TU-01-0145,,,,Tổng cộng: 37 tờ,01,01,'],
    ['a total in the first column', 'Cộng,,,,,,,37,'],
    ['the heading again', header],
    ['a signature', ',,NGƯỜI LẬP,,,,,THỦ TRƯỞNG,'],
    ['a date of the list', '"Hải Sơn, ngày 12 tháng 5 năm 2024",,,,,,,,'],
  ])('are skipped and reported: %s', async (_, row) => {
    const told = await issuesOf(header, rowOf(1), row.startsWith('"') ? `,${row}` : row);
    expect(told).toEqual(['3 not-a-record']);
  });

  it('are not titles that begin alike, nor numbers in their columns', async () => {
    expect(
      await issuesOf(
        header,
        rowOf(1, { subject: 'Tổng cộng các khoản chi năm 1976' }),
        rowOf(2, { subject: 'Cộng đồng người Hoa' }),
        rowOf(3, { subject: 'Người lập danh sách cử tri' }),
      ),
    ).toEqual([]);
  });

  it('are errors when another table begins: its rows are not read under wrong columns', async () => {
    const other = 'Mã hồ sơ,Mã văn bản,Trích yếu,Chế độ sử dụng,,,,,';
    const told = await issuesOf(header, rowOf(1), other, 'TU-01-0145,A-9,Một,01,,,,,');
    expect(told).toEqual(['3 other-heading']);
  });

  it('are reported in one line when they are above the heading', async () => {
    const told = await issuesOf(
      'TRUNG TÂM LƯU TRỮ,,,,,,,,',
      ',,,,,,,,',
      header,
      rowOf(1),
      rowOf(2, { mode: '03' }),
    );
    expect(told).toEqual(['1 heading-below', '5 secret-row']);
  });
});

describe('cells that hold no value', () => {
  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '########', '=A2&B2', '=VLOOKUP(A2)'])(
    'stop the build when a spreadsheet left %s',
    async (subject) => {
      expect(await issuesOf(header, rowOf(1, { subject }))).toEqual([
        '2 subject spreadsheet-error',
      ]);
    },
  );

  it.each(['NULL', '(null)', 'undefined', '\\N', 'NaN'])(
    'are empty when a database wrote %s, and that is told once a column',
    async (note) => {
      expect(await issuesOf(header, rowOf(1, { note }), rowOf(2, { note }))).toEqual([
        '2 Ghi chú null-word',
      ]);
    },
  );

  it('are missing where the column is required', async () => {
    expect(await issuesOf(header, rowOf(1, { subject: 'NULL' }))).toEqual([
      '2 subject null-word',
      '2 subject missing-value',
    ]);
  });
});

describe('codes', () => {
  it('stand on one line', async () => {
    const row = rowOf(1).replace('TU-01-0145-001', '"TU-01-0145\n-001"');
    expect(await issuesOf(header, row)).toEqual(['2 docCode broken-code']);
  });
});

describe('text with encoding damage', () => {
  it('is an error with what it probably says, or that its letters are lost', async () => {
    expect(
      await issuesOf(
        header,
        rowOf(1, { subject: 'Nghá»‹ quyáº¿t' }),
        rowOf(2, { subject: 'V? nhi?m v? phát tri?n th?y l?i' }),
        rowOf(3, { subject: 'Ai là người ký? Vì sao?' }),
      ),
    ).toEqual(['2 subject mojibake', '3 subject lost-letters']);
  });

  it('is not shown of a row that may be secret', async () => {
    for (const mode of ['Thường', 'Có thể', '']) {
      const text = csv(header, rowOf(1, { subject: 'Nghá»‹ quyáº¿t', mode }));
      const { issues } = await readArchive({ 'fonds/TU/items.csv': text });
      const issue = issues.find(({ name }) => name === 'mojibake');
      expect(issue).toBeDefined();
      expect(issue).not.toHaveProperty('sample');
    }
    expect(
      await issuesOf(header, rowOf(1, { subject: 'Nghá»‹ quyáº¿t', mode: 'Máº\u00adt' })),
    ).toEqual(['2 secret-row']);
  });

  it('is told in headings, in frontmatter, in texts and in settings', async () => {
    const title = 'Tá»‰nh á»§y';
    const changes = {
      'authorities/places.csv': csv('id,name,TÃªn khÃ¡c', 'an-hoa,An Hòa,x'),
      'pages/gioi-thieu.md': `---\ntitle: ${title}\n---\n\nV? nhi?m v? m?i\n`,
      'site.yaml': `title: ${title}\n`,
    };
    const { issues } = await readArchive(changes);
    const damage = issues.filter(({ name }) => name === 'mojibake' || name === 'lost-letters');
    expect(damage.map(({ file, row, name }) => `${file} ${String(row)} ${name}`).sort()).toEqual([
      'authorities/places.csv 1 mojibake',
      'pages/gioi-thieu.md 2 mojibake',
      'pages/gioi-thieu.md 5 lost-letters',
      'site.yaml 1 mojibake',
    ]);
  });
});

describe('dates of a column', () => {
  it('are not read when some only make sense with the month first, and one line says so', async () => {
    const dates = ['2/13/1976', '2/3/1976', '4/30/1975', '1976'];
    const rows = dates.map((date, index) => rowOf(index + 1, { date }));
    expect(await issuesOf(header, ...rows)).toEqual(['2 issuedDate month-first-column']);
  });

  it('are told when they lie ahead, outside the file, or in part blank', async () => {
    const dates = ['03/02/2067', '1930', '/1976', 'cả năm 1976', '…/2/1976'];
    const rows = dates.map((date, index) => rowOf(index + 1, { date }));
    expect(await issuesOf(header, ...rows)).toEqual([
      '2 issuedDate future-date',
      '4 issuedDate partial-date',
      '6 issuedDate partial-date',
      '2 issuedDate date-outside-file',
      '3 issuedDate date-outside-file',
    ]);
  });

  it('are refused by their own names', async () => {
    const dates = ['27428', '5-2-76', '31/02/1976', '03/02/76 - 15/6/77'];
    const rows = dates.map((date, index) => rowOf(index + 1, { date }));
    expect(await issuesOf(header, ...rows)).toEqual([
      '2 issuedDate serial-date',
      '3 issuedDate two-digit-year',
      '4 issuedDate unreadable-date',
      '5 issuedDate two-digit-year',
    ]);
  });

  it('may lie ahead where an embargo ends, which needs no reason besides', async () => {
    const text = csv(
      'docCode,fileCode,subject,mode,opensOn',
      'A-1,TU-01-0145,Một,02,01/01/2030',
      'A-2,TU-01-0145,Hai,01,01/01/2030',
      'A-3,TU-01-0145,Ba,02,',
    );
    expect(await issuesOfFile('fonds/TU/items.csv', text)).toEqual([
      '4 accessReason missing-reason',
    ]);
  });
});

describe('numbers', () => {
  it('of folios and of documents are told when they say something else', async () => {
    const told = await issuesOf(
      'docCode,fileCode,subject,mode,folios,codeNumber,codeNotation,numberOfPaper',
      'A-1,TU-01-0145,Một,01,2 tờ,24,25-NQ/TU,2 tờ',
      'A-2,TU-01-0145,Hai,01,3-4,24,24 NQ/TU,1.250',
      'A-3,TU-01-0145,Ba,01,5,,,12 trang',
    );
    expect(told).toEqual([
      '4 numberOfPaper not-a-number',
      '2 folios folio-count',
      '2 codeNotation number-conflict',
    ]);
  });
});

describe('headings of the national forms', () => {
  it('are understood, and a type before a title is taken from it', async () => {
    const text = csv(
      'STT,"Số, ký hiệu VB","Ngày, tháng VB",Tên loại và trích yếu nội dung VB,Tác giả VB,Tờ số,Số tờ/trang,Ghi chú,Mã văn bản,Mã HS,Chế độ sử dụng',
      '1,24-NQ/TU,3/2/1976,Nghị quyết về nhiệm vụ năm 1976,Tỉnh ủy,1-4,4,,A-1,TU-01-0145,01',
      '2,,1976,Thư viện tỉnh báo cáo,Thư viện,5,1,,A-2,TU-01-0145,01',
    );
    expect(await issuesOfFile('fonds/TU/items.csv', text)).toEqual([
      '3 Tên loại và trích yếu nội dung VB combined-column',
    ]);
  });

  it('of files are understood too', async () => {
    const text = csv(
      'STT,Hộp số,Số hồ sơ,"Ký hiệu, mã hồ sơ",Tiêu đề hồ sơ,Thời gian bắt đầu và kết thúc,SL tờ,THBQ,Ghi chú',
      '1,1,1,a,Hồ sơ hội nghị,03/02/1976 - 15/6/1977,12,VV,',
    );
    const told = await issuesOfFile('fonds/TU/files.csv', text);
    expect(told.filter((one) => one.includes('unknown'))).toEqual([]);
  });
});
