import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from './image-server-site.ts';

test('an item is looked at closely with the tiles of another image server, and saved', async ({
  page,
  imageServerSite,
  imageOrigin,
}) => {
  const missing = imageServerSite instanceof Error ? imageServerSite.message : undefined;
  test.skip(missing !== undefined, `Not run: ${missing}`);
  const tiles: { readonly url: string; readonly status: number }[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).origin === imageOrigin)
      tiles.push({ url: response.url(), status: response.status() });
  });

  await page.goto('/tai-lieu/TU-01-0145-001/?trang=1&xem=1&bang=trich-dan');
  const viewer = page.getByRole('dialog', { name: 'Bàn đọc' });
  const stage = viewer.getByRole('group', { name: /^Ảnh trang/ });
  await expect(stage).toHaveAttribute('data-state', 'ready');
  await test.step('its whole images are those of the site', () => {
    expect(tiles).toEqual([]);
  });

  for (let press = 0; press < 5; press += 1)
    await viewer.getByRole('button', { name: 'Phóng to', exact: true }).click();
  const finest = /\?IIIF=TU-01-0145-001\/1\.tif\/\d+,\d+,512,512\/512,512\/0\/default\.jpg$/;
  await expect.poll(() => tiles.filter(({ url }) => finest.test(url)).length).toBeGreaterThan(0);
  expect(tiles.filter(({ status }) => status !== 200)).toEqual([]);

  const waiting = page.waitForEvent('download');
  await viewer.getByRole('button', { name: 'Tải ảnh trang', exact: true }).click();
  const saved = sharp(await readFile(await (await waiting).path()));
  expect((await saved.metadata()).width).toBe(2600);
  const { channels } = await saved.extract({ left: 0, top: 0, width: 2600, height: 3400 }).stats();
  expect(channels[0]?.mean).toBeGreaterThan(130);
  expect(channels[0]?.mean).toBeLessThan(170);
});
