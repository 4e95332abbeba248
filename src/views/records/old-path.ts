import { codeLabel } from '#src/domain/schema/codes.ts';
import type { Language, LocalText } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { MovedRecord, PublicCatalogue, PublicWithdrawn } from '#src/public/public-model.ts';
import { recordSegments, urls } from '#src/site/urls.ts';
import { findMoved, findRecordBySlug, findWithdrawn, type RecordSlug } from './by-slug.ts';
import type { FactRow } from '#src/describe/facts/facts.ts';
import {
  toAlternates,
  toBothLanguages,
  toLocalLink,
  toShownText,
} from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';

/** The page at a former URL of a record. The title includes the code, the heading does not. */
export type OldPathView =
  | {
      readonly kind: 'moved';
      readonly meta: PageMeta;
      readonly heading: string;
      readonly to: Link;
    }
  | {
      readonly kind: 'withdrawn';
      readonly meta: PageMeta;
      readonly heading: string;
      readonly facts: readonly FactRow[];
      /** Contact e-mail. */
      readonly email?: string;
    };

/** Paths of all withdrawn records and former codes, in both languages. */
export function listOldPaths({ withdrawn = [], moved = [] }: PublicCatalogue) {
  return [...withdrawn, ...moved].flatMap(({ kind, slug }) =>
    [undefined, 'en'].map((lang) => ({
      params: { lang, records: recordSegments[kind], old: slug },
    })),
  );
}

/** @throws RangeError where no record was withdrawn or moved */
export function buildOldPath(
  catalogue: PublicCatalogue,
  asked: RecordSlug,
  language: Language,
): OldPathView {
  const withdrawn = findWithdrawn(catalogue, asked);
  if (withdrawn !== undefined) return buildWithdrawn(catalogue, withdrawn, language);
  const moved = findMoved(catalogue, asked);
  if (moved === undefined) throw new RangeError(`No ${asked.kind} was ever at ${asked.slug}.`);
  return buildMoved(catalogue, moved, language);
}

function buildMoved(
  catalogue: PublicCatalogue,
  { kind, slug, to }: MovedRecord,
  language: Language,
): OldPathView {
  const t = translateTo(language);
  const title = findTitle(catalogue, { kind, slug: to });
  const heading = t('records.moved.title');
  const toPath = (shown: Language) => urls[kind](shown, to);
  return {
    kind: 'moved',
    meta: {
      language,
      title: `${slug}: ${heading}`,
      alternates: toAlternates(title, toPath),
      crumbs: [{ label: t('common.fonds'), href: urls.fondsIndex(language) }, { label: heading }],
      noIndex: true,
      leadsOn: true,
    },
    heading,
    to: toLocalLink(language, title, toPath),
  };
}

/** The title of the record; its code if it has been withdrawn since. */
function findTitle(catalogue: PublicCatalogue, asked: RecordSlug): LocalText {
  const code = findWithdrawn(catalogue, asked)?.id ?? asked.slug;
  return findRecordBySlug(catalogue, asked)?.title ?? { vi: code, en: code };
}

function buildWithdrawn(
  { site }: PublicCatalogue,
  { kind, id, slug, on, reason, note, title }: PublicWithdrawn,
  language: Language,
): OldPathView {
  const t = translateTo(language);
  const heading = t(`records.withdrawn.title.${kind}`);
  const facts = [
    { label: t('records.withdrawn.code'), value: { text: id } },
    title && { label: t('records.withdrawn.name'), value: toShownText(language, title) },
    { label: t('records.withdrawn.on'), value: { text: formatDay(language, on) } },
    reason && {
      label: t('records.reason'),
      value: { text: codeLabel('accessReason', reason, language) },
    },
    note && { label: t('records.withdrawn.note'), value: toShownText(language, note) },
  ].filter((fact) => fact !== undefined);
  return {
    kind: 'withdrawn',
    meta: {
      language,
      title: `${id}: ${heading}`,
      alternates: toBothLanguages((shown) => urls[kind](shown, slug)),
      crumbs: [{ label: t('common.fonds'), href: urls.fondsIndex(language) }, { label: id }],
      noIndex: true,
    },
    heading,
    facts: facts.map(({ label, value }) => ({ label, values: [value] })),
    ...(site.email !== undefined && { email: site.email }),
  };
}
