import { join } from 'node:path';
import { createIssueList } from '../issues/issue.ts';
import { findNearest } from '../issues/near.ts';
import { authorityFiles } from '#src/domain/schema/authority.ts';
import type {
  ExhibitSource,
  FondsSource,
  Sources,
  StorySource,
  TableSource,
  TextSource,
} from '../sources.ts';
import { authorityKinds } from '#src/domain/values.ts';
import { readCsv } from './csv.ts';
import { readText } from './decode.ts';
import { listFolder, readBytes, type Entry } from './folder.ts';
import { findLeftover } from './leftovers.ts';

/** Reads the content folder into sources, without those of the scans. */
export async function readContent(contentDir: string): Promise<Omit<Sources, 'scans'>> {
  const issues = createIssueList();

  const readSource = async (...path: string[]): Promise<TextSource | undefined> => {
    const bytes = await readBytes(join(contentDir, ...path));
    if (bytes === undefined) return undefined;
    const reading = readText(path.join('/').normalize('NFC'), bytes);
    if (reading.kind === 'text') return reading.source;
    issues.put(reading.issue);
    return undefined;
  };

  const readTable = async (...path: string[]): Promise<TableSource | undefined> => {
    const source = await readSource(...path);
    return source && readCsv(source.file, source.text);
  };

  /**
   * Reports entries of a folder that nothing reads, so that a typing mistake in a file name is
   * never silently ignored. Leftovers of programs stop nothing, unless their original file is
   * missing.
   */
  const refuseOthers = (
    folder: string,
    entries: readonly Entry[],
    known: readonly string[],
  ): void => {
    const names = new Set(entries.map(({ name }) => name));
    for (const { name, isFolder } of entries) {
      if (known.includes(name)) continue;
      const file = [folder, name].filter(Boolean).join('/');
      const leftover = isFolder ? undefined : findLeftover(name);
      const { original } = leftover ?? {};
      if (leftover !== undefined && (original === undefined || mayMiss(original, names, known))) {
        issues.add('leftover-file', { file }, {});
        continue;
      }
      const near = original !== undefined && known.includes(original) ? original : undefined;
      issues.add('unknown-file', { file }, {}, { near: near ?? findNearest(name, known) });
    }
  };

  const readFonds = async (entry: Entry): Promise<FondsSource> => {
    const folder = entry.name;
    const path = ['fonds', entry.onDisk];
    const entries = (await listFolder(join(contentDir, ...path))) ?? [];
    refuseOthers(`fonds/${folder}`, entries, fondsFiles);
    const [description, english, files, items, pages, redactions, lock] = await Promise.all([
      readSource(...path, 'fonds.md'),
      readSource(...path, 'fonds.en.md'),
      readTable(...path, 'files.csv'),
      readTable(...path, 'items.csv'),
      readTable(...path, 'pages.csv'),
      readTable(...path, 'redactions.csv'),
      readSource(...path, 'pages.lock'),
    ]);
    return {
      folder,
      ...(description && { description }),
      ...(english && { english }),
      ...(files && { files }),
      ...(items && { items }),
      ...(pages && { pages }),
      ...(redactions && { redactions }),
      ...(lock && { lock }),
    };
  };

  /** `<slug>.mdx` and `<slug>.en.mdx` in one folder. */
  const readStories = async (folder: string, ending: '.md' | '.mdx'): Promise<StorySource[]> => {
    const entries = (await listFolder(join(contentDir, folder))) ?? [];
    const texts = entries.filter(
      ({ name, isFolder }) =>
        !isFolder && name.endsWith(ending) && findLeftover(name) === undefined,
    );
    refuseOthers(
      folder,
      entries,
      texts.map(({ name }) => name),
    );
    const find = (name: string): Entry | undefined => texts.find((entry) => entry.name === name);
    const stories = texts
      .filter(({ name }) => !name.endsWith(`.en${ending}`))
      .map(async (entry) => {
        const slug = entry.name.slice(0, -ending.length);
        const english = find(`${slug}.en${ending}`);
        return toStory(
          slug,
          await readSource(folder, entry.onDisk),
          english && (await readSource(folder, english.onDisk)),
        );
      });
    for (const { name } of texts.filter((entry) => entry.name.endsWith(`.en${ending}`))) {
      const vietnamese = name.replace(`.en${ending}`, ending);
      if (!find(vietnamese)) issues.add('missing-file', { file: `${folder}/${vietnamese}` }, {});
    }
    return (await Promise.all(stories)).filter((story) => story !== undefined);
  };

  const readExhibits = async (): Promise<ExhibitSource[]> => {
    const entries = (await listFolder(join(contentDir, 'exhibits'))) ?? [];
    const folders = entries.filter(({ isFolder }) => isFolder);
    refuseOthers(
      'exhibits',
      entries,
      folders.map(({ name }) => name),
    );
    return (await Promise.all(folders.map(readExhibit))).filter((story) => story !== undefined);
  };

  const readExhibit = async ({ name, onDisk }: Entry): Promise<ExhibitSource | undefined> => {
    const path = ['exhibits', onDisk];
    const own = (await listFolder(join(contentDir, ...path))) ?? [];
    const beside = own.filter((entry) => !entry.isFolder && besideExhibit.test(entry.name));
    const known = [...exhibitFiles, ...beside.map((entry) => entry.name)];
    refuseOthers(`exhibits/${name}`, own, known);
    if (!own.some((entry) => entry.name === 'index.mdx')) {
      issues.add('missing-file', { file: `exhibits/${name}/index.mdx` }, {});
    }
    const story = toStory(
      name,
      await readSource(...path, 'index.mdx'),
      await readSource(...path, 'index.en.mdx'),
    );
    const isTable = (entry: Entry): boolean => entry.name.endsWith('.csv');
    const tables = await Promise.all(
      beside.filter(isTable).map((entry) => readTable(...path, entry.onDisk)),
    );
    return (
      story && {
        ...story,
        tables: tables.filter((table) => table !== undefined),
        media: beside
          .filter((entry) => !isTable(entry))
          .map((entry) => ({ name: entry.name, path: [...path, entry.onDisk].join('/') })),
      }
    );
  };

  const readAuthorities = async (): Promise<Sources['authorities']> => {
    const entries = (await listFolder(join(contentDir, 'authorities'))) ?? [];
    const files = authorityKinds.map((kind) => `${authorityFiles[kind]}.csv`);
    refuseOthers('authorities', entries, files);
    const tables = await Promise.all(
      authorityKinds.map(async (kind) => ({
        kind,
        table: await readTable('authorities', `${authorityFiles[kind]}.csv`),
      })),
    );
    return tables.flatMap(({ kind, table }) => (table ? [{ kind, table }] : []));
  };

  const root = await listFolder(contentDir);
  if (root === undefined) issues.add('missing-content', { file: '' }, {});
  refuseOthers('', root ?? [], rootEntries);
  const fondsEntries = (await listFolder(join(contentDir, 'fonds'))) ?? [];
  const fondsFolders = fondsEntries.filter(({ isFolder }) => isFolder);
  refuseOthers(
    'fonds',
    fondsEntries,
    fondsFolders.map(({ name }) => name),
  );
  const site = await readSource('site.yaml');
  const anniversaries = await readSource('anniversaries.yaml');
  const withdrawn = await readTable('withdrawn.csv');
  const synonyms = await readSource('synonyms.yaml');
  return {
    ...(site && { site }),
    fonds: await Promise.all(fondsFolders.map(readFonds)),
    authorities: await readAuthorities(),
    ...(withdrawn && { withdrawn }),
    collections: await readStories('collections', '.mdx'),
    exhibits: await readExhibits(),
    ...(anniversaries && { anniversaries }),
    ...(synonyms && { synonyms }),
    pages: await readStories('pages', '.md'),
    letters: await readStories('letters', '.md'),
    issues: issues.all,
  };
}

const rootEntries = [
  'site.yaml',
  'fonds',
  'withdrawn.csv',
  'authorities',
  'collections',
  'exhibits',
  'anniversaries.yaml',
  'synonyms.yaml',
  'pages',
  'letters',
];
const fondsFiles = [
  'fonds.md',
  'fonds.en.md',
  'files.csv',
  'items.csv',
  'pages.csv',
  'redactions.csv',
  'pages.lock',
];
const exhibitFiles = ['index.mdx', 'index.en.mdx'];
/** Tables, recordings and subtitles, with names that are valid in paths. */
const besideExhibit = /^[a-z0-9][a-z0-9-]*(?:\.en)?\.(?:csv|mp3|m4a|ogg|opus|wav|mp4|webm|vtt)$/;

/** Whether a leftover's original file exists, or is not needed by the folder. */
function mayMiss(original: string, names: ReadonlySet<string>, known: readonly string[]): boolean {
  if (names.has(original)) return true;
  return !known.includes(original) && !/\.(?:mdx?|ya?ml)$/i.test(original);
}

function toStory(slug: string, vi?: TextSource, en?: TextSource): StorySource | undefined {
  return vi && { slug, vi, ...(en && { en }) };
}
