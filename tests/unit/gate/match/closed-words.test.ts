import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hiddenWordsOf } from '#src/gate/match/closed-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));

function piecesOf(xml: string, frame?: number): readonly string[] {
  const path = join(folder, 'page.xml');
  writeFileSync(path, xml);
  const place = frame === undefined ? { path } : { path, frame };
  const page = { ...place, record: 'TU-1', field: 'pages.1.words', shown: [] };
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

it('looks for the closed page alone of a file of several, and for all when it is not among them', () => {
  const line = (text: string) => `<TextLine><String CONTENT="${text}"/></TextLine>`;
  const alto = `<alto><Layout><Page>${line('Nguyễn Tố')}</Page><Page>${line('Trần Thị Bé')}</Page></Layout></alto>`;
  expect(piecesOf(alto, 1)).toEqual(['tran thi be']);
  expect(piecesOf(alto, 2)).toEqual(['nguyen to', 'tran thi be']);
  const page = (text: string) => `<div class='ocr_page' title='ppageno'>${text}</div>`;
  expect(piecesOf(`<html>${page('Nguyễn Tố')}${page('Trần Thị Bé')}</html>`, 0)).toEqual([
    'nguyen to',
  ]);
});
