import type { ItemImages } from '../domain/page-images.ts';
import { writeRecordPaths } from '../publish/record-paths/index.ts';
import { writeExhibitMedia } from '../publish/exhibit-media.ts';
import { writeFeeds } from '../publish/feeds/index.ts';
import { writeIiif } from '../publish/iiif/index.ts';
import { toKioskSite } from '../publish/kiosk/to-kiosk-site.ts';
import { writePhoneCodes } from '../publish/kiosk/write-phone-codes.ts';
import type { PublicCatalogue, PublicData } from '../public/public-model.ts';
import { buildSearchIndex } from '../publish/search/index.ts';
import { writeShareCards } from '../publish/share/index.ts';
import { writeFrameAncestors } from '../publish/takeaway/frame-ancestors.ts';
import { writeTakeAway } from '../publish/takeaway/index.ts';
import { writeWords } from '../publish/words/index.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import type { BuildStep } from './build-steps.ts';

/** What is written beside the pages is made from this. */
export interface OutputSources {
  readonly settings: EnvSettings;
  /** Files to serve. */
  readonly siteDir: string;
  /** The desk's program; absent without a desk. */
  readonly programDir: string | undefined;
  readonly published: PublicData;
  readonly catalogue: PublicCatalogue;
  readonly loadImages: (itemSlug: string) => Promise<ItemImages | undefined>;
  /** Tells the archivist what begins. */
  readonly tell: (text: string) => void;
}

interface Output {
  readonly step: BuildStep;
  /** A kiosk has no network to take away or share to. */
  readonly isLeftOutOfKiosk?: boolean;
  readonly write: (sources: OutputSources) => Promise<void>;
}

const outputs: readonly Output[] = [
  {
    step: 'iiif',
    write: ({ catalogue, loadImages, siteDir }) => writeIiif(catalogue, loadImages, siteDir),
  },
  {
    step: 'words',
    write: ({ catalogue, loadImages, siteDir }) => writeWords(catalogue, loadImages, siteDir),
  },
  {
    step: 'takeaway',
    isLeftOutOfKiosk: true,
    async write({ settings, catalogue, loadImages, tell, ...sources }) {
      tell('Lập tệp tải về…');
      const { siteDir, programDir, published } = sources;
      const { derivativesDir, packsDir, pdfsDir } = settings;
      const folders = { siteDir, programDir, derivativesDir, packsDir, pdfsDir };
      await writeTakeAway(catalogue, loadImages, folders);
      await writeFrameAncestors(published.site, siteDir);
    },
  },
  {
    step: 'share',
    isLeftOutOfKiosk: true,
    async write({ settings, catalogue, loadImages, siteDir, tell }) {
      tell('Vẽ ảnh chia sẻ…');
      await writeShareCards(catalogue, loadImages, { ...settings, siteDir });
    },
  },
  {
    step: 'media',
    write: ({ settings, published, siteDir }) =>
      writeExhibitMedia(published, settings.contentDir, siteDir),
  },
  {
    step: 'search',
    async write({ catalogue, loadImages, siteDir, tell }) {
      tell('Lập chỉ mục tìm kiếm…');
      await buildSearchIndex(catalogue, loadImages, siteDir);
    },
  },
  {
    step: 'feeds',
    async write({ catalogue, published, siteDir }) {
      await writePhoneCodes(catalogue, siteDir);
      if (published.isKiosk) {
        await toKioskSite(siteDir);
        return;
      }
      await writeFeeds(catalogue, siteDir);
      await writeRecordPaths(catalogue, siteDir);
    },
  },
];

/** What is written beside the pages of a site, in order. */
export function listOutputs({ isKiosk }: Pick<PublicData, 'isKiosk'>): readonly Output[] {
  return outputs.filter(({ isLeftOutOfKiosk }) => !isKiosk || !isLeftOutOfKiosk);
}
