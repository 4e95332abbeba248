import { toAccess } from '#src/catalogue/access.ts';
import type { FondsRecord } from '#src/catalogue/model.ts';
import type { Field } from '#src/domain/schema/field.ts';
import { fondsFields } from '#src/domain/schema/fonds.ts';
import type { FondsSource } from '#src/catalogue/sources.ts';
import type { LocalProse } from '#src/domain/values.ts';
import { readAccessFacts } from './access-facts.ts';
import type { BuildContext } from '../context.ts';
import { readEntries } from '../rows/entry-row.ts';
import { readFrontmatter, type Frontmatter } from '../stories/frontmatter.ts';
import { getDate, getFields, getLanguages, readSpan } from './record-parts.ts';
import { getLocalText, type Row } from '../rows/row.ts';
import type { OldCodes } from './old-codes.ts';
import type { IdRegistry, SlugRegistry } from './slugs.ts';
import type { ProseReader } from '../stories/prose-reader.ts';
import type { WithdrawnList } from './withdrawn-list.ts';

export interface FondsDeps {
  readonly ids: IdRegistry;
  readonly slugs: SlugRegistry;
  readonly prose: ProseReader;
  readonly oldCodes: OldCodes;
  readonly withdrawn: WithdrawnList;
}

/**
 * `secret`: nothing else in the folder may be read. Undefined: issues say why it makes no record.
 */
export function buildFonds(
  source: FondsSource,
  deps: FondsDeps,
  context: BuildContext,
): FondsRecord | 'secret' | undefined {
  const { description, folder } = source;
  if (description === undefined) {
    const file = `fonds/${folder}/fonds.md`;
    const isRefused = context.issues.all.some((issue) => issue.file === file);
    if (!isRefused) context.issues.add('missing-file', { file }, {});
    return undefined;
  }
  const front = readFrontmatter(description, context);
  if (front === undefined) return undefined;
  const row = readEntries(description.file, front.entries, fondsFields, context);
  if (row === undefined) return 'secret';
  const english = readEnglish(source, row, context);
  if (english === 'secret') return 'secret';
  const title = getLocalText(english.row, 'title');
  const code = row.values.get('fondsCode') ?? folder;
  const facts = readAccessFacts(row, context, 'open');
  const vi = deps.prose.read(description.file, front.body, 'plain', 'vi').prose;
  const en =
    english.front && source.english
      ? deps.prose.read(source.english.file, english.front.body, 'plain', 'en').prose
      : undefined;
  const prose: LocalProse = { vi, ...(en && { en }) };
  const date = readSpan(row, 'startDate', 'endDate', context) ?? getDate(row, 'archivesTime');
  const isNew = deps.ids.take(code, row.placeOf('fondsCode'));
  if (title === undefined || facts === undefined || !isNew) return undefined;
  const isWithdrawn = deps.withdrawn.take({ kind: 'fonds', id: code }, facts.withheld);
  deps.oldCodes.note(code, row);
  return {
    code,
    slug: deps.slugs.take(code, row.placeOf('fondsCode')),
    title,
    ...(date && { date }),
    languages: getLanguages(row),
    ...getFields(english.row, fondsFields),
    prose,
    access: toAccess(isWithdrawn ? { ...facts, withheld: true } : facts, context.today),
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
  const optional = fondsFields.map((field): Field => ({ ...field, need: 'standard' }));
  const own = readEntries(english.file, front.entries, optional, context);
  if (own === undefined) return 'secret';
  const values = new Map(row.values);
  for (const field of fondsFields) {
    const value = own.values.get(`${field.name}_en`) ?? own.values.get(field.name);
    if (field.translated && value !== undefined) values.set(`${field.name}_en`, value);
  }
  return { row: { ...row, values }, front };
}

/**
 * Stands in for a fonds that makes no record, so that its files and items still report their
 * issues. It is withheld and has no code; no catalogue is built with it.
 */
export function standInFor(source: FondsSource): FondsRecord {
  return {
    code: '',
    slug: '',
    title: { vi: source.folder },
    languages: [],
    fields: {},
    fieldsEn: {},
    prose: { vi: [] },
    access: { kind: 'withheld' },
  };
}
