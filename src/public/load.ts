import { indexPublicData } from './public-index.ts';
import type { PublicCatalogue, PublicData } from './public-model.ts';
import { readWhenChanged } from './read-when-changed.ts';

/** The public catalogue that the build wrote to the file in `PHONG_DOC_PUBLIC_DATA`. */
export const loadPublicCatalogue: () => PublicCatalogue = readWhenChanged(
  'PHONG_DOC_PUBLIC_DATA',
  (text) => indexPublicData(JSON.parse(text) as PublicData),
);
