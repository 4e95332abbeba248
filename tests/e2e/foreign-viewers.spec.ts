import { foreignViewers } from '../helpers/foreign-viewers.ts';
import { expectWholeManifest, test } from './foreign-viewer-site.ts';

/** Four pages, of which the third is closed. */
const manifest = '/iiif/TU-01-0012-005/manifest.json';

test.describe.configure({ timeout: 60_000 });

for (const viewer of foreignViewers)
  test(`${viewer} shows every page of our manifest, and zooms into it`, async ({
    page,
    folders,
    site,
    heard,
  }) => {
    await expectWholeManifest(page, { viewer, manifest, folders, site, heard });
  });
