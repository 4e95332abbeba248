import { foreignViewers } from '../helpers/foreign-viewers.ts';
import { expectWholeManifest, test } from './foreign-viewer-site.ts';
import { servedItem } from './served-archive.ts';
import { servedFolders } from './served-site.ts';

const manifest = `/iiif/${servedItem}/manifest.json`;

test.use({ folders: servedFolders });
test.describe.configure({ timeout: 60_000 });

for (const viewer of foreignViewers)
  test(`${viewer} shows every page of our manifest from packs, and zooms into it`, async ({
    page,
    folders,
    site,
    heard,
  }) => {
    await expectWholeManifest(page, { viewer, manifest, folders, site, heard });
  });
