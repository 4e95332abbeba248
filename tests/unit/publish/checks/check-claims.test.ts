import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { checkClaims } from '#src/publish/checks/check-claims.ts';
import { buildPage } from '../select/fixtures.ts';

const alto = `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout>
<Page WIDTH="400" HEIGHT="300"><PrintSpace><TextBlock>
<TextLine HPOS="1" VPOS="1" WIDTH="90" HEIGHT="9"><String CONTENT="Dựa vào dân" HPOS="1" VPOS="1" WIDTH="90" HEIGHT="9"/></TextLine>
<TextLine HPOS="1" VPOS="20" WIDTH="90" HEIGHT="9"><String CONTENT="mà làm, gỗ" HPOS="1" VPOS="20" WIDTH="90" HEIGHT="9"/></TextLine>
</TextBlock></PrintSpace></Page></Layout></alto>`;
const page = buildPage(1);

async function openScans(words = alto): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claims-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const create = { width: 400, height: 300, channels: 3, background: '#ccc' } as const;
  await mkdir(join(folder, 'TU/145/nghi-quyet'), { recursive: true });
  await sharp({ create })
    .jpeg()
    .toFile(join(folder, page.scan ?? ''));
  await writeFile(join(folder, page.words ?? ''), words);
  return folder;
}

const place = { file: 'exhibits/cau/index.mdx', row: 7 };
const claim = (more: { region?: string; quote?: string }) => [
  { item: 'TU-1', pages: [page], place, ...more },
];

test('a region that is partly outside its page is reported with the size of the page', async () => {
  const scansDir = await openScans();
  expect(await checkClaims(claim({ region: '0,0,400,300' }), scansDir)).toEqual([]);
  expect(await checkClaims(claim({ region: '350,0,51,10' }), scansDir)).toEqual([
    {
      ...place,
      name: 'region-outside',
      severity: 'error',
      params: { region: '350,0,51,10', value: 'TU-1', page: 1, width: 400, height: 300 },
    },
  ]);
});

test.each(['Dựa vào dân mà làm', '“dựa vào dân… gỗ”', 'Dựa vào […] làm'])(
  'a quotation is in the transcript: %s',
  async (quote) => {
    expect(await checkClaims(claim({ quote }), await openScans())).toEqual([]);
  },
);

test.each(['Dựa vào rừng mà làm', 'gỗ … Dựa vào dân'])(
  'a quotation that is not in the transcript is a warning: %s',
  async (quote) => {
    const [issue] = await checkClaims(claim({ quote }), await openScans());
    expect([issue?.name, issue?.severity]).toEqual(['quote-not-found', 'warning']);
  },
);

test('a claim on a page that cannot be read is a warning at the story, with the path', async () => {
  const params = { value: 'TU-1', scan: page.scan, reason: expect.any(String) as string };
  expect(await checkClaims(claim({ region: '0,0,9999,1', quote: 'Lời' }), '/khong-co')).toEqual([
    { ...place, name: 'claim-unchecked', severity: 'warning', params },
  ]);
});

test('a quotation from a transcript that cannot be read is a warning, and the region is checked', async () => {
  const scansDir = await openScans('<tei/>');
  const said = await checkClaims(claim({ region: '350,0,51,10', quote: 'Lời' }), scansDir);
  expect(said.map(({ name, params }) => [name, params['scan']])).toEqual([
    ['region-outside', undefined],
    ['claim-unchecked', page.words],
  ]);
  expect(await checkClaims(claim({ region: '0,0,9,9' }), scansDir)).toEqual([]);
});

test('nothing is said of a page without a scan, or of a quotation from one without a transcript', async () => {
  const scansDir = await openScans();
  const { scan, words, ...bare } = page;
  expect(words).toBeDefined();
  const onBare = [{ item: 'TU-1', pages: [bare], place, region: '0,0,9,9', quote: 'Lời' }];
  expect(await checkClaims(onBare, scansDir)).toEqual([]);
  const unread = [{ item: 'TU-1', pages: [{ ...bare, scan: scan ?? '' }], place, quote: 'Lời' }];
  expect(await checkClaims(unread, scansDir)).toEqual([]);
});
