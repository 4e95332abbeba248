import { readFileSync, statSync } from 'node:fs';
import { indexPublicData } from './public-index.ts';
import type { PublicCatalogue, PublicData } from './public-model.ts';

let loaded: { readonly key: string; readonly catalogue: PublicCatalogue } | undefined;

/**
 * The public catalogue that the build wrote to the file named by `PHONG_DOC_PUBLIC_DATA`. Read once
 * and again when the file changes, as it does under `npm run dev`.
 */
export function loadPublicCatalogue(): PublicCatalogue {
  const path = process.env['PHONG_DOC_PUBLIC_DATA'];
  if (!path)
    throw new Error('PHONG_DOC_PUBLIC_DATA does not name the file of the public catalogue.');
  const { mtimeMs, size } = statSync(path);
  const key = `${path}\n${mtimeMs}\n${size}`;
  if (loaded?.key !== key) {
    const data = JSON.parse(readFileSync(path, 'utf8')) as PublicData;
    loaded = { key, catalogue: indexPublicData(data) };
  }
  return loaded.catalogue;
}
