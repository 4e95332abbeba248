import { publicFieldsOf } from '#src/catalogue/public-fields.ts';
import type {
  Fields,
  FileRecord,
  FondsRecord,
  ItemRecord,
  PageRecord,
} from '#src/catalogue/model.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { Access, ConditionalAccess, LocalText } from '#src/domain/values.ts';
import { joinPassages } from '#src/imaging/read/redacted-passages.ts';
import { pick } from './pick.ts';
import type {
  AllowedFields,
  ConditionalFile,
  ConditionalFonds,
  ConditionalItem,
  PublicFile,
  PublicFonds,
  PublicItem,
  PublicPage,
} from '#src/public/public-model.ts';

/** The public form of a record; `undefined` if it is withheld. */
export function toPublicFonds(fonds: FondsRecord, site: SiteSettings): PublicFonds | undefined {
  const { access } = fonds;
  if (access.kind === 'withheld') return undefined;
  if (access.kind === 'open')
    return {
      kind: 'fonds',
      ...pick(fonds, ['code', 'slug', 'title', 'date', 'languages', 'fields', 'fieldsEn', 'prose']),
      access: { kind: 'open' },
    };
  const allowed = publicFieldsOf(site, 'fonds');
  const shown: ConditionalFonds = {
    kind: 'fonds',
    ...pick(fonds, ['code', 'slug']),
    title: publicTitle(allowed, 'title', fonds.title, undefined, fonds.code),
    ...((allowed.has('archivesTime') || namesSpan(allowed)) && pick(fonds, ['date'])),
    languages: allowed.has('language') ? fonds.languages : [],
    fields: allowedFields(fonds.fields, allowed),
    fieldsEn: allowedFields(fonds.fieldsEn, allowed, '_en'),
    access: publicAccess(access),
  };
  return shown;
}

export function toPublicFile(file: FileRecord, site: SiteSettings): PublicFile | undefined {
  const { access } = file;
  if (access.kind === 'withheld') return undefined;
  const reference = pick(file, ['id', 'slug', 'fonds', 'inventory', 'notation']);
  if (access.kind === 'open')
    return {
      kind: 'file',
      ...reference,
      ...pick(file, [
        'title',
        'date',
        'languages',
        'fields',
        'fieldsEn',
        'authorities',
        'openedOn',
      ]),
      access: { kind: 'open' },
    };
  const allowed = publicFieldsOf(site, 'file');
  const shown: ConditionalFile = {
    kind: 'file',
    ...reference,
    title: publicTitle(allowed, 'title', file.title, file.publicTitle, file.notation),
    ...(namesSpan(allowed) && pick(file, ['date'])),
    languages: allowed.has('language') ? file.languages : [],
    fields: allowedFields(file.fields, allowed),
    fieldsEn: allowedFields(file.fieldsEn, allowed, '_en'),
    access: publicAccess(access),
  };
  return shown;
}

export function toPublicItem(item: ItemRecord, site: SiteSettings): PublicItem | undefined {
  const { access } = item;
  if (access.kind === 'withheld') return undefined;
  const reference = pick(item, ['id', 'slug', 'fonds', 'file', 'ordinal']);
  if (access.kind === 'open')
    return {
      kind: 'item',
      ...reference,
      ...pick(item, ['type', 'number', 'title', 'date', 'issuer', 'languages', 'folios']),
      ...pick(item, ['fields', 'fieldsEn', 'authorities', 'openedOn']),
      access: { kind: 'open' },
      pages: item.pages.flatMap((page) => toPublicPage(page) ?? []),
    };
  const allowed = publicFieldsOf(site, 'item');
  const shown: ConditionalItem = {
    kind: 'item',
    ...reference,
    type: allowed.has('typeName') ? item.type : '',
    ...(allowed.has('codeNumber') && allowed.has('codeNotation') && pick(item, ['number'])),
    title: publicTitle(allowed, 'subject', item.title, item.publicTitle, item.id),
    ...(allowed.has('issuedDate') && pick(item, ['date'])),
    ...(allowed.has('organName') && pick(item, ['issuer'])),
    languages: allowed.has('language') ? item.languages : [],
    ...(allowed.has('folios') && pick(item, ['folios'])),
    fields: allowedFields(item.fields, allowed),
    fieldsEn: allowedFields(item.fieldsEn, allowed, '_en'),
    access: publicAccess(access),
  };
  return shown;
}

function toPublicPage(page: PageRecord): PublicPage | undefined {
  const place = pick(page, ['number', 'folio']);
  switch (page.access.kind) {
    case 'withheld':
      return undefined;
    case 'open':
      return { kind: 'open', ...place, scanned: page.scan !== undefined, ...toRedactions(page) };
    case 'conditional':
      return { kind: 'conditional', ...place, access: publicAccess(page.access) };
  }
}

/** That something is redacted, and on which ground: never its text or the archive's own note. */
function toRedactions({ scan, redactions }: PageRecord) {
  if (scan === undefined || redactions.length === 0) return {};
  return { redactions: joinPassages(redactions).map((passage) => pick(passage, ['ground'])) };
}

function publicAccess(access: Extract<Access, { kind: 'conditional' }>): ConditionalAccess {
  return pick(access, ['kind', 'reason', 'note', 'basis', 'opensOn', 'from']);
}

/**
 * A `publicTitle` replaces both titles: if it has no English version, there is no English title. If
 * the archive publishes no titles at all, the reference replaces them.
 */
function publicTitle(
  allowed: ReadonlySet<string>,
  column: 'title' | 'subject',
  title: LocalText,
  replacement: LocalText | undefined,
  reference: string,
): LocalText {
  if (replacement !== undefined) return pick(replacement, ['vi', 'en']);
  if (!allowed.has(column)) return { vi: reference };
  return pick(title, allowed.has(`${column}_en`) ? ['vi', 'en'] : ['vi']);
}

function namesSpan(allowed: ReadonlySet<string>): boolean {
  return allowed.has('startDate') && allowed.has('endDate');
}

/** `suffix` is appended to field names to form column names. */
function allowedFields(fields: Fields, allowed: ReadonlySet<string>, suffix = ''): AllowedFields {
  const shown = Object.entries(fields).filter(([name]) => allowed.has(`${name}${suffix}`));
  return Object.fromEntries(shown) as AllowedFields;
}
