import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkGate } from '#src/gate/check-gate.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../publish/select/fixtures.ts';
import { writeOutput } from './planted.ts';

const name = 'Nguyễn Thị Bạch Mai';
const line = (text: string, y: number) =>
  `<TextLine HPOS="20" VPOS="${y}" WIDTH="200" HEIGHT="20"><String CONTENT="${text}" HPOS="20" VPOS="${y}" WIDTH="200" HEIGHT="20"/></TextLine>`;
const alto = (first: string, second: string) =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="300" HEIGHT="400"><PrintSpace><TextBlock ID="b">${line(first, 100)}${line(second, 300)}</TextBlock></PrintSpace></Page></Layout></alto>`;
const picture = sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } });
const region = { x: 10, y: 90, width: 220, height: 40 };

/** One item with a redacted name, and another with an open page that says `other`. */
async function check(other: string, publicFiles: Readonly<Record<string, string>> = {}) {
  const jpeg = await picture.clone().jpeg().toBuffer();
  const [redacted, open] = [
    { ...buildPage(1, { redactions: [region] }), scan: 'a.jpg', words: 'a.xml' },
    { ...buildPage(1), scan: 'b.jpg', words: 'b.xml' },
  ];
  const catalogue = buildCatalogue({
    items: [
      buildItem({ id: 'TU-8', slug: 'TU-8', pages: [redacted] }),
      buildItem({ id: 'TU-9', slug: 'TU-9', pages: [open] }),
    ],
  });
  const scansDir = writeOutput({
    'a.jpg': jpeg,
    'a.xml': alto(name, 'Hội nghị huyện ủy'),
    'b.jpg': jpeg,
    'b.xml': alto(other, 'Thường trực'),
  });
  const workDir = writeOutput({});
  const publicDir = writeOutput(publicFiles);
  const run = async () => {
    const places = { contentDir: writeOutput({}), scansDir, workDir };
    const issues = await checkGate(catalogue, places, publicDir);
    return issues.map(({ name, file, severity, params }) => [name, file, severity, params]);
  };
  return { run, workDir, publicDir };
}

test('a name that is redacted in one record and readable on a page of another is an error', async () => {
  const { run, workDir } = await check(name);
  expect(await run()).toEqual([
    [
      'closed-in-output',
      'fonds/TU/items.csv',
      'error',
      { output: 'pagefind/TU-9.txt', value: 'TU-8 · pages.1.redactions' },
    ],
  ]);
  expect(readdirSync(workDir)).toEqual([]);
});

test('pages that do not say it pass, and so do the lines of the page that stay', async () => {
  expect(await (await check('Hội nghị huyện ủy')).run()).toEqual([]);
});

test('a file copied unchanged that the gate cannot open is an error', async () => {
  const { run, publicDir } = await check('Thường vụ', { 'anh.txt': 'Ảnh.' });
  expect(await run()).toEqual([]);
  symlinkSync('/etc/hostname', join(publicDir, 'lien-ket'));
  expect((await run()).map(([issue, file, , params]) => [issue, file, params])).toEqual([
    ['unreadable-output', 'site.yaml', { output: 'lien-ket' }],
  ]);
});

test('a closed page of a PDF that cannot be read is a warning at its path', async () => {
  const closed = { number: 1, access: conditional, scan: 'a.pdf', frame: 0, redactions: [] };
  const catalogue = buildCatalogue({ items: [buildItem({ id: 'TU-8', pages: [closed] })] });
  const scansDir = writeOutput({ 'a.pdf': 'Đây không phải PDF.' });
  const places = { contentDir: writeOutput({}), scansDir, workDir: writeOutput({}) };
  expect(await checkGate(catalogue, places, writeOutput({}))).toEqual([
    {
      name: 'closed-unsearched',
      severity: 'warning',
      file: 'a.pdf',
      in: 'scans',
      params: { value: 'TU-8 · pages.1.scan', reason: expect.stringContaining('PDF') as string },
    },
  ]);
});
