import { publicDataFile } from 'virtual:phong-doc';
import { indexPublicData } from './public-index.ts';
import type { PublicCatalogue, PublicData } from './public-model.ts';
import { readWhenChanged } from './read-when-changed.ts';

/** The public catalogue that the build wrote. */
export const loadPublicCatalogue: () => PublicCatalogue = readWhenChanged(publicDataFile, (text) =>
  indexPublicData(JSON.parse(text) as PublicData),
);
