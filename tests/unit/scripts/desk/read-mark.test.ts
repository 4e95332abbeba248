import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { tellCodeOf } from '#scripts/desk/read-mark.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { MarkCache, renderMarked } from '#src/reading/marks/render-marked.ts';
import { grantRequest } from '#tests/helpers/granted-request.ts';
import { packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { mark } from '../../reading/marks/marked.ts';

const folder = mkdtempSync(join(tmpdir(), 'phong-doc-mark-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const place = { dataDir: join(folder, 'data') };

it('names the grant whose code is in a picture, and says what is wrong with a file', async () => {
  const [picture, text] = [join(folder, 'leak.jpg'), join(folder, 'leak.txt')];
  writeFileSync(text, 'no picture');
  const { store } = await openVault(place);
  await expect(tellCodeOf(place, text)).rejects.toThrow('has made no grants');
  const codes: string[] = [];
  for (let count = 0; count < 4; count += 1)
    codes.push((await grantRequest(store)).grant.shortCode);
  await store.destroy();
  const paper = { width: 900, height: 1300, channels: 3, background: '#efe6d2' } as const;
  const page = await packInMemory(() => sharp({ create: paper }));
  const code = codes[2] ?? '';
  const path = 'full/800,1156/0/default.jpg';
  const image = await renderMarked(page, path, { ...mark, code }, new MarkCache());
  await sharp(image).resize(500).jpeg({ quality: 60 }).toFile(picture);
  expect(await tellCodeOf(place, picture)).toContain(`/ban-truc/quyen-doc/?dau=${code}`);
  await expect(tellCodeOf(place, text)).rejects.toThrow('cannot be read as a picture');
  await expect(tellCodeOf(place, join(folder, 'none.jpg'))).rejects.toThrow('cannot be read');
  await sharp({ create: paper }).jpeg().toFile(picture);
  expect(await tellCodeOf(place, picture)).toContain('No code is clear');
}, 60_000);
