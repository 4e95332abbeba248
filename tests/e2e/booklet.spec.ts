import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { printBooklet } from '#scripts/content/print/print-booklet.ts';
import { expect, siteFolders, test } from './site.ts';

const exhibit = {
  slug: 'chiec-cau-ben-may',
  title: 'Chiếc cầu Bến Mây',
  path: '/trung-bay/chiec-cau-ben-may/',
  isSample: true,
};

/** Words of a sheet as they are typed: NFC, each space one. */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

test('an exhibit is a booklet: every scene and every record, in words that can be searched', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  const file = join(folder, 'cau.pdf');
  const count = await printBooklet(exhibit, siteFolders, file);
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });

  await page.goto(exhibit.path);
  const titles = await page.locator('.booklet-contents a').allTextContents();
  const references = await page.locator('.booklet-records li b').allTextContents();
  const scenes = await page.locator('.step .words p:not(.ways)').allTextContents();

  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const sheets = [...document.pages()];
  const texts = sheets.map((sheet) => tidy(sheet.getText()));
  const whole = texts.join(' ');
  expect(sheets).toHaveLength(count);
  const { originalWidth = 0, originalHeight = 0 } = sheets[0]?.getOriginalSize() ?? {};
  expect([Math.round(originalWidth), Math.round(originalHeight)]).toEqual([595, 842]);
  expect(texts[0]).toContain('Chiếc cầu Bến Mây');

  await test.step('every chapter and scene is on the page given in the contents', () => {
    const contents = texts[1] ?? '';
    expect(contents).toContain('Mục lục');
    for (const title of titles) {
      const [, number] = new RegExp(`${escape(tidy(title))} (\\d+)`).exec(contents) ?? [];
      expect(texts[Number(number) - 1], `${title}, ${number}`).toContain(tidy(title));
    }
  });

  await test.step('all that is told, and every record with its citation', () => {
    expect(titles.length).toBeGreaterThan(4);
    for (const words of scenes.map(tidy))
      expect(whole.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
    for (const reference of references) expect(whole).toContain(reference);
    expect(whole).toContain('Danh mục tài liệu');
  });

  await test.step('it is tagged, and has a running head and the number of each sheet', () => {
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect(bytes.toString('latin1')).toContain('/Outlines');
    for (const [index, text] of texts.entries()) {
      if (index === 0) continue;
      expect(text).toContain('Chiếc cầu Bến Mây');
      expect(text).toMatch(new RegExp(`\\b${index + 1}\\b`));
    }
  });

  await test.step('its pictures are not blank', async () => {
    const render = async (index: number) =>
      (await sheets[index]?.render({ scale: 0.5, render: 'bitmap' }))?.data ?? new Uint8Array();
    for (const index of [0, 2, 3]) {
      const tones = new Set((await render(index)).filter((_, at) => at % 4 === 0));
      expect(tones.size).toBeGreaterThan(40);
    }
  });
  document.destroy();
  library.destroy();
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
