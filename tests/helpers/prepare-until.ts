/**
 * Prepares a grant of every scan of a folder, as one item, and prints the number of pages after each;
 * or removes it: to be killed. Arguments: `prepare` or `remove`, the folder of the scans, the closed
 * store, the grant, and its item.
 */
import { readdirSync } from 'node:fs';
import { CuttingLane } from '#src/reading/closed/cutting-lane.ts';
import { prepareGrant } from '#src/reading/closed/prepare-grant.ts';
import { removeGrant } from '#src/reading/closed/remove-grant.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';

const [what = '', scansDir = '', readingDir = '', grantId = '', id = ''] = process.argv.slice(2);
if (what === 'remove') {
  console.log('removing');
  await removeGrant(readingDir, grantId);
} else {
  const pages = readdirSync(scansDir).map((master, index) => ({
    ...{ number: index + 1, isOpen: false },
    job: { itemSlug: 'tu-1', page: index + 1, master, redactions: [] },
  }));
  const lane = new CuttingLane(usualPageLimits, 2);
  const described = { title: 'Danh sách', type: 'Danh sách' };
  let cut = 0;
  await prepareGrant({
    ...{ grantId, scansDir, readingDir, lane, limits: usualPageLimits },
    items: [{ id, item: { id: 'TU-1', slug: 'tu-1', described, pages } }],
    onPage: () => {
      console.log(`${++cut} cut`);
    },
  });
  await lane.stop();
}
console.log('done');
