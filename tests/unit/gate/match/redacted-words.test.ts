import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { checkOutput, openGate } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildCatalogue, buildItem, buildPage } from '../../publish/select/fixtures.ts';
import { noise, writeOutput } from '../planted.ts';

const name = 'Nguyễn Thị Bạch Mai';
const word = (text: string, y: number) =>
  `<TextLine HPOS="20" VPOS="${y}" WIDTH="200" HEIGHT="20"><String CONTENT="${text}" HPOS="20" VPOS="${y}" WIDTH="200" HEIGHT="20"/></TextLine>`;
const alto = `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="300" HEIGHT="400"><PrintSpace><TextBlock ID="b">${word(name, 100)}${word('Hội nghị huyện ủy', 300)}</TextBlock></PrintSpace></Page></Layout></alto>`;

const region = { x: 10, y: 90, width: 220, height: 40 };
const page = buildPage(1, { redactions: [region] });
const catalogue = buildCatalogue({
  items: [buildItem({ id: 'TU-8', slug: 'TU-8', pages: [page] })],
});
const picture = sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } });

async function hitsIn(output: string, text: string) {
  const { hits } = await checkOutput({
    catalogue,
    published: publishCatalogue(catalogue),
    scansDir: writeOutput({
      [page.scan ?? '']: await picture.clone().jpeg().toBuffer(),
      [page.words ?? '']: alto,
    }),
    outDir: writeOutput({ [output]: text }),
    derivatives: [],
    // What was published says it: that does not make it public.
    loadTexts: () => Promise.resolve({ pages: [{ lines: [{ text: name }] }] } as never),
  });
  return hits.map(({ field }) => field);
}

test.each(['tai-lieu/TU-8/index.html', 'en/tai-lieu/TU-8/index.html', 'iiif/TU-8/words.json'])(
  'words under a redaction stop the build in %s, though they were published',
  async (output) => {
    expect(await hitsIn(output, `<p>${name}</p>`)).toEqual(['pages.1.redactions']);
  },
);

test('the same words in ALTO and in the search stop it', async () => {
  expect(await hitsIn('iiif/TU-8/1/alto.xml', `<p>${name}</p>`)).toHaveLength(1);
  expect(await hitsIn('pagefind/texts/0.json', JSON.stringify([name]))).toHaveLength(1);
});

test('words beside it, and the name on a page of another record, do not', async () => {
  expect(await hitsIn('tai-lieu/TU-8/index.html', '<p>Hội nghị huyện ủy</p>')).toEqual([]);
  expect(await hitsIn('nhan-vat/bach-mai/index.html', `<p>${name}</p>`)).toEqual([]);
});

test('a copy of a scan from which something is blacked out stops it', async () => {
  const scan = noise(20_000, 5);
  const { hits } = await checkOutput({
    catalogue,
    published: publishCatalogue(catalogue),
    scansDir: writeOutput({ [page.scan ?? '']: scan, [page.words ?? '']: alto }),
    outDir: writeOutput({ 'tai-ve/anh.jpg': scan }),
    derivatives: [],
    loadTexts: () => Promise.resolve(undefined),
  });
  expect(hits.map(({ kind, field }) => [kind, field])).toEqual([['closed-image', 'pages.1.scan']]);
});

test('one gate searches the site and the program, without reading its sources again', async () => {
  const scansDir = writeOutput({
    [page.scan ?? '']: await picture.clone().jpeg().toBuffer(),
    [page.words ?? '']: alto,
  });
  const gate = await openGate({
    ...{ catalogue, published: publishCatalogue(catalogue), scansDir },
    loadTexts: () => Promise.resolve(undefined),
  });
  rmSync(scansDir, { recursive: true });
  for (const output of ['pagefind/a.txt', 'iiif/TU-8/words.json']) {
    const outDir = writeOutput({ [output]: name });
    const { hits } = await gate.search({ outDir, derivatives: [] });
    expect(hits.map((hit) => hit.output)).toEqual([output]);
  }
});
