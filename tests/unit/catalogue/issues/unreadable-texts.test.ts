import { describe, expect, it } from 'vitest';
import { readArchive, reportOf, type Changes } from '../archive.ts';

const fonds = (...lines: readonly string[]): Changes => ({
  'fonds/HU/fonds.md': `---\nfondsCode: HU\n${lines.join('\n')}\n---\n`,
});

/** Why a text cannot be read, in both languages, with its line. */
async function reasonOf(
  changes: Changes,
  name: string,
): Promise<readonly [number, string, string]> {
  const { issues } = await readArchive(changes);
  const found = issues.find((issue) => issue.name === name);
  const { reasonVi, reasonEn } = (found?.params ?? {}) as Record<string, string>;
  return [found?.row ?? 0, reasonVi ?? '', reasonEn ?? ''];
}

describe('unreadable YAML is reported in the archivist’s terms', () => {
  it.each([
    [['title:\n\t- Phông'], 4, 'phím Tab', 'tab'],
    [['title: “Phông: cũ”'], 3, 'nháy cong', 'curly'],
    [['title: Thủy lợi: tổng kết'], 3, 'dấu hai chấm', 'colon'],
    [['title: "Phông'], 3, 'không đóng', 'not closed'],
    [['title: "Phông" cũ'], 3, 'sau dấu nháy', 'follow the closing quote'],
    [['title: Phông', '  mode: "01"'], 4, 'không khớp', 'does not fit'],
    [['title: |', ' Một', 'hai dòng không có tên'], 5, 'không có tên mục', 'no key'],
  ] as const)('%j', async (lines, row, vi, en) => {
    const [at, reasonVi, reasonEn] = await reasonOf(fonds(...lines), 'unreadable-yaml');
    expect(Math.abs(at - row)).toBeLessThanOrEqual(1);
    expect(reasonVi).toContain(vi);
    expect(reasonEn).toContain(en);
  });

  it('in site.yaml too, where a key given twice and a sign of YAML are told as well', async () => {
    const site = (text: string): Changes => ({ 'site.yaml': text });
    const doubled = site('name: { vi: Kho }\nname: { vi: Kho hai }\n');
    expect((await reasonOf(doubled, 'unreadable-yaml'))[1]).toContain('ghi hai lần');
    const names = async (text: string) =>
      (await readArchive(site(text))).issues
        .filter(({ file }) => file === 'site.yaml')
        .map(({ name, row }) => `${row} ${name}`);
    expect(await names('name: { vi: Kho }\nemail: %a\n')).toEqual(['2 yaml-mark']);
    expect(await names('name: { vi: &Kho thử }\n')).toContain('1 yaml-mark');
    expect(await names('name:\n  vi: Kho số #2\n  en: Store #2\n')).toEqual([
      '2 yaml-comment',
      '3 yaml-comment',
    ]);
    const guide = 'name: { vi: Kho }\nrequests:\n  mostReadingDays: 15 # nhiều nhất\n';
    expect(await names(guide)).toEqual([]);
  });

  it('without a code or a sentence of the parser, and without a word of the file', async () => {
    const changes = fonds('title: Thủy lợi: CHIM-HOANG-YEN');
    for (const language of ['vi', 'en'] as const) {
      const report = await reportOf(changes, language);
      expect(report).not.toMatch(/[A-Z]{3,}_[A-Z]+|CHIM/);
    }
  });
});

describe('a frontmatter that is not a list of keys', () => {
  it('is told, and so is a word in braces beside a known one', async () => {
    const words = { 'fonds/HU/fonds.md': '---\nPhông Huyện ủy\n---\n' };
    expect((await reasonOf(words, 'unreadable-yaml'))[1]).toContain('mỗi mục một dòng');
    const { issues } = await readArchive(fonds('title: { vi: Phông, cũ: nháp }'));
    expect(issues.map(({ name }) => name)).toContain('yaml-braces');
  });
});

describe('unreadable markup is reported in the archivist’s terms', () => {
  const story = (text: string): Changes => ({
    'collections/mua-xuan.mdx': `---\ntitle: Mục\nsummary: Mục.\n---\n${text}\n`,
    'collections/mua-xuan.en.mdx': null,
  });
  it.each([
    ['<Group title="a">', 'không đóng', 'not closed'],
    ['</Group>', 'không có thẻ mở', 'no opening tag'],
    ['<Group title=“a” />', 'nháy cong', 'curly'],
    ['<Group title=a />', 'không nằm trong nháy', 'not in quotes'],
    ['<Group title="a />', 'mở mà không đóng', 'not closed'],
    ['Năm 1976 có <5 văn bản', '\\<', '\\<'],
    ['Xem <https://luutru.example>', 'liên kết', 'link'],
    ['Lời <!-- ghi chú -->', 'ghi chú', 'comment'],
    ['Số { chưa rõ', '\\{', '\\{'],
    ['Số { chưa rõ }', '\\{', '\\{'],
  ])('%s', async (text, vi, en) => {
    const [row, reasonVi, reasonEn] = await reasonOf(story(text), 'unreadable-markup');
    expect(row).toBeOneOf([5, 6]);
    expect(reasonVi).toContain(vi);
    expect(reasonEn).toContain(en);
    expect(reasonVi).not.toMatch(/expected|acorn/i);
  });
});
