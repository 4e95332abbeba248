import { toAccess } from '../access.ts';
import type { FondsRecord } from '../model.ts';
import { fondsFields } from '../schema/fonds.ts';
import type { FondsSource } from '../sources.ts';
import type { LocalProse } from '../values.ts';
import { readAccessFacts } from './access-facts.ts';
import type { BuildContext } from './context.ts';
import { readEntries } from './entry-row.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { getDate, getFields, getLanguages, readSpan } from './record-parts.ts';
import { getLocalText, type Row } from './row.ts';
import type { IdRegistry, SlugRegistry } from './slugs.ts';
import type { ProseReader } from './prose-reader.ts';

export interface FondsTools {
  readonly ids: IdRegistry;
  readonly slugs: SlugRegistry;
  readonly prose: ProseReader;
}

/** `secret`: nothing in the folder may be read on. Undefined: its description could not be read. */
export function buildFonds(
  source: FondsSource,
  tools: FondsTools,
  context: BuildContext,
): FondsRecord | 'secret' | undefined {
  const { description } = source;
  if (description === undefined) {
    context.issues.add('missing-file', { file: `fonds/${source.folder}/fonds.md` }, {});
    return undefined;
  }
  const front = readFrontmatter(description, context);
  if (front === undefined) return undefined;
  const row = readEntries(description.file, front.entries, fondsFields, context);
  if (row === undefined) return 'secret';
  const english = readEnglish(source, row, context);
  if (english === 'secret') return 'secret';
  const title = getLocalText(english.row, 'title');
  const code = row.values.get('fondsCode') ?? source.folder;
  if (title === undefined || !tools.ids.take(code, row.placeOf('fondsCode'))) return undefined;
  const vi = tools.prose.read(description.file, front.body, 'plain', 'vi').prose;
  const en =
    english.front && source.english
      ? tools.prose.read(source.english.file, english.front.body, 'plain', 'en').prose
      : undefined;
  const prose: LocalProse = { vi, ...(en && { en }) };
  const date = readSpan(row, 'startDate', 'endDate', context) ?? getDate(row, 'archivesTime');
  return {
    code,
    slug: tools.slugs.take(code, row.placeOf('fondsCode')),
    title,
    ...(date && { date }),
    languages: getLanguages(row),
    ...getFields(english.row, fondsFields),
    prose,
    access: toAccess(readAccessFacts(row, context, 'open'), context.today),
  };
}

/** `fonds.en.md` may hold the English of any field, under its plain name. */
function readEnglish(
  { english }: FondsSource,
  row: Row,
  context: BuildContext,
): { readonly row: Row; readonly front?: Frontmatter } | 'secret' {
  const front = english && readFrontmatter(english, context);
  if (english === undefined || front === undefined) return { row };
  const optional = fondsFields.map(({ need: _, ...field }) => field);
  const own = readEntries(english.file, front.entries, optional, context);
  if (own === undefined) return 'secret';
  const values = new Map(row.values);
  for (const field of fondsFields) {
    const value = own.values.get(`${field.name}_en`) ?? own.values.get(field.name);
    if (field.translated && value !== undefined) values.set(`${field.name}_en`, value);
  }
  return { row: { ...row, values }, front };
}
