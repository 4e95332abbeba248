import type { Language, LocalText } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { listInventoryKeys } from './inventories.ts';

interface WithSlug {
  readonly slug: string;
  readonly title: LocalText;
}

/** A static path: only keys, never the content of the page. */
export interface LanguagePath<Params> {
  readonly params: Params & { readonly lang: string | undefined };
}

/** A page in Vietnamese for every record, and in English for those with an English title. */
export function listRecordPaths(records: readonly WithSlug[]): LanguagePath<{ slug: string }>[] {
  return records.flatMap(({ slug, title }) =>
    languagesOf(title).map((language) => ({ params: { lang: toParam(language), slug } })),
  );
}

/** Every list page of every inventory; the first has no number in its URL. */
export function listInventoryPaths(
  catalogue: PublicCatalogue,
): LanguagePath<{ fonds: string; inventory: string; listPage: string | undefined }>[] {
  return catalogue.fonds.flatMap((fonds) =>
    listInventoryKeys(catalogue, fonds).flatMap(({ inventory, listPage }) =>
      languagesOf(fonds.title).map((language) => ({
        params: {
          lang: toParam(language),
          fonds: fonds.slug,
          inventory,
          listPage: listPage === 1 ? undefined : String(listPage),
        },
      })),
    ),
  );
}

function languagesOf({ en }: LocalText): readonly Language[] {
  return en === undefined ? ['vi'] : ['vi', 'en'];
}

function toParam(language: Language): string | undefined {
  return language === 'vi' ? undefined : language;
}
