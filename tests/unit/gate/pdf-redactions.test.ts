import { expect, test } from 'vitest';
import type { PageRecord } from '#src/catalogue/model.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildPdf } from '../../helpers/build-pdf.ts';
import { buildCatalogue, buildItem } from '../publish/select/fixtures.ts';
import { writeOutput } from './planted.ts';

const name = 'Lo Thi Ngan o ban Huoi Luong';
const beside = 'Bien ban hop chi bo thang tam';
/** Over the name: 300 dpi, 842 points high. */
const region = { x: 250, y: 500, width: 1500, height: 120 };
const pdf = buildPdf([
  { texts: [{ text: 'Trang dau', x: 72, y: 700 }] },
  {
    texts: [
      { text: name, x: 72, y: 700 },
      { text: beside, x: 72, y: 500 },
    ],
  },
]);
const transcribed = 'Lò Thị Ngần ở bản Huổi Lướng';
const alto = `<alto><Layout><Page WIDTH="2479" HEIGHT="3508"><TextLine HPOS="300" VPOS="540" WIDTH="900" HEIGHT="50"><String CONTENT="${transcribed} xin thôi việc" HPOS="300" VPOS="540" WIDTH="900" HEIGHT="50"/></TextLine></Page></Layout></alto>`;

async function hitsIn(output: string, text: string, words?: string) {
  const page: PageRecord = {
    ...{ number: 1, access: { kind: 'open' }, scan: 'tap.pdf', frame: 1, redactions: [region] },
    ...(words === undefined ? {} : { words: 'tap.xml', wordsPage: 0 }),
  };
  const catalogue = buildCatalogue({
    items: [buildItem({ id: 'TU-8', slug: 'TU-8', pages: [page] })],
  });
  const { hits, unsearched } = await checkOutput({
    catalogue,
    published: publishCatalogue(catalogue),
    scansDir: writeOutput({ 'tap.pdf': pdf, 'tap.xml': words ?? '' }),
    outDir: writeOutput({ [output]: text }),
    derivatives: [],
    loadTexts: () => Promise.resolve({ pages: [{ number: 1, lines: [{ text: beside }] }] }),
  });
  expect(unsearched).toEqual([]);
  return hits.map(({ kind, field }) => [kind, field]);
}

const found = [['hidden-value', 'pages.1.redactions']];

test.each(['tai-lieu/TU-8/index.html', 'iiif/TU-8/words.json', 'pagefind/fragment/a.txt'])(
  'words of a PDF’s text layer under a redaction stop the build in %s',
  async (output) => {
    expect(await hitsIn(output, `<p>${name}</p>`)).toEqual(found);
  },
);

test('words beside the redaction do not', async () => {
  expect(await hitsIn('tai-lieu/TU-8/index.html', `<p>${beside}</p>`)).toEqual([]);
});

test('beside a transcription the text layer is looked for as well, and both are found', async () => {
  expect(await hitsIn('iiif/TU-8/words.json', 'xin thôi việc', alto)).toEqual([]);
  const said = `<p>${transcribed} xin thôi việc</p>`;
  expect(await hitsIn('iiif/TU-8/words.json', said, alto)).toEqual(found);
  const other = alto.replace(/CONTENT="[^"]*"/, 'CONTENT="Chữ đã xoá trong bản chép"');
  expect(await hitsIn('iiif/TU-8/words.json', `<p>${name}</p>`, other)).toEqual(found);
});
