/**
 * Cuts every scan of a folder, each as an item of one page, and prints their number after each: to be
 * killed. Arguments: the folders of the scans, of the packs, and of what may be shown.
 */
import { readdirSync } from 'node:fs';
import { cutScans } from '#src/imaging/cut/cut.ts';
import type { CutProgress } from '#src/imaging/progress.ts';

const [scansDir = '', packsDir = '', derivativesDir = ''] = process.argv.slice(2);
const jobs = readdirSync(scansDir).map((master, index) => ({
  itemSlug: `tu-01-${index + 1}`,
  page: 1,
  master,
  redactions: [],
}));
const onProgress = ({ cut }: CutProgress) => console.log(`${cut} cut`);
await cutScans({ jobs, scansDir, packsDir, derivativesDir, workers: 2, onProgress });
