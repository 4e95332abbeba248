import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIssueList, type Issue, type Place } from '../catalogue/issues/issue.ts';
import type { Catalogue, ItemRecord, PageRecord } from '../catalogue/model.ts';
import { eachOf } from '../imaging/each-of.ts';
import { openPageReader } from '../imaging/read/page-reader.ts';
import { removeLeftovers, toTemporaryPath } from '../files/temporary.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import { urls } from '../site/urls.ts';
import { writeExhibitMedia } from '../publish/exhibit-media.ts';
import { checkOutput } from './check-output.ts';
import type { GateHit } from './match/hit.ts';
import type { LoadTexts } from './facts/public-texts.ts';
import { toUnsearchedIssues } from '../catalogue/issues/unsearched.ts';
import type { PublicData } from '../public/public-model.ts';
import { publishCatalogue } from '../publish/select/public.ts';
import { readShownWords } from '../publish/read-shown-words.ts';

type Places = Pick<EnvSettings, 'contentDir' | 'scansDir' | 'workDir'> &
  Partial<Pick<EnvSettings, 'pageLimits'>>;

/**
 * Runs the gate over the texts a build would publish, before anything is cut or drawn: records and
 * stories, recordings of exhibits, the files of `publicDir`, and transcriptions of open pages. Only
 * the build's own gate sees text layers of PDFs and pictures.
 *
 * @param publicDir files that a build copies unchanged
 */
export async function checkGate(
  catalogue: Catalogue,
  places: Places,
  publicDir: string,
): Promise<readonly Issue[]> {
  const { contentDir, scansDir, workDir } = places;
  const published = publishCatalogue(catalogue, { drafts: false });
  await mkdir(workDir, { recursive: true });
  await removeLeftovers(workDir);
  const outDir = toTemporaryPath(workDir);
  await mkdir(outDir);
  try {
    if (existsSync(publicDir))
      await cp(publicDir, outDir, { recursive: true, verbatimSymlinks: true });
    await writeTexts(catalogue, published, outDir);
    await writeShownWords(catalogue, places, outDir);
    await writeExhibitMedia(published, contentDir, outDir);
    const items = new Map(catalogue.items.map((item) => [item.slug, item]));
    const { hits, unsearched } = await checkOutput({
      catalogue,
      published,
      contentDir,
      scansDir,
      outDir,
      derivatives: [],
      // Text of an open page may appear elsewhere, unless it is redacted.
      loadTexts: (slug) => loadWords(toWordsFile(outDir, slug), items.get(slug)),
      ...(places.pageLimits && { pageLimits: places.pageLimits }),
    });
    return [...toIssues(hits, catalogue), ...toUnsearchedIssues(unsearched)];
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * Items with redactions at the paths of their pages, because the redacted text may appear
 * elsewhere; all others in one file.
 */
async function writeTexts(
  catalogue: Catalogue,
  published: PublicData,
  outDir: string,
): Promise<void> {
  const redacted = new Set(
    catalogue.items
      .filter(({ pages }) => pages.some(({ redactions }) => redactions.length > 0))
      .map(({ id }) => id),
  );
  const [own, others] = [true, false].map((isOwn) =>
    published.items.filter(({ id }) => redacted.has(id) === isOwn),
  );
  const rest = { ...published, items: others, unlistedExhibits: [] };
  await writeFile(join(outDir, 'public.json'), JSON.stringify(rest));
  for (const item of own ?? []) {
    const page = join(outDir, urls.item('vi', item.slug), 'index.html');
    await mkdir(dirname(page), { recursive: true });
    await writeFile(page, JSON.stringify(item));
  }
}

/** The path of the search's page texts, so that redacted words are searched for in it. */
function toWordsFile(outDir: string, slug: string): string {
  return join(outDir, 'pagefind', `${slug}.txt`);
}

async function loadWords(
  file: string,
  item: ItemRecord | undefined,
): Promise<Awaited<ReturnType<LoadTexts>>> {
  if (item === undefined || !existsSync(file)) return undefined;
  const texts = (await readFile(file, 'utf8')).split('\f');
  return {
    pages: listOpenPages(item).map(({ number }, index) => ({
      number,
      lines: [{ text: texts[index] ?? '' }],
    })),
  };
}

function listOpenPages({ pages }: ItemRecord): readonly PageRecord[] {
  return pages.filter(({ access }) => access.kind === 'open');
}

/** The open pages in order, separated by form feeds. */
async function writeShownWords(
  { items }: Catalogue,
  { scansDir, pageLimits }: Places,
  outDir: string,
): Promise<void> {
  await mkdir(dirname(toWordsFile(outDir, '')), { recursive: true });
  const reader = openPageReader(pageLimits);
  try {
    await eachOf(items, 8, async (item) => {
      const { slug, access } = item;
      if (access.kind !== 'open') return;
      const texts: string[] = [];
      for (const page of listOpenPages(item))
        texts.push(await readShownWords(page, scansDir, reader));
      if (texts.some((text) => text !== ''))
        await writeFile(toWordsFile(outDir, slug), texts.join('\f'));
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
    // A table line that may belong to a secret row is reported under the table's name.
    if (/\.(?:csv|tsv)$/i.test(record)) return { file: record, row: Number(field) };
    const item = items.get(record);
    if (item !== undefined) return { file: `fonds/${item.fonds}/items.csv` };
    const file = files.get(record);
    return { file: file === undefined ? 'site.yaml' : `fonds/${file.fonds}/files.csv` };
  };
  for (const hit of hits) {
    const { kind, output, record = '', field = '', source } = hit;
    const value = [record, field].filter(Boolean).join(' · ');
    if (source !== undefined) {
      const { file, reason } = source;
      issues.add('redaction-unsearched', { file, in: 'scans' }, { output, value, reason });
    } else if (kind === 'unreadable') issues.add('unreadable-output', findPlace(hit), { output });
    else issues.add('closed-in-output', findPlace(hit), { output, value });
  }
  return issues.all;
}
