import { describe, expect, it } from 'vitest';
import { findWordsUnderRedactions } from '#src/imaging/words/words-under-redactions.ts';

const at = (x: number, y: number, width: number, height: number) =>
  `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
const alto = (body: string, size = 'WIDTH="1000" HEIGHT="700"', unit = 'pixel') =>
  `<alto><Description><MeasurementUnit>${unit}</MeasurementUnit></Description><Layout><Page ${size}><PrintSpace><TextBlock>${body}</TextBlock></PrintSpace></Page></Layout></alto>`;
const words = `<TextLine ${at(90, 100, 500, 30)}><String CONTENT="ông" ${at(100, 100, 60, 30)}/><SP/><String CONTENT="Lò" ${at(200, 100, 60, 30)}/><SP/><String CONTENT="Pản" ${at(300, 100, 60, 30)}/><SP/><String CONTENT="họp" ${at(400, 100, 60, 30)}/></TextLine>`;
const name = { x: 190, y: 90, width: 180, height: 50 };
const upright = { width: 1000, height: 700 };

describe('words under a redaction', () => {
  it('are told in runs as they stand side by side in a line', () => {
    const page = { redactions: [name], image: upright };
    expect(findWordsUnderRedactions(alto(words), page)).toEqual(['Lò Pản']);
    expect(findWordsUnderRedactions(alto(words), { ...page, redactions: [] })).toEqual([]);
    const double = { width: 2000, height: 1400 };
    const redactions = [{ x: 380, y: 180, width: 360, height: 100 }];
    expect(findWordsUnderRedactions(alto(words), { redactions, image: double })).toEqual([
      'Lò Pản',
    ]);
  });

  it('are found where the boxes are those of the stored pixels', () => {
    const image = { width: 700, height: 1000, orientation: 6 };
    // Stored 190,90 to 370,140 lies here once the picture stands upright.
    const redactions = [{ x: 560, y: 190, width: 50, height: 180 }];
    expect(findWordsUnderRedactions(alto(words), { redactions, image })).toEqual(['Lò Pản']);
  });

  it('are found either way where the shape does not tell which it is', () => {
    const image = { ...upright, orientation: 3 };
    expect(findWordsUnderRedactions(alto(words), { redactions: [name], image })).toEqual([
      'Lò Pản',
    ]);
    const turned = [{ x: 630, y: 560, width: 180, height: 50 }];
    expect(findWordsUnderRedactions(alto(words), { redactions: turned, image })).toEqual([
      'Lò Pản',
    ]);
  });

  it('are all words where the boxes are those of another picture', () => {
    const page = { redactions: [name], image: { width: 500, height: 700 } };
    expect(findWordsUnderRedactions(alto(words), page)).toEqual(['ông Lò Pản họp']);
  });

  it('are also those that have no box', () => {
    const bare = '<TextLine><String CONTENT="kín"/></TextLine>';
    const page = { redactions: [name], image: upright };
    expect(findWordsUnderRedactions(alto(bare), page)).toEqual(['kín']);
  });

  it('are measured in the unit of the file by the resolution of the scan', () => {
    const image = { width: 2000, height: 1400, dpi: 508 };
    const redactions = [{ x: 380, y: 180, width: 360, height: 100 }];
    const page = { redactions, image };
    expect(findWordsUnderRedactions(alto(words, '', 'mm10'), page)).toEqual(['Lò Pản']);
    // A size in pixels beside boxes in tenths of a millimetre.
    const mixed = alto(words, 'WIDTH="2000" HEIGHT="1400"', 'mm10');
    expect(findWordsUnderRedactions(mixed, page)).toEqual(['Lò Pản']);
  });

  it('are also the whole of a broken word, and what a line says beyond its words', () => {
    const half = `<TextLine><String CONTENT="Pả" SUBS_TYPE="HypPart1" SUBS_CONTENT="Pảnlong" ${at(200, 100, 60, 30)}/></TextLine>`;
    expect(findWordsUnderRedactions(alto(half), { redactions: [name], image: upright })).toEqual([
      'Pả',
      'Pảnlong',
    ]);
  });

  it('are found in PAGE XML and hOCR too', () => {
    const equiv = (text: string) => `<TextEquiv><Unicode>${text}</Unicode></TextEquiv>`;
    const word = (text: string, x: number) =>
      `<Word><Coords points="${x},100 ${x + 60},100 ${x + 60},130 ${x},130"/>${equiv(text)}</Word>`;
    const page = `<PcGts><Page imageWidth="1000" imageHeight="700"><TextRegion><TextLine><Coords points="90,100 590,100 590,130 90,130"/>${word('Lò', 200)}${word('Pản', 300)}${word('họp', 400)}${equiv('Lò Pản họp')}</TextLine></TextRegion></Page></PcGts>`;
    const redacted = { redactions: [name], image: upright };
    expect(findWordsUnderRedactions(page, redacted)).toEqual(['Lò Pản']);
    const span = (text: string, x: number) =>
      `<span class="ocrx_word" title="bbox ${x} 100 ${x + 60} 130">${text}</span>`;
    const hocr = `<html><body><div class="ocr_page" title='image "bbox 1 1 2 2.tif"; bbox 0 0 1000 700'><span class="ocr_line" title="bbox 90 100 590 130">${span('Lò', 200)} ${span('Pản', 300)} ${span('họp', 400)}</span></div></body></html>`;
    expect(findWordsUnderRedactions(hocr, redacted)).toEqual(['Lò Pản']);
  });

  it('of a file that is not a transcription are rejected', () => {
    expect(() => findWordsUnderRedactions('<a/>', { redactions: [name], image: upright })).toThrow(
      'no page',
    );
  });
});
