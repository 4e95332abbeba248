import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { LocalText } from '#src/domain/values.ts';
import type { Fields, PublicCatalogue, PublicRecord } from '#src/public/public-model.ts';

/** Rights in a record; the statement is never empty. */
export interface Rights {
  readonly statement: LocalText;
  /** Of a licence of creativecommons.org or a statement of rightsstatements.org. */
  readonly href?: string;
}

/**
 * The rights of a record: its own, else those of its file, its fonds, the archive. The nearest
 * level with a statement applies as a whole, so that a URL is never shown with the words of another
 * level.
 */
export function findRights(catalogue: PublicCatalogue, record: PublicRecord): Rights {
  const { site } = catalogue;
  const stating = listLevels(catalogue, record).find(
    ({ fields }) => fields['rightsStatement'] !== undefined || fields['rightsUri'] !== undefined,
  );
  return stating === undefined ? ofArchive(site) : ofLevel(stating, site);
}

/** The default rights, for records that state none. */
export function ofArchive({ rights, rightsStatement }: SiteSettings): Rights {
  return { statement: rightsStatement, ...(rights !== undefined && { href: rights }) };
}

interface Level {
  readonly fields: Fields;
  readonly fieldsEn: Fields;
}

function listLevels(catalogue: PublicCatalogue, record: PublicRecord): readonly Level[] {
  if (record.kind === 'fonds') return [record];
  const file = record.kind === 'item' ? catalogue.findFile(record.file) : undefined;
  const fonds = catalogue.findFonds(record.fonds);
  return [record, file, fonds].filter((level) => level !== undefined);
}

/** A level with a URL only keeps the archive's statement. */
function ofLevel({ fields, fieldsEn }: Level, site: SiteSettings): Rights {
  const { rightsStatement: vi, rightsUri: href } = fields;
  const { rightsStatement: en } = fieldsEn;
  return {
    statement: vi === undefined ? site.rightsStatement : { vi, ...(en !== undefined && { en }) },
    ...(href !== undefined && { href }),
  };
}
