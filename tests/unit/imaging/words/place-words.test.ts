import { describe, expect, it } from 'vitest';
import { buildOwnAlto } from '#src/imaging/ocr/own-alto.ts';
import { placeWords } from '#src/imaging/words/place-words.ts';
import { readTranscriptPage } from '#src/imaging/words/read-lines.ts';
import type { TranscribedImage } from '#src/imaging/words/transcript-page.ts';
import { toOrientation } from '#src/imaging/words/turn-box.ts';
import { findWordsUnderRedactions } from '#src/imaging/words/words-under-redactions.ts';

const at = (x: number, y: number, width: number, height: number) =>
  `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
const string = (text: string, place = '') => `<String CONTENT="${text}" ${place}/>`;
const line = (inner: string, place = '') => `<TextLine ${place}>${inner}</TextLine>`;
const alto = (lines: string, size = 'WIDTH="1000" HEIGHT="700"', unit = 'pixel') =>
  `<alto><Description><MeasurementUnit>${unit}</MeasurementUnit></Description><Layout><Page ${size}><PrintSpace><TextBlock ${at(0, 0, 1000, 20)}>${lines}</TextBlock></PrintSpace></Page></Layout></alto>`;

const title = line(string('Tỉnh', at(100, 100, 80, 40)) + string('ủy', at(200, 100, 80, 40)));
const secret = line(string('Lò', at(100, 300, 80, 40)) + string('Pản', at(200, 300, 80, 40)));
const body = title + secret;
/** Over `secret`, on the upright page of 1000 × 700. */
const upright = { x: 90, y: 290, width: 400, height: 60 };
const landscape = { width: 1000, height: 700 };

const place = (
  xml: string,
  image: Omit<TranscribedImage, 'orientation'> & { orientation?: number },
  redactions: readonly (typeof upright)[] = [],
) => {
  const orientation = toOrientation(image.orientation);
  const placed = placeWords(readTranscriptPage(xml), { ...image, orientation }, { redactions });
  return { texts: placed.lines.map(({ text }) => text), ...placed };
};

describe('words of a page with redactions', () => {
  it('are shown but for the lines that a redaction touches', () => {
    const { texts, problem } = place(alto(body), landscape, [upright]);
    expect([texts, problem]).toEqual([['Tỉnh ủy'], undefined]);
  });

  it.each([
    [5, { x: 290, y: 90, width: 60, height: 400 }],
    [6, { x: 350, y: 90, width: 60, height: 400 }],
    [7, { x: 350, y: 510, width: 60, height: 400 }],
    [8, { x: 290, y: 510, width: 60, height: 400 }],
  ])(
    'stand as the page does when they were read before its turn of EXIF %i',
    (orientation, region) => {
      const image = { width: 700, height: 1000, orientation };
      expect(place(alto(body), image, [region]).texts).toEqual(['Tỉnh ủy']);
      // The same redaction over a transcription that was made upright.
      const turned = alto(body, 'WIDTH="700" HEIGHT="1000"');
      expect(place(turned, image, [upright]).texts).toEqual(['Tỉnh ủy']);
    },
  );

  it.each([
    [
      'a half turn, which leaves the shape as it is',
      alto(body),
      { ...landscape, orientation: 3 },
      'words-turn-unknown',
    ],
    ['a mirrored picture', alto(body), { ...landscape, orientation: 2 }, 'words-turn-unknown'],
    [
      'a square picture',
      alto(body, 'WIDTH="1000" HEIGHT="1000"'),
      { width: 1000, height: 1000, orientation: 6 },
      'words-turn-unknown',
    ],
    ['a page of another shape', alto(body), { width: 1000, height: 800 }, 'words-other-size'],
    [
      'a page turned by hand, without a note in the picture',
      alto(body),
      { width: 700, height: 1000 },
      'words-other-size',
    ],
    [
      'a file that does not say how large its page is',
      alto(body, ''),
      landscape,
      'words-size-missing',
    ],
    [
      'a size in pixels beside boxes in another unit',
      alto(body, undefined, 'mm10'),
      { ...landscape, dpi: 300 },
      'words-other-size',
    ],
    [
      'boxes far beyond the page',
      alto(body + line(string('xa', at(2400, 3000, 80, 40)))),
      landscape,
      'words-beside-image',
    ],
  ])('are none, and it is told: %s', (_, xml, image, name) => {
    const { texts, problem } = place(xml, image, [upright]);
    expect([texts, problem?.name]).toEqual([[], name]);
  });

  it('are shown where a page is measured in another unit and the resolution agrees', () => {
    const inMm = { width: 1181, height: 827, dpi: 300 };
    const over = { x: 106, y: 342, width: 472, height: 71 };
    expect(place(alto(body, undefined, 'mm10'), inMm, [over]).texts).toEqual(['Tỉnh ủy']);
  });

  it.each([
    ['has no box', line(string('kín'))],
    [
      'has a box around some of its words only',
      line(string('Tỉnh', at(100, 100, 80, 40)) + string('kín'), at(100, 100, 80, 40)),
    ],
    ['has a box without any area', line(string('kín', at(5, 5, 0, 0)))],
  ])('leave out, and tell of, a line that %s', (_, unplaced) => {
    const { texts, problem } = place(alto(title + unplaced), landscape, [upright]);
    expect([texts, problem]).toEqual([['Tỉnh ủy'], { name: 'words-unplaced', detail: '1' }]);
  });

  it('leave out a line whose words reach below a redaction though its own box does not', () => {
    const both = line(string('Lò', at(100, 300, 80, 40)), at(100, 100, 80, 40));
    expect(place(alto(both), landscape, [upright]).texts).toEqual([]);
    const alike = line(
      string('Lò', at(100, 300, 80, 40)) + string('Pản', at(100, 300, 80, 40)),
      at(100, 100, 80, 40),
    );
    expect(place(alto(alike), landscape, [upright]).texts).toEqual([]);
  });

  it('restore no hidden half of a broken word from the other half', () => {
    const half = (number: 1 | 2, text: string, y: number) =>
      line(
        `<String CONTENT="${text}" ${at(100, y, 80, 40)} SUBS_TYPE="HypPart${number}" SUBS_CONTENT="Lò-Văn-Pản"/>`,
      );
    const above = half(1, 'Lò', 100) + half(2, 'Pản', 300);
    expect(place(alto(above), landscape, [upright]).texts).toEqual(['Lò']);
    const below = half(1, 'Lò', 300) + half(2, 'Pản', 400);
    expect(place(alto(below), landscape, [upright]).texts).toEqual(['Pản']);
  });

  it('leave out a PAGE line with more text than its words', () => {
    const equiv = (text: string) => `<TextEquiv><Unicode>${text}</Unicode></TextEquiv>`;
    const coords = '<Coords points="100,100 180,100 180,140 100,140"/>';
    const page = (text: string) =>
      `<PcGts><Page imageWidth="1000" imageHeight="700"><TextRegion>${coords}<TextLine>${coords}<Word>${coords}${equiv('Tinh')}</Word>${equiv(text)}</TextLine></TextRegion></Page></PcGts>`;
    expect(place(page('Tỉnh'), landscape, [upright]).texts).toEqual(['Tỉnh']);
    const { texts, problem } = place(page('Tỉnh, ông Lò Pản'), landscape, [upright]);
    expect([texts, problem?.name]).toEqual([[], 'words-unplaced']);
  });

  it('are those of our own recognition whatever the turn, for it reads upright pictures', () => {
    const lines = [{ text: 'Lò Pản', x: 100, y: 300, width: 180, height: 40 }];
    const run = { engine: 'x', languages: 'vie', day: '2026-01-01' };
    const xml = buildOwnAlto([{ ...landscape, number: 1, lines }], run);
    const image = { ...landscape, orientation: 3 };
    const flipped = [{ x: 700, y: 350, width: 250, height: 60 }];
    expect(findWordsUnderRedactions(xml, { image, redactions: flipped })).toEqual([]);
    expect(findWordsUnderRedactions(xml, { image, redactions: [upright] })).toEqual(['Lò Pản']);
  });
});

describe('words of a page without redactions', () => {
  it('turn with the picture that they were read on before its turn', () => {
    const { lines } = place(alto(title), { width: 700, height: 1000, orientation: 6 });
    expect(lines).toMatchObject([{ x: 560, y: 100, width: 40, height: 180 }]);
  });

  it('are all shown without positions when the alignment is unknown, and that is reported', () => {
    const { texts, lines, problem } = place(alto(body), { width: 1000, height: 800 });
    expect(texts).toEqual(['Tỉnh ủy', 'Lò Pản']);
    expect(lines[0]).toEqual({ text: 'Tỉnh ủy', x: 0, y: 0, width: 1000, height: 800 });
    expect(problem).toEqual({ name: 'words-other-size', detail: '1000×700 / 1000×800' });
  });

  it('may come from a fax with non-square pixels, in stored or displayed coordinates', () => {
    const fax = { width: 1000, height: 1400, stored: landscape };
    expect(place(alto(title), fax).lines).toMatchObject([{ y: 200, height: 80 }]);
    const shown = alto(title, 'WIDTH="1000" HEIGHT="1400"');
    expect(place(shown, fax).lines).toMatchObject([{ y: 100, height: 40 }]);
    const over = [{ x: 90, y: 580, width: 400, height: 120 }];
    expect(findWordsUnderRedactions(alto(body), { image: fax, redactions: over })).toEqual([
      'Lò Pản',
    ]);
  });

  it('may come from a smaller copy whose sides were rounded', () => {
    const small = alto(title, 'WIDTH="333" HEIGHT="500"');
    expect(place(small, { width: 1000, height: 1502 }).problem).toBeUndefined();
  });

  it('run over to the next page only where that is public whole', () => {
    const xml = alto(
      line(
        `<String CONTENT="Lò" ${at(100, 100, 80, 40)} SUBS_TYPE="HypPart1" SUBS_CONTENT="LòPản"/><HYP/>`,
      ),
    );
    const read = (mayRunOver: boolean) =>
      placeWords(readTranscriptPage(xml), landscape, { mayRunOver }).lines[0]?.text;
    expect([read(true), read(false)]).toEqual(['LòPản', 'Lò-']);
  });
});

it('a transcription of several pages is not taken for the one of a single scan', () => {
  const page = '<Page><TextBlock><TextLine/></TextBlock></Page>';
  const xml = `<alto><Layout>${page}${page}</Layout></alto>`;
  expect(() => readTranscriptPage(xml)).toThrow('2 pages for a scan of one page');
  expect(readTranscriptPage(xml, 1).lines).toHaveLength(1);
});
