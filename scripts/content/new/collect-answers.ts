import { readCatalogue } from '#src/catalogue/read/index.ts';
import type { Catalogue } from '#src/catalogue/model.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { toSlug } from '#src/text/slug.ts';
import { ToldError } from '../../lib/told-error.ts';
import type { Answers, NewKind } from './answers.ts';
import type { Asker } from '../../lib/ask.ts';
import type { NewWords } from './words.ts';

export type Flags = Readonly<Partial<Record<string, string>>>;

const kinds: Readonly<Record<string, NewKind>> = {
  '1': 'exhibit',
  exhibit: 'exhibit',
  'trung-bay': 'exhibit',
  '2': 'collection',
  collection: 'collection',
  'suu-tap': 'collection',
  '3': 'fonds',
  fonds: 'fonds',
  phong: 'fonds',
};

/**
 * All details of the new content, from flags and answers.
 *
 * @throws ToldError if something is missing or invalid
 */
export async function collectAnswers(
  named: string | undefined,
  flags: Flags,
  asker: Asker,
  settings: EnvSettings,
  words: NewWords,
): Promise<Answers> {
  const asked = await asker.ask('exhibit|collection|fonds', named, words.kind);
  asker.checkComplete();
  const kind = kinds[asked.toLowerCase()];
  if (kind === undefined) throw new ToldError(words.unknownKind(asked));
  const title = await asker.ask('title', flags['title'], words.title);
  const titleEn = await asker.ask('title-en', flags['title-en'], words['title-en'], '');
  if (kind === 'fonds') {
    const slug = await asker.ask('slug', flags['slug'], words.code);
    const creator = await asker.ask('creator', flags['creator'], words.creator);
    asker.checkComplete();
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,11}[A-Za-z0-9])?$/.test(slug)) {
      throw new ToldError(words.badCode(slug));
    }
    return { kind, title, titleEn, slug, creator };
  }
  const proposed = toSlug(title);
  const slug = await asker.ask('slug', flags['slug'], words.slug(proposed), proposed);
  const summary = await asker.ask('summary', flags['summary'], words.summary);
  const open = listOpenItems(await readContent(settings, words));
  const [first] = open;
  if (first === undefined) throw new ToldError(words.noRecord);
  const record = await asker.ask('record', flags['record'], words.record(first), first);
  asker.checkComplete();
  if (slug === '' || toSlug(slug) !== slug) throw new ToldError(words.badSlug(slug, toSlug(slug)));
  if (!open.includes(record)) throw new ToldError(words.unknownRecord(record));
  return { kind, title, titleEn, slug, summary, record };
}

async function readContent(settings: EnvSettings, words: NewWords): Promise<Catalogue> {
  const { catalogue } = await readCatalogue(settings);
  if (catalogue === undefined) throw new ToldError(words.brokenContent);
  return catalogue;
}

/** Records with a picture come first. */
function listOpenItems({ items }: Catalogue): readonly string[] {
  const open = items.filter(
    ({ access, pages }) => access.kind === 'open' && pages[0]?.access.kind === 'open',
  );
  const scanned = open.filter(({ pages }) => pages[0]?.scan !== undefined);
  return [...new Set([...scanned, ...open])].map(({ id }) => id);
}
