import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import { toSizePath } from '#src/imaging/cut/sizes.ts';
import { translateTo, type Translate } from '#src/i18n/index.ts';
import { wordsOf } from '#src/site/urls.ts';
import type { CitationBlock, CitationPage, PdfPage, PdfPlan } from '#src/takeaway/pdf-plan.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { buildCitationView } from '#src/describe/citation/citation-view.ts';
import { findOpenImages } from '#src/describe/access/open-images.ts';
import { toPageName } from '#src/describe/names/page-name.ts';
import { hasText } from '#src/describe/access/pdf-offer.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toItemRedactionWords } from '#src/describe/access/redactions.ts';
import { findRights } from '#src/describe/access/rights.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import type { OpenItem, PublicCatalogue, PublicPage } from '#src/public/public-model.ts';
import { toTerms } from './terms.ts';

/**
 * The content of an open item's PDF: its open pages, and a placeholder sheet for each missing one.
 *
 * @param packs keys of the packs of its pages, by page number
 */
export function buildPdfPlan(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages,
  packs: ReadonlyMap<number, string>,
): PdfPlan {
  const t = translateTo('vi');
  const cut = findOpenImages(item, images);
  return {
    slug: item.slug,
    title: toRecordLink(item, 'vi').label,
    archive: toArchiveName(catalogue.site, 'vi'),
    reference: toReference(catalogue, item, 'vi'),
    language: findTextLanguage(item.languages) ?? 'vi',
    pages: item.pages.map((page) => toPage(page, cut.get(page.number), packs.get(page.number), t)),
    ...(hasText(item, images) && { words: wordsOf(item.slug) }),
    citation: buildCitationPage(catalogue, item),
  };
}

function toPage(
  page: PublicPage,
  images: PageImages | undefined,
  pack: string | undefined,
  t: Translate,
): PdfPage {
  const base = { number: page.number, name: toPageName(page, t) };
  const largest = images?.sizes.at(-1);
  if (images === undefined || largest === undefined || pack === undefined) {
    const why = page.kind === 'conditional' ? 'takeaway.absent' : 'takeaway.unscanned';
    return { ...base, kind: 'absent', reason: t(why) };
  }
  const { width, height, dpi } = images;
  return {
    ...base,
    kind: 'image',
    image: { pack, path: toSizePath(largest) },
    width,
    height,
    ...(dpi !== undefined && { dpi }),
  };
}

function buildCitationPage(catalogue: PublicCatalogue, item: OpenItem): CitationPage {
  const { vi, en, permalink } = buildCitationView(catalogue, item);
  const inVietnamese = translateTo('vi');
  const inEnglish = translateTo('en');
  const { href } = findRights(catalogue, item);
  const terms = (['vi', 'en'] as const).map((language) => ({
    label: translateTo(language)('takeaway.terms'),
    text: toTerms(catalogue, item, language),
    language,
    ...(href !== undefined && { href: href }),
  }));
  return {
    heading: inVietnamese('takeaway.citation'),
    blocks: [
      { label: inVietnamese('takeaway.citation'), text: vi, language: 'vi' },
      { label: inEnglish('takeaway.citation'), text: en, language: 'en' },
      {
        label: `${inVietnamese('takeaway.permalink')} · ${inEnglish('takeaway.permalink')}`,
        text: permalink,
        language: 'vi',
        href: permalink,
      },
      ...toRedactions(item),
      ...terms,
    ],
    made: `${inVietnamese('takeaway.made', { day: '{day}' })} ${inEnglish('takeaway.made', { day: '{day}' })}`,
  };
}

/** That something is redacted, and why, in both languages. */
function toRedactions(item: OpenItem): readonly CitationBlock[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const text = toItemRedactionWords(item, language);
    const label = translateTo(language)('records.redactions');
    return text === undefined ? [] : [{ label, text, language }];
  });
}
