import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hiddenWordsOf } from '../../../../src/publish/gate/closed-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));

function piecesOf(xml: string): readonly string[] {
  const path = join(folder, 'page.xml');
  writeFileSync(path, xml);
  const page = { path, record: 'TU-1', field: 'pages.1.words', shown: [] };
  return hiddenWordsOf([page]).map(({ piece }) => piece);
}

const place = 'HPOS="50" VPOS="60" WIDTH="300" HEIGHT="30"';

it('looks for a short line of ALTO without what its tags say', () => {
  const words = `<String CONTENT="Nguyễn" ${place}/><SP/><String CONTENT="Tố" ${place}/>`;
  expect(piecesOf(`<alto><TextLine ID="l1" ${place}>${words}</TextLine></alto>`)).toEqual([
    'nguyen to',
  ]);
});

it('looks for a short line of PAGE without what its tags say', () => {
  const text = '<TextEquiv><Unicode>Nguyễn Tố</Unicode></TextEquiv>';
  const line = `<TextLine id="l1" custom="readingOrder {index:0;}"><Coords points="1,2"/>${text}</TextLine>`;
  expect(piecesOf(`<PcGts>${line}</PcGts>`)).toEqual(['nguyen to']);
});

it('looks for a short line of hOCR without what its tags say', () => {
  const line =
    "<span class='ocr_line' title='bbox 1 2 3 4'><span class='ocrx_word'>Nguyễn</span> <span class='ocrx_word'>Tố</span></span>";
  expect(piecesOf(`<div>${line}</div>`)).toEqual(['nguyen to']);
});
