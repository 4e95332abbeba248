import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIssueList, type Issue, type Place } from '../catalogue/issues/issue.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { eachOf } from '../imaging/each-of.ts';
import { openPageReader } from '../imaging/page-reader.ts';
import type { Settings } from '../site/settings.ts';
import { urls } from '../site/urls.ts';
import { writeExhibitMedia } from './exhibit-media.ts';
import { checkOutput } from './gate/check-output.ts';
import type { GateHit } from './gate/hit.ts';
import type { PublicData } from './public-model.ts';
import { publishCatalogue } from './public.ts';
import { readShownWords } from './read-shown-words.ts';

type Places = Pick<Settings, 'contentDir' | 'scansDir' | 'workDir'> &
  Partial<Pick<Settings, 'pageLimits'>>;

/**
 * Runs the gate over what a build would publish as texts, before anything is cut or drawn: records
 * and stories, the recordings beside exhibits, the files of `publicDir`, and the transcriptions of
 * open pages. The text layers of PDFs and all pictures are seen by the build's own gate alone.
 * @param publicDir files that a build puts out as they are
 */
export async function checkGate(
  catalogue: Catalogue,
  places: Places,
  publicDir: string,
): Promise<readonly Issue[]> {
  const { contentDir, scansDir, workDir } = places;
  const published = publishCatalogue(catalogue, { drafts: false });
  await mkdir(workDir, { recursive: true });
  const outDir = await mkdtemp(join(workDir, 'gate-'));
  try {
    if (existsSync(publicDir))
      await cp(publicDir, outDir, { recursive: true, verbatimSymlinks: true });
    await writeTexts(published, outDir);
    await writeShownWords(catalogue, places, outDir);
    await writeExhibitMedia(published, contentDir, outDir);
    const { hits } = await checkOutput({
      catalogue,
      published,
      contentDir,
      scansDir,
      outDir,
      derivatives: [],
      loadTexts: () => Promise.resolve(undefined),
    });
    return toIssues(hits, catalogue);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Each item where its page will be, since some words may stand elsewhere; the rest in one file. */
async function writeTexts(published: PublicData, outDir: string): Promise<void> {
  const { items } = published;
  const rest = { ...published, items: [], unlistedExhibits: [] };
  await writeFile(join(outDir, 'public.json'), JSON.stringify(rest));
  for (const item of items) {
    const page = join(outDir, urls.item('vi', item.slug), 'index.html');
    await mkdir(dirname(page), { recursive: true });
    await writeFile(page, JSON.stringify(item));
  }
}

/**
 * What pages say, where the search keeps it. Redacted words alone are looked for there beyond what
 * is public by the same pages: without redactions nothing is read.
 */
async function writeShownWords(
  { items }: Catalogue,
  { scansDir, pageLimits }: Places,
  outDir: string,
): Promise<void> {
  if (!items.some(({ pages }) => pages.some(({ redactions }) => redactions.length > 0))) return;
  const folder = join(outDir, 'pagefind');
  await mkdir(folder, { recursive: true });
  const reader = openPageReader(pageLimits);
  try {
    await eachOf(items, 8, async ({ slug, access, pages }) => {
      if (access.kind !== 'open') return;
      const texts: string[] = [];
      for (const page of pages)
        if (page.access.kind === 'open') texts.push(await readShownWords(page, scansDir, reader));
      if (texts.some((text) => text !== ''))
        await writeFile(join(folder, `${slug}.txt`), texts.join('\n'));
    });
  } finally {
    await reader.stop();
  }
}

function toIssues(hits: readonly GateHit[], catalogue: Catalogue): readonly Issue[] {
  const issues = createIssueList();
  const items = new Map(catalogue.items.map((item) => [item.id, item]));
  const files = new Map(catalogue.files.map((file) => [file.id, file]));
  const findPlace = ({ record = '', field }: GateHit): Place => {
    // A line of a table that may belong to a secret row is named by its table.
    if (/\.(?:csv|tsv)$/i.test(record)) return { file: record, row: Number(field) };
    const item = items.get(record);
    if (item !== undefined) return { file: `fonds/${item.fonds}/items.csv` };
    const file = files.get(record);
    return { file: file === undefined ? 'site.yaml' : `fonds/${file.fonds}/files.csv` };
  };
  for (const hit of hits) {
    const { kind, output, record = '', field = '' } = hit;
    const value = [record, field].filter(Boolean).join(' · ');
    if (kind === 'unreadable') issues.add('unreadable-output', findPlace(hit), { output });
    else issues.add('closed-in-output', findPlace(hit), { output, value });
  }
  return issues.all;
}
