import { expect, test } from 'vitest';
import { checkOutput } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildCatalogue, buildItem } from '../publish/select/fixtures.ts';
import { writeOutput } from './planted.ts';

const secretRow = 'TU-2,TU-01-145,Nghị quyết,Danh sách cơ sở bí mật trong vùng tạm chiếm,03';
const swallowed = `Ba sẵn sàng trong thanh niên,01\n${secretRow}\nTU-3,TU-01-145,Báo cáo,Vĩ độ 20°57'30`;
const table = [
  'docCode,fileCode,typeName,subject,mode',
  `TU-1,TU-01-145,Nghị quyết,"${swallowed}",01`,
  'TU-4,TU-01-145,Nghị quyết,Về phát triển thủy lợi,01',
].join('\n');

/** The catalogue as a reader makes it who believes the quote: the secret row is part of a title. */
const catalogue = buildCatalogue({
  items: [buildItem({ id: 'TU-1', slug: 'TU-1', title: { vi: swallowed } })],
});

async function hitsIn(text: string, content: string | Uint8Array = table) {
  const { hits } = await checkOutput({
    catalogue,
    published: publishCatalogue(catalogue),
    contentDir: writeOutput({ 'fonds/TU/items.csv': content }),
    scansDir: '/nowhere',
    outDir: writeOutput({ 'x.html': `<p>${text}</p>` }),
    derivatives: [],
    loadTexts: () => Promise.resolve(undefined),
  });
  return hits.map(({ kind, output, record, field }) => [kind, output, record, field]);
}
const hit = ['hidden-value', 'x.html', 'fonds/TU/items.csv', '3'];

test('a secret row that a quote hid in an open title is found, by its table and line', async () => {
  expect(await hitsIn(swallowed)).toContainEqual(hit);
  expect(await hitsIn('Danh sách cơ sở bí mật trong vùng tạm chiếm')).toContainEqual(hit);
});

test('it is found in a table of UTF-16', async () => {
  const utf16 = Buffer.from(`\uFEFF${table}`, 'utf16le');
  expect(await hitsIn('Danh sách cơ sở bí mật trong vùng', utf16)).toContainEqual(hit);
});

test('what other rows say as well is not looked for', async () => {
  expect(await hitsIn('Nghị quyết TU-01-145 Về phát triển thủy lợi')).toEqual([]);
});

test('a table without such a line hides nothing', async () => {
  const open = table.replaceAll(',03', ',01').replaceAll('"', '');
  expect(await hitsIn('Danh sách cơ sở bí mật trong vùng tạm chiếm', open)).toEqual([]);
});
