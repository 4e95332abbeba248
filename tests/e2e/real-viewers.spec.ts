import { foreignViewers } from '../helpers/foreign-viewers.ts';
import { expectWholeManifest, test } from './foreign-viewer-site.ts';
import { archive, hasArchive, imagePlaces, readRealSettings, realItems } from './real-site.ts';

for (const images of imagePlaces)
  test.describe(`The real archive, with images from ${images}`, () => {
    test.use({ folders: readRealSettings(images) });
    test.skip(!hasArchive, `Not run: there are no real scans at ${archive}.`);

    for (const viewer of foreignViewers)
      for (const [slug] of realItems)
        test(`is shown by ${viewer}: every page of ${slug}, and its full resolution`, async ({
          page,
          folders,
          site,
          heard,
        }) => {
          const manifest = `/iiif/${slug}/manifest.json`;
          await expectWholeManifest(page, { viewer, manifest, folders, site, heard });
        });
  });
