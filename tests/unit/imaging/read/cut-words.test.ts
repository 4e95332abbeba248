import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readItemImages } from '#src/imaging/read/read-item-images.ts';
import { listWordsUnderRedactions } from '#src/imaging/words/words-under-redactions.ts';
import { jobOf, openWorkbench, shareCutPool } from './workbench.ts';

shareCutPool();

/** As a telephone keeps it: 1000 × 700 stored, 700 × 1000 upright. */
const photo = () =>
  sharp({ create: { width: 1000, height: 700, channels: 3, background: '#ccc' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const word = (text: string, x: number, y: number) =>
  `<String CONTENT="${text}" HPOS="${x}" VPOS="${y}" WIDTH="40" HEIGHT="150"/>`;
/** As a recogniser writes it that reads the pixels as they are stored. */
const alto = `<alto><Layout><Page WIDTH="1000" HEIGHT="700"><TextBlock><TextLine>${word('Phiếu', 100, 450)}${word('họp', 100, 250)}</TextLine><TextLine>${word('Lò', 300, 450)}${word('Pản', 300, 250)}</TextLine></TextBlock></Page></Layout></alto>`;
/** Over the second line of the upright page. */
const redactions = [{ x: 90, y: 290, width: 380, height: 60, ground: 'privacy' as const }];

it('the words of a photograph lie where its page stands, and none below a redaction is kept', async () => {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await photo());
  await bench.put('a.xml', alto);
  const jobs = [1, 2].map((page) =>
    jobOf('a.jpg', { words: 'a.xml', page, redactions: page === 2 ? redactions : [] }),
  );
  expect((await bench.cut(jobs)).problems).toEqual([]);
  const pages = (await readItemImages(bench.derivativesDir, 'tu-01-1'))?.pages;
  expect(pages?.[0]?.lines).toMatchObject([
    { text: 'Phiếu họp', x: 100, y: 100, width: 350, height: 40 },
    { text: 'Lò Pản', x: 100, y: 300, width: 350, height: 40 },
  ]);
  expect(pages?.[1]?.lines.map(({ text }) => text)).toEqual(['Phiếu họp']);
  expect(pages?.map((page) => page.redactions)).toEqual([
    undefined,
    [{ x: 90, y: 290, width: 380, height: 60, ground: 'privacy', before: 1 }],
  ]);
  const image = { width: 700, height: 1000, orientation: 6 };
  const path = join(bench.scansDir, 'a.xml');
  expect(await listWordsUnderRedactions({ path, redactions, image })).toEqual({
    runs: ['Lò Pản'],
    hasWords: true,
  });
});

it('a transcription of another image is reported by path, and a redacted page shows no words', async () => {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await photo());
  await bench.put('a.xml', alto.replace('HEIGHT="700"', 'HEIGHT="900"'));
  const { problems } = await bench.cut([jobOf('a.jpg', { words: 'a.xml', redactions })]);
  expect(problems).toEqual([
    {
      name: 'words-other-size',
      path: 'a.xml',
      itemSlug: 'tu-01-1',
      page: 1,
      detail: '1000×900 / 700×1000',
    },
  ]);
  const item = await readFile(join(bench.derivativesDir, 'tu-01-1/item.json'), 'utf8');
  expect(item).toContain('"lines":[]');
});

it('a word that continues on a page that is not wholly public is not joined', async () => {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await photo());
  const half =
    '<String CONTENT="hành" HPOS="9" VPOS="9" WIDTH="9" HEIGHT="9" SUBS_TYPE="HypPart1" SUBS_CONTENT="hànhchính"/><HYP/>';
  await bench.put(
    'a.xml',
    alto.replace(/<TextLine>.*<\/TextLine>/, `<TextLine>${half}</TextLine>`),
  );
  const textsOf = async (pages: readonly number[]) => {
    await bench.cut(pages.map((page) => jobOf('a.jpg', { words: 'a.xml', page })));
    const item = await readItemImages(bench.derivativesDir, 'tu-01-1');
    return item?.pages.map(({ lines }) => lines[0]?.text);
  };
  expect(await textsOf([1, 2])).toEqual(['hànhchính', 'hành-']);
  expect(await textsOf([1, 3])).toEqual(['hành-', 'hành-']);
});
