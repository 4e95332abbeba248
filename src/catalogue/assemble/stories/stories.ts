import { toSlug } from '#src/text/slug.ts';
import type {
  AnniversaryRecord,
  CollectionRecord,
  ProsePage,
  RecordLink,
} from '#src/catalogue/model.ts';
import type { ProseFlavour } from '#src/catalogue/prose/components.ts';
import type { ProseReading, ProseUse } from '#src/catalogue/prose/reading.ts';
import { collectionFields, prosePageFields } from '#src/domain/schema/story.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { StorySource } from '#src/catalogue/sources.ts';
import type { Language, LocalProse, LocalText } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { readEntries } from '../rows/entry-row.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { ProseReader } from './prose-reader.ts';
import type { RecordCheck } from '../records/record-check.ts';
import { getLocalText, type Row } from '../rows/row.ts';
import type { SlugRegistry } from '../records/slugs.ts';

export interface StoryDeps {
  readonly prose: ProseReader;
  readonly check: RecordCheck;
  readonly slugs: SlugRegistry;
  readonly anniversaries: readonly AnniversaryRecord[];
}

interface Story {
  readonly row: Row;
  readonly slug: string;
  readonly title: LocalText;
  readonly prose: LocalProse;
  readonly records: readonly RecordLink[];
  /** Components of each text. */
  readonly uses: { readonly vi: readonly ProseUse[]; readonly en?: readonly ProseUse[] };
}

export function buildCollection(
  source: StorySource,
  deps: StoryDeps,
  context: BuildContext,
): CollectionRecord | undefined {
  const story = readStory(source, collectionFields, 'collection', deps, context);
  if (story === undefined) return undefined;
  const { slug, title, prose, records, row } = story;
  return { slug, title, prose, records, ...readLook(row, deps) };
}

export function buildProsePage(
  source: StorySource,
  deps: StoryDeps,
  reserved: ReadonlySet<string>,
  context: BuildContext,
): ProsePage | undefined {
  const story = readStory(source, prosePageFields, 'plain', deps, context);
  if (story === undefined) return undefined;
  if (reserved.has(story.slug)) {
    context.issues.add('reserved-address', { file: source.vi.file }, { value: story.slug });
  }
  return { slug: story.slug, title: story.title, prose: story.prose };
}

/** A story in one or two languages; undefined if its Vietnamese text cannot be read. */
export function readStory(
  source: StorySource,
  fields: readonly Field[],
  flavour: ProseFlavour,
  deps: StoryDeps,
  context: BuildContext,
): Story | undefined {
  const front = readFrontmatter(source.vi, context);
  const row = front && readEntries(source.vi.file, front.entries, fields, context);
  if (front === undefined || row === undefined) {
    context.unread.add(source.slug);
    return undefined;
  }
  const vi = deps.prose.read(source.vi.file, front.body, flavour, 'vi');
  const records = findRecords(vi, 'vi', deps);
  const english = source.en && readEnglish(source.en, fields, flavour, deps, context);
  const whole = english ? mergeEnglish(row, english.row, fields) : row;
  const title = getLocalText(whole, 'title');
  if (title === undefined) {
    context.unread.add(source.slug);
    return undefined;
  }
  const prose = { vi: vi.prose, ...(english && { en: english.prose }) };
  const slug = takeSlug(source, deps);
  const uses = { vi: vi.uses, ...(english && { en: english.uses }) };
  return { row: whole, slug, title, prose, records, uses };
}

function readEnglish(
  source: StorySource['vi'],
  fields: readonly Field[],
  flavour: ProseFlavour,
  deps: StoryDeps,
  context: BuildContext,
): (Pick<ProseReading, 'prose' | 'uses'> & { readonly row: Row }) | undefined {
  const front = readFrontmatter(source, context);
  const optional = fields.map(({ need, ...field }) =>
    field.name === 'title' && need ? { ...field, need } : field,
  );
  const row = front && readEntries(source.file, front.entries, optional, context);
  if (front === undefined || row === undefined) return undefined;
  const reading = deps.prose.read(source.file, front.body, flavour, 'en');
  findRecords(reading, 'en', deps);
  return { row, prose: reading.prose, uses: reading.uses };
}

/** The English file's plain fields are the English of the story's. */
function mergeEnglish(row: Row, english: Row, fields: readonly Field[]): Row {
  const values = new Map(row.values);
  for (const { name, translated } of fields) {
    const value = english.values.get(name);
    if (translated && value !== undefined) values.set(`${name}_en`, value);
  }
  return { ...row, values };
}

/** The path is the file's name, so it must already be a valid slug. */
function takeSlug({ slug, vi }: StorySource, { slugs }: StoryDeps): string {
  return slugs.take(toSlug(slug), { file: vi.file });
}

/** The records of a text, checked; a quotation in English is a translation of the page's text. */
function findRecords(
  reading: ProseReading,
  language: Language,
  { check }: StoryDeps,
): readonly RecordLink[] {
  const records = new Map<string, RecordLink>();
  for (const { record, kinds, shows, page, region, quote, place } of reading.references) {
    const found = check.find(record, kinds, place);
    if (found === undefined) continue;
    records.set(`${found.kind} ${found.id}`, found);
    if (found.kind !== 'item') continue;
    const number = shows || page !== undefined ? check.checkPage(found.id, page, place) : undefined;
    const isOriginal = language === 'vi';
    check.note(found.id, number, { region, quote: isOriginal ? quote : undefined }, place);
  }
  return [...records.values()];
}

/** Summary and cover: `TU-01-0145-0000001#3`, default page 1. */
export function readLook(
  row: Row,
  { check }: StoryDeps,
): Pick<CollectionRecord, 'summary' | 'cover'> {
  const summary = getLocalText(row, 'summary') ?? { vi: '' };
  const written = row.values.get('cover');
  if (written === undefined) return { summary };
  const place = row.placeOf('cover');
  const [, id = written, page] = /^(.*)#(\d+)$/.exec(written) ?? [];
  const item = check.find(id, 'item', place);
  const number = item && check.checkPage(id, page, place);
  return number === undefined ? { summary } : { summary, cover: { item: id, page: number } };
}
