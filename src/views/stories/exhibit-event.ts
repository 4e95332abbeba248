import type { Language } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicExhibit } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { toHoldingArchive, type JsonLd } from '../records/json-ld.ts';
import { toShownText, toTitledLanguage } from '#src/describe/links/local-link.ts';

/**
 * An exhibit as schema.org `ExhibitionEvent`, for calendars and search engines. It is online; one
 * with a term that is shown on the kiosk is also at the archive, if `site.yaml` has its address.
 * https://schema.org/ExhibitionEvent
 */
export function buildExhibitEvent(
  catalogue: PublicCatalogue,
  exhibit: PublicExhibit,
  language: Language,
): JsonLd {
  const { site, isKiosk } = catalogue;
  const { title, summary, slug, from, until } = exhibit;
  const shown = toTitledLanguage(title, language);
  const page = urls.exhibit(shown, slug);
  const url = new URL(page, site.url).href;
  const online = { '@type': 'VirtualLocation', url };
  const hall = findHall(catalogue, exhibit, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'ExhibitionEvent',
    eventAttendanceMode: `https://schema.org/${hall ? 'Mixed' : 'Online'}EventAttendanceMode`,
    name: toShownText(language, title).text,
    description: toShownText(language, summary).text,
    url,
    inLanguage: shown,
    // The kiosk has no share pictures.
    ...(!isKiosk && { image: new URL(shareImageOf(page), site.url).href }),
    ...(from !== undefined && { startDate: from }),
    ...(until !== undefined && { endDate: until }),
    location: hall ? [online, hall] : online,
    organizer: toHoldingArchive(site, language),
    ...aboutOf(catalogue, exhibit, language),
  };
}

/** The archive as a `Place`; undefined for exhibits that are only online. */
function findHall(
  { site }: PublicCatalogue,
  { kiosk, from, until }: PublicExhibit,
  language: Language,
): JsonLd | undefined {
  const hasTerm = from !== undefined || until !== undefined;
  if (kiosk === undefined || !hasTerm || site.address === undefined) return undefined;
  return {
    '@type': 'Place',
    name: toShownText(language, site.name).text,
    address: {
      '@type': 'PostalAddress',
      streetAddress: toShownText(language, site.address).text,
      addressCountry: 'VN',
    },
  };
}

function aboutOf(
  { site, anniversaries }: PublicCatalogue,
  exhibit: PublicExhibit,
  language: Language,
): JsonLd {
  const day = anniversaries.find(({ id }) => id === exhibit.anniversary);
  if (day === undefined) return {};
  const path = urls.anniversary(toTitledLanguage(day.title, language), day.slug);
  const name = toShownText(language, day.title).text;
  return { about: { '@type': 'Thing', name, url: new URL(path, site.url).href } };
}
