import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readAlto } from '#src/imaging/words/formats/alto.ts';
import { decodeXml } from '#src/imaging/words/formats/decode-xml.ts';
import { readAltoLines } from '#src/imaging/words/formats/alto-lines.ts';
import { toLineText } from '#src/imaging/words/line-text.ts';

const image = { width: 1000, height: 2000 };
const at = (x: number, y: number, width: number, height: number) =>
  `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
const page = (body: string, attributes = 'WIDTH="500" HEIGHT="1000"', head = '') =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">${head}<Layout><Page ${attributes}><PrintSpace>${body}</PrintSpace></Page></Layout></alto>`;
const block = (lines: string, attributes = '') => `<TextBlock ${attributes}>${lines}</TextBlock>`;
const line = (strings: string, attributes = at(10, 20, 30, 5)) =>
  `<TextLine ${attributes}>${strings}</TextLine>`;
const textsOf = (xml: string) => readAltoLines(xml, image).map(({ text }) => text);

describe('ALTO lines', () => {
  it('have their boxes in pixels of the image', () => {
    expect(readAltoLines(page(block(line('<String CONTENT="Nghị quyết"/>'))), image)).toEqual([
      { text: 'Nghị quyết', x: 20, y: 40, width: 60, height: 10 },
    ]);
  });

  it('are read whatever the prefix and version of their namespace', () => {
    const body = block(line('<String CONTENT="a"/>'));
    const prefixed = page(body)
      .replaceAll(/<(\/?)/g, '<$1alto:')
      .replace('xmlns=', 'xmlns:alto=');
    expect(textsOf(prefixed)).toEqual(['a']);
    expect(textsOf(page(body).replace('ns-v4', 'ns-v2'))).toEqual(['a']);
  });

  it('take spaces as written, and add them where the file writes none', () => {
    const spaced = '<String CONTENT="Tỉnh"/><SP/><String CONTENT="uỷ"/><String CONTENT=","/>';
    expect(textsOf(page(block(line(spaced))))).toEqual(['Tỉnh uỷ,']);
    const bare = '<String CONTENT="Tỉnh"/><String CONTENT="uỷ"/>';
    expect(textsOf(page(block(line(bare))))).toEqual(['Tỉnh uỷ']);
  });

  it('have a hyphenated word joined in its first line', () => {
    const first =
      '<String CONTENT="ở"/><SP/><String CONTENT="Ma" SUBS_TYPE="HypPart1" SUBS_CONTENT="Matxcơva"/><HYP CONTENT="-"/>';
    const second =
      '<String CONTENT="txcơva" SUBS_TYPE="HypPart2" SUBS_CONTENT="Matxcơva"/><SP/><String CONTENT="nay"/>';
    expect(textsOf(page(block(line(first) + line(second))))).toEqual(['ở Matxcơva', 'nay']);
  });

  it('hold the halves of a broken word as they stand where the whole is not told', () => {
    const first =
      '<String CONTENT="thường" SUBS_TYPE="HypPart1" SUBS_CONTENT=""/><HYP CONTENT="-"/>';
    const second = '<String CONTENT="niên" SUBS_TYPE="HypPart2" SUBS_CONTENT=""/>';
    expect(textsOf(page(block(line(first) + line(second))))).toEqual(['thường-', 'niên']);
  });

  it('hold a word that runs over to the next page with its own box alone, and there its rest', () => {
    const first = `<String CONTENT="adminis" ${at(10, 20, 30, 5)} SUBS_TYPE="HypPart1" SUBS_CONTENT="administration"/><HYP/>`;
    const before = `<String CONTENT="l’" ${at(0, 20, 5, 5)}/><SP/>`;
    const [run] = readAltoLines(page(block(line(before + first))), image);
    expect(run).toMatchObject({ text: 'l’ administration', words: [{}, { x: 20, width: 60 }] });
    expect(run).not.toHaveProperty('rest');
    const second = '<String CONTENT="tration" SUBS_TYPE="HypPart2" SUBS_CONTENT="administration"/>';
    expect(textsOf(page(block(line(second))))).toEqual(['tration']);
  });

  it('join no halves of different words, and write no hyphen twice', () => {
    const first = '<String CONTENT="Ma-" SUBS_TYPE="HypPart1" SUBS_CONTENT="Matxcơva"/><HYP/>';
    const second = '<String CONTENT="Nội" SUBS_TYPE="HypPart2" SUBS_CONTENT="HàNội"/>';
    expect(textsOf(page(block(line(first) + line(second))))).toEqual(['Ma-', 'Nội']);
  });

  it('have no spaces between Hán characters, and keep those beside Quốc ngữ', () => {
    const strings = (...texts: readonly string[]) =>
      line(texts.map((text) => `<String CONTENT="${text}"/>`).join(''));
    const spaced = line(
      '<String CONTENT="皇"/><SP/><String CONTENT="帝"/><SP/><String CONTENT="rằng"/>',
    );
    const body = strings('奉', '天', '，', '承') + spaced + strings('chữ', '𡨸', '喃', 'là', 'Nôm');
    expect(textsOf(page(block(body)))).toEqual(['奉天，承', '皇帝 rằng', 'chữ 𡨸喃 là Nôm']);
  });

  it('are read wherever they stand: in nested blocks, in margins, outside any block', () => {
    const nested = `<ComposedBlock><ComposedBlock>${block(line('<String CONTENT="trong"/>'))}</ComposedBlock></ComposedBlock>`;
    const bare = `${line('<String CONTENT="ngoài"/>')}<TextBlock><String CONTENT="lẻ"/></TextBlock>`;
    const xml = page(nested + bare).replace(
      '<PrintSpace>',
      `<TopMargin>${block(line('<String CONTENT="lề"/>'))}</TopMargin><PrintSpace>`,
    );
    expect(textsOf(xml)).toEqual(['lề', 'ngoài', 'trong', 'lẻ']);
  });

  it('take a word’s letters where it has no text, and no alternative', () => {
    const strings =
      '<String CONTENT=""><Glyph CONTENT="T"/><Glyph CONTENT="ỉ"/></String><String CONTENT="nh"><ALTERNATIVE>nho</ALTERNATIVE><Glyph CONTENT="n"><Variant CONTENT="m"/></Glyph></String>';
    expect(textsOf(page(block(line(strings))))).toEqual(['Tỉ nh']);
  });

  it('follow an order that names the blocks around them', () => {
    const inner = block(line('<String CONTENT="hai"/>'), 'ID="t"');
    const body = `${block(line('<String CONTENT="một"/>'), 'ID="s"')}<ComposedBlock ID="c">${inner}</ComposedBlock>`;
    const order =
      '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r" REF="c"/></OrderedGroup></ReadingOrder>';
    expect(textsOf(page(body, undefined, order))).toEqual(['hai', 'một']);
  });

  it('have boxes for both halves of a hyphenated word', () => {
    const first = `<String CONTENT="ở" ${at(10, 20, 5, 5)}/><SP/><String CONTENT="Ma" ${at(20, 20, 10, 5)} SUBS_TYPE="HypPart1" SUBS_CONTENT="Matxcơva"/><HYP/>`;
    const second = `<String CONTENT="txcơva" ${at(10, 40, 12, 5)} SUBS_TYPE="HypPart2" SUBS_CONTENT="Matxcơva"/><SP/><String CONTENT="nay" ${at(30, 40, 9, 5)}/>`;
    expect(readAltoLines(page(block(line(first) + line(second))), image)).toMatchObject([
      {
        words: [
          { x: 20, y: 40, width: 10, height: 10 },
          { x: 40, y: 40, width: 20, height: 10 },
        ],
        rest: { x: 20, y: 80, width: 24, height: 10 },
      },
      { text: 'nay', words: [{ x: 60, y: 80, width: 18, height: 10 }] },
    ]);
  });

  it('say for the second half where its line stands, or anywhere, when the file tells no more', () => {
    const half = (number: 1 | 2, place = '') =>
      line(`<String CONTENT="x" SUBS_TYPE="HypPart${number}" SUBS_CONTENT="xx"/>`, place);
    const restOf = (place: string) =>
      readAltoLines(page(block(half(1) + half(2, place))), image)[0]?.rest;
    expect(restOf(at(10, 40, 12, 5))).toEqual({ x: 20, y: 80, width: 24, height: 10 });
    expect(restOf('')).toEqual({ x: 0, y: 0, width: 1000, height: 2000 });
  });

  it('have one box per word, around everything between two spaces', () => {
    const strings = `<String CONTENT="Tỉnh" ${at(10, 20, 8, 5)}/><SP/><String CONTENT="uỷ" ${at(20, 21, 6, 4)}/><String CONTENT="," ${at(26, 24, 1, 2)}/>`;
    expect(readAltoLines(page(block(line(strings))), image)[0]?.words).toEqual([
      { x: 20, y: 40, width: 16, height: 10 },
      { x: 40, y: 42, width: 14, height: 10 },
    ]);
  });

  it('have no words of their own where the file boxes the line in one, or a word not at all', () => {
    const whole = `<String CONTENT="Nghị quyết" ${at(10, 20, 30, 5)}/>`;
    const half = `<String CONTENT="Nghị" ${at(10, 20, 8, 5)}/><String CONTENT="quyết"/>`;
    const one = `<String CONTENT="Nghị" ${at(10, 20, 30, 5)}/>`;
    for (const strings of [whole, half, one]) {
      expect(readAltoLines(page(block(line(strings))), image)[0]).not.toHaveProperty('words');
    }
  });

  it('keep the hyphen of a word that the file does not join', () => {
    expect(textsOf(page(block(line('<String CONTENT="Ma"/><HYP/>'))))).toEqual(['Ma-']);
  });

  it('are NFC and without empty ones', () => {
    const decomposed = 'Ban Thường vụ'.normalize('NFD');
    const body = block(line(`<String CONTENT="${decomposed}"/>`) + line('<String CONTENT=" "/>'));
    expect(textsOf(page(body))).toEqual(['Ban Thường vụ']);
  });

  it('follow the reading order the file gives', () => {
    const body =
      block(line('<String CONTENT="lề"/>'), 'ID="b1"') +
      block(line('<String CONTENT="chính"/>'), 'ID="b2"');
    const order =
      '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r1" REF="b2"/></OrderedGroup></ReadingOrder>';
    expect(textsOf(page(body, undefined, order))).toEqual(['chính', 'lề']);
  });

  it('without a box of their own stand where their words or their block stand', () => {
    const words = line(
      `<String CONTENT="a" ${at(10, 10, 10, 10)}/><String CONTENT="b" ${at(30, 12, 10, 10)}/>`,
      '',
    );
    const bare = line('<String CONTENT="c"/>', '');
    const lines = readAltoLines(page(block(words + bare, at(5, 5, 50, 50))), image);
    expect(lines.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [20, 20, 60, 24],
      [10, 10, 100, 100],
    ]);
  });

  it('are measured in tenths of a millimetre by the resolution of the scan', () => {
    const head = '<Description><MeasurementUnit>mm10</MeasurementUnit></Description>';
    const xml = page(block(line('<String CONTENT="a"/>', at(254, 508, 127, 254))), '', head);
    expect(readAltoLines(xml, { ...image, dpi: 200 })).toEqual([
      { text: 'a', x: 200, y: 400, width: 100, height: 200 },
    ]);
    expect(() => readAltoLines(xml, image)).toThrow('unit mm10');
  });

  it('never reach beyond the image', () => {
    const [far] = readAltoLines(
      page(block(line('<String CONTENT="a"/>', at(490, -5, 90, 9)))),
      image,
    );
    expect(far).toEqual({ text: 'a', x: 980, y: 0, width: 20, height: 8 });
  });

  it.each(['', '<alto', '<PcGts/>', '<alto><Layout><Page></Layout></alto>'])(
    'of a damaged file %j are refused',
    (xml) => {
      expect(() => readAltoLines(xml, image)).toThrow();
    },
  );
});

describe('the bytes of an XML file', () => {
  it('are read in the encoding they say', () => {
    const utf16 = Buffer.from('\uFEFF<a>uỷ</a>', 'utf16le');
    expect(decodeXml(utf16)).toBe('<a>uỷ</a>');
    const latin1 = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1');
    expect(decodeXml(latin1)).toContain('<a>é</a>');
  });

  it('are read as what they are where the file says another', () => {
    const utf8 = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Tỉnh ủy</a>');
    expect(decodeXml(utf8)).toContain('<a>Tỉnh ủy</a>');
    const ascii = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>Tinh uy</a>');
    expect(decodeXml(ascii)).toContain('<a>Tinh uy</a>');
    const bare = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>uỷ</a>', 'utf16le');
    expect(decodeXml(bare)).toContain('<a>uỷ</a>');
    expect(decodeXml(bare.swap16())).toContain('<a>uỷ</a>');
    const marked = Buffer.from('\uFEFF<?xml version="1.0" encoding="windows-1252"?><a>uỷ</a>');
    expect(decodeXml(marked)).toContain('<a>uỷ</a>');
    const html = Buffer.from(
      '<html><head><meta charset="windows-1258"></head>\xd0\xe0</html>',
      'latin1',
    );
    expect(decodeXml(html)).toContain('Đà');
  });

  it('are refused when they are not', () => {
    expect(() => decodeXml(Buffer.from([0x3c, 0x61, 0xff]))).toThrow();
  });
});

const real = new URL('../../../../../../shared/real/scans/', import.meta.url);
describe.skipIf(!existsSync(real))('real transcriptions (skipped where there are none)', () => {
  it('lose nothing and keep their order, line by line, in NFC', async () => {
    const paths = (await readdir(real, { recursive: true })).filter((path) =>
      path.endsWith('.xml'),
    );
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const xml = decodeXml(await readFile(new URL(path, real)));
      const lines = readAltoLines(xml, readAlto(xml).size ?? image);
      const written = readAlto(xml).blocks.flatMap((block) =>
        block.lines.map(({ parts }) => parts.map((part) => ('text' in part ? part.text : ' '))),
      );
      const texts = written.map((parts) => toLineText(parts.join(' '))).filter((one) => one !== '');
      expect(lines.map(({ text }) => text)).toEqual(texts);
      expect(lines.every(({ text }) => text === text.normalize('NFC'))).toBe(true);
      // They box the line as one: nothing is said of words.
      expect(lines.every(({ words }) => words === undefined)).toBe(true);
    }
  });
});
