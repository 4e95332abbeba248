import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';

const textOf = (words: string) => `<?xml version="1.0"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page WIDTH="8" HEIGHT="8">
<PrintSpace><TextBlock><TextLine HPOS="1" VPOS="1" WIDTH="6" HEIGHT="2">
<String CONTENT="${words}" HPOS="1" VPOS="1" WIDTH="6" HEIGHT="2"/>
</TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

/** The small archive with an exhibit whose text begins in row 5. */
async function readWith(body: string) {
  const folder = mkdtempSync(join(tmpdir(), 'checked-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('tests/fixtures/archive', folder, { recursive: true });
  const [contentDir, scansDir] = [join(folder, 'content'), join(folder, 'scans')];
  const words = join(scansDir, 'TU/TU-01-0145/TU-01-0145-001/1.xml');
  writeFileSync(words, textOf('Dựa vào dân mà làm'));
  const exhibit = join(contentDir, 'exhibits/cau-moi');
  mkdirSync(exhibit, { recursive: true });
  const text = `---\ntitle: Cầu\nsummary: Cầu\n---\n${body}\n`;
  for (const name of ['index.mdx', 'index.en.mdx']) writeFileSync(join(exhibit, name), text);
  const options = { contentDir, scansDir, today: '2026-11-23' };
  // The first reading notes the scans of rows by page, and says so.
  await readChecked(options);
  const result = await readChecked(options);
  const say = (language: 'vi' | 'en') =>
    `\n${formatForTerminal(result.issues, { language, root: 'content' })}\n`;
  return { ...result, say };
}

const scene = (region: string) =>
  `\n<Scene record="TU-01-0145-001" page="1" region="${region}" alt="Trang">Lời.</Scene>\n`;
const quote = (words: string) => `\n<Quote record="TU-01-0145-001" page="1">${words}</Quote>\n`;

test('a region outside its page stops the build, a quotation that is not in its record is reported', async () => {
  const { catalogue, say } = await readWith(scene('0,0,900,10') + quote('Dựa vào rừng'));
  expect(catalogue).toBeUndefined();
  expect(say('vi')).toMatchInlineSnapshot(`
    "
    content/exhibits/cau-moi/index.en.mdx
      6 region-outside Vùng 0,0,900,10 nằm ngoài trang 1 của "TU-01-0145-001", trang ấy rộng 8, cao 8. Đo lại: trái + rộng không quá 8, trên + cao không quá 8.

    content/exhibits/cau-moi/index.mdx
      6 region-outside Vùng 0,0,900,10 nằm ngoài trang 1 của "TU-01-0145-001", trang ấy rộng 8, cao 8. Đo lại: trái + rộng không quá 8, trên + cao không quá 8.

    Cảnh báo (không dừng việc dựng trang):

    content/exhibits/cau-moi/index.mdx
      8 quote-not-found Lời trích không có trong toàn văn của "TU-01-0145-001". So lại với trang; chỗ lược bỏ ghi […].

    2 lỗi trong 2 tệp. Trang không được dựng. 1 cảnh báo.
    "
  `);
  expect(say('en')).toMatchInlineSnapshot(`
    "
    content/exhibits/cau-moi/index.en.mdx
      6 region-outside The region 0,0,900,10 is not on page 1 of "TU-01-0145-001", which is 8 wide and 8 high. Measure again: left + width at most 8, top + height at most 8.

    content/exhibits/cau-moi/index.mdx
      6 region-outside The region 0,0,900,10 is not on page 1 of "TU-01-0145-001", which is 8 wide and 8 high. Measure again: left + width at most 8, top + height at most 8.

    Warnings (they do not stop the build):

    content/exhibits/cau-moi/index.mdx
      8 quote-not-found The quotation is not in the transcript of "TU-01-0145-001". Compare it with the page; mark omissions with […].

    2 errors in 2 files. The site is not built. 1 warning.
    "
  `);
});

test('what stands on its page is read', async () => {
  const { catalogue, issues } = await readWith(scene('0,0,4,4') + quote('Dựa vào dân'));
  expect([catalogue?.exhibits.length, issues]).toEqual([1, []]);
});
