import { codeLabel } from '#src/domain/schema/codes.ts';
import { typeLabel } from '#src/domain/schema/types.ts';
import { authorityKinds, type Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import {
  facetNames,
  type FacetFile,
  type FacetName,
  type LabelFile,
} from '#src/site/search-files.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';

/** The label of every facet value in a language. */
export function buildFacetLabels(
  catalogue: PublicCatalogue,
  { values }: Pick<FacetFile, 'values'>,
  language: Language,
): LabelFile {
  const t = translateTo(language);
  const kinds: Readonly<Record<string, string>> = {
    fonds: t('records.fonds'),
    file: t('records.file'),
    item: t('records.item'),
    collection: t('stories.collection'),
    exhibit: t('stories.exhibit'),
    page: t('search.guide'),
    anniversary: t('search.anniversary'),
    ...Object.fromEntries(authorityKinds.map((kind) => [kind, t(`browse.authority.${kind}`)])),
  };
  const media: Readonly<Record<string, string>> = {
    images: t('search.withImages'),
    text: t('search.withText'),
  };
  const nameOf = (code: string) => {
    const name = catalogue.findAuthority(code)?.name;
    return name?.[language] ?? name?.vi;
  };
  const labels: Readonly<Record<FacetName, (code: string) => string | undefined>> = {
    kind: (code) => kinds[code],
    fonds: (code) => {
      const title = catalogue.findFonds(code)?.title;
      return title?.[language] ?? title?.vi;
    },
    type: (code) => typeLabel(code, language),
    access: (code) => t(code === 'open' ? 'search.open' : 'search.conditional'),
    language: (code) => codeLabel('language', code, language),
    media: (code) => media[code],
    subject: nameOf,
    place: nameOf,
    person: nameOf,
    organisation: nameOf,
  };
  const labelled = facetNames.map((name) => [
    name,
    Object.fromEntries(Object.keys(values[name]).map((code) => [code, labels[name](code) ?? code])),
  ]);
  return Object.fromEntries(labelled) as LabelFile;
}
