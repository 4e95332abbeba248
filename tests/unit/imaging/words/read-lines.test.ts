import { describe, expect, it } from 'vitest';
import { readLines } from '#src/imaging/words/read-lines.ts';

const image = { width: 1000, height: 2000 };
const boxed = (text: string) =>
  readLines(text, image).map(({ text: line, x, y, width, height }) => [line, x, y, width, height]);
const textsOf = (text: string, frame = 0) =>
  readLines(text, { ...image, frame }).map((line) => line.text);

const namespace = 'http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15';
const pageXml = (body: string) =>
  `<?xml version="1.0"?><!-- <alto> --><PcGts xmlns="${namespace}"><Metadata/><Page imageWidth="500" imageHeight="1000">${body}</Page></PcGts>`;
const region = (id: string, body: string) => `<TextRegion id="${id}">${body}</TextRegion>`;
const equiv = (text: string, attributes = '') =>
  `<TextEquiv ${attributes}><Unicode>${text}</Unicode></TextEquiv>`;
const line = (text: string) =>
  `<TextLine><Coords points="10,20 40,22 40,25 10,25"/>${equiv(text)}</TextLine>`;

describe('PAGE XML', () => {
  it('gives lines with the boxes around their polygons, in pixels of the image', () => {
    expect(boxed(pageXml(region('r', line('Nghị quyết'))))).toEqual([
      ['Nghị quyết', 20, 40, 60, 10],
    ]);
  });

  it('is read from its words where a line has no text, with the box around them', () => {
    const words =
      `<Word><Coords points="10,10 20,10 20,20 10,20"/>${equiv('Tỉnh')}</Word>` +
      `<Word><Coords points="30,12 40,12 40,22 30,22"/>${equiv('uỷ')}</Word>`;
    expect(boxed(pageXml(region('r', `<TextLine>${words}</TextLine>`)))).toEqual([
      ['Tỉnh uỷ', 20, 20, 60, 24],
    ]);
  });

  it('places the text of a line in the boxes of its words, when they say the same', () => {
    const words = (...texts: readonly string[]) =>
      texts
        .map((text, index) => {
          const [left, right] = [10 * index + 10, 10 * index + 18];
          return `<Word><Coords points="${left},10 ${right},20"/>${equiv(text)}</Word>`;
        })
        .join('');
    const read = (text: string, ...parts: readonly string[]) =>
      readLines(
        pageXml(region('r', `<TextLine>${words(...parts)}${equiv(text)}</TextLine>`)),
        image,
      );
    expect(read('Tỉnh uỷ, họp', 'Tỉnh', 'uỷ', ',', 'họp')[0]?.words).toEqual([
      { x: 20, y: 20, width: 16, height: 20 },
      { x: 40, y: 20, width: 36, height: 20 },
      { x: 80, y: 20, width: 16, height: 20 },
    ]);
    const [mended] = read('Tỉnh uỷ', 'Tinh', 'uy');
    expect(mended).toMatchObject({ text: 'Tỉnh uỷ', x: 20, width: 36 });
    expect(mended).not.toHaveProperty('words');
  });

  it('is read from a region where it has no lines, each line of its text by itself', () => {
    const coords = '<Coords><Point x="5" y="5"/><Point x="55" y="55"/></Coords>';
    expect(boxed(pageXml(region('r', coords + equiv('một\nhai'))))).toEqual([
      ['một', 10, 10, 100, 100],
      ['hai', 10, 10, 100, 100],
    ]);
  });

  it('follows its reading order, groups within groups, then what it does not name', () => {
    const order =
      '<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="2" regionRef="c"/><UnorderedGroupIndexed index="1"><RegionRef regionRef="b"/></UnorderedGroupIndexed><RegionRefIndexed index="0" regionRef="d"/></OrderedGroup></ReadingOrder>';
    const regions = ['a', 'b', 'c', 'd'].map((id) => region(id, line(id))).join('');
    expect(textsOf(pageXml(order + regions))).toEqual(['d', 'b', 'c', 'a']);
  });

  it('is read inside tables and regions of regions', () => {
    const inner = `<TableRegion id="t">${region('cell', line('ô'))}</TableRegion>`;
    expect(
      textsOf(pageXml(inner + region('r', line('ngoài') + region('s', line('trong'))))),
    ).toEqual(['ô', 'ngoài', 'trong']);
  });

  it('is read from the cells of a table, which hold lines without a region around them', () => {
    const cell = (text: string, row: number) =>
      `<TableCell row="${row}" col="0">${line(text)}<CornerPts>0 1 2 3</CornerPts></TableCell>`;
    const table = `<TableRegion id="t">${cell('Xã', 0)}${cell('Số hộ', 1)}</TableRegion>`;
    expect(textsOf(pageXml(region('r', line('Biểu 1')) + table))).toEqual([
      'Biểu 1',
      'Xã',
      'Số hộ',
    ]);
  });

  it('is read from regions of every name, and each line once', () => {
    const more = `<AdvertRegion id="x">${line('a')}<CustomRegion>${region('y', line('b'))}</CustomRegion></AdvertRegion>`;
    const order =
      '<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="9" regionRef="x"/><RegionRefIndexed index="4" regionRef="y"/><RegionRefIndexed index="12" regionRef="y"/><RegionRefIndexed index="1" regionRef="gone"/></OrderedGroup></ReadingOrder>';
    expect(textsOf(pageXml(order + more))).toEqual(['b', 'a']);
  });

  it('gives what stands inside a region behind it, where its order does not name it', () => {
    const order =
      '<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="1" regionRef="b"/><RegionRefIndexed index="0" regionRef="a"/></OrderedGroup></ReadingOrder>';
    const regions = region('b', line('ba')) + region('a', line('một') + region('a1', line('hai')));
    expect(textsOf(pageXml(order + regions))).toEqual(['một', 'hai', 'ba']);
  });

  it('is read from words, letters, plain text or the region where a text of its own is empty', () => {
    const word = (inner: string) => `<Word><Coords points="10,10 20,10 20,20"/>${inner}</Word>`;
    const glyph = (text: string) => `<Glyph>${equiv(text)}</Glyph>`;
    const ofLine = (inner: string) => `<TextLine>${inner}</TextLine>`;
    const fromWords = ofLine(word(equiv('Tỉnh')) + word(equiv('ủy')) + equiv(' '));
    const fromLetters = ofLine(word(glyph('h') + glyph('ọ') + glyph('p') + equiv('')));
    const plain = ofLine('<TextEquiv><PlainText>bàn</PlainText><Unicode/></TextEquiv>');
    const second = ofLine(equiv('', 'index="0"') + equiv('lợi', 'index="1"'));
    const lines = fromWords + fromLetters + plain + second;
    expect(textsOf(pageXml(region('r', lines)))).toEqual(['Tỉnh ủy', 'họp', 'bàn', 'lợi']);
    const bare = region('r', ofLine('<Coords points="1,1 2,2"/>') + equiv('cả vùng'));
    expect(textsOf(pageXml(bare))).toEqual(['cả vùng']);
  });

  it('takes the first choice of several readings, in NFC', () => {
    const text = `<TextLine>${equiv('hai', 'index="1"')}${equiv('Thường vụ'.normalize('NFD'), 'index="0"')}</TextLine>`;
    expect(textsOf(pageXml(region('r', text)))).toEqual(['Thường vụ']);
  });
});

const hocr = (pages: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta charset="utf-8"></head><body>${pages}</body></html>`;
const hocrPage = (body: string) =>
  `<div class='ocr_page' title='image "a.tif"; bbox 0 0 500 1000; ppageno 0'>${body}</div>`;
const word = (text: string, bbox: string) =>
  `<span class='ocrx_word' title='bbox ${bbox}; x_wconf 90'>${text}</span>`;

describe('hOCR', () => {
  it('gives lines of words, though its HTML is not XML', () => {
    const words = word('Tỉnh', '10 20 20 25') + '<br>' + word('uỷ&nbsp;&amp;', '25 20 40 25');
    const body = `<p class="ocr_par"><span class="ocr_line" title="bbox 10 20 40 25; baseline 0 0">${words}</span>`;
    expect(boxed(hocr(hocrPage(body)))).toEqual([['Tỉnh uỷ &', 20, 40, 60, 10]]);
    const html = hocr(hocrPage(body.replace('&nbsp;', '')));
    expect(readLines(html, image)[0]?.words).toEqual([
      { x: 20, y: 40, width: 20, height: 10 },
      { x: 50, y: 40, width: 30, height: 10 },
    ]);
  });

  it('takes headers and captions for lines, and the box of its words where a line has none', () => {
    const header = `<span class="ocr_header">${word('a', '10 10 20 20')}${word('b', '30 12 40 22')}</span>`;
    expect(boxed(hocr(hocrPage(header)))).toEqual([['a b', 20, 20, 60, 24]]);
  });

  it('is read by paragraphs where it marks no lines', () => {
    const body = '<p class="ocr_par" title="bbox 0 0 50 50">một đoạn</p>';
    expect(boxed(hocr(hocrPage(body)))).toEqual([['một đoạn', 0, 0, 100, 100]]);
  });

  it('as XHTML is read as XML: an element may close itself', () => {
    const xhtml = (body: string) =>
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script/></head><body>${body}</body></html>`;
    const lines = ['Tỉnh ủy', 'họp&nbsp;kín']
      .map((text) => `<span class="ocrx_line" title="bbox 10 20 40 25">${text}</span>`)
      .join('<span class="ocr_line"/>');
    expect(textsOf(xhtml(hocrPage(`<p class="ocr_par">${lines}</p>`)))).toEqual([
      'Tỉnh ủy',
      'họp kín',
    ]);
  });

  it('gives the lines inside a header or caption one by one', () => {
    const line = (text: string) => `<span class="ocr_line">${word(text, '10 10 20 20')}</span>`;
    const body = `<div class="ocr_header" title="bbox 10 10 40 40">${line('một')}${line('hai')}</div>`;
    expect(textsOf(hocr(hocrPage(body)))).toEqual(['một', 'hai']);
  });

  it('keeps words outside lines, and letters outside words', () => {
    const loose = `<div class="ocr_carea">đầu ${word('một', '10 10 20 20')}, <b>hai</b><p class="ocr_par">${word('ba', '1 1 9 9')}</p>cuối<br>trang<span class="ocr_line">${word('bốn', '1 1 9 9')}.</span></div>`;
    expect(textsOf(hocr(hocrPage(loose)))).toEqual(['đầu một, hai', 'ba', 'cuối', 'trang', 'bốn.']);
  });

  it('with lines outside its pages is rejected, because their page is unknown', () => {
    const outside = `${hocrPage('')}<span class="ocr_line">lạc</span>`;
    expect(() => textsOf(hocr(outside))).toThrow('outside any ocr_page');
  });

  it('takes no numbers out of the name of its image for a box', () => {
    const body = word('một', '10 20 40 25');
    const page = `<div class='ocr_page' title='image "bbox 0 0 5 5.tif"; bbox 0 0 500 1000'>${body}</div>`;
    expect(boxed(hocr(page))).toEqual([['một', 20, 40, 60, 10]]);
  });

  it('of several pages gives the page asked for', () => {
    const pages = ['một', 'hai'].map((text) => hocrPage(`<p class="ocr_par">${text}</p>`)).join('');
    expect([0, 1].flatMap((frame) => textsOf(hocr(pages), frame))).toEqual(['một', 'hai']);
    expect(() => textsOf(hocr(pages), 2)).toThrow('no ocr_page');
  });
});

describe('a transcription', () => {
  it('of several ALTO pages gives the page asked for', () => {
    const page = (text: string) =>
      `<Page WIDTH="1" HEIGHT="1"><TextBlock><TextLine><String CONTENT="${text}"/></TextLine></TextBlock></Page>`;
    const xml = `<alto><Layout>${page('một')}${page('hai')}</Layout></alto>`;
    expect([0, 1].flatMap((frame) => textsOf(xml, frame))).toEqual(['một', 'hai']);
    expect(() => textsOf(xml, 2)).toThrow('no <Page>');
  });

  it.each([
    ['', '<>: not ALTO, PAGE XML or hOCR'],
    ['chỉ là chữ', '<>: not ALTO, PAGE XML or hOCR'],
    ['<?xml version="1.0"?><TEI/>', '<TEI>: not ALTO, PAGE XML or hOCR'],
    ['<constructor/>', '<constructor>: not ALTO, PAGE XML or hOCR'],
    ['<PcGts><Page>', 'unclosed tag'],
    ['<PcGts/>', 'no <Page>'],
    ['<html><body/></html>', 'no ocr_page'],
  ])('%j is refused with the reason', (text, reason) => {
    expect(() => readLines(text, image)).toThrow(reason);
  });
});
