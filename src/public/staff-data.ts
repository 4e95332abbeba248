import type { AuthorityLinks, Catalogue, FileRecord, ItemRecord } from '../catalogue/model.ts';
import type { ConditionalAccess, LetterTemplate, LocalText } from '../domain/values.ts';
import { pick } from './pick.ts';
import type { ConditionalFile, ConditionalItem, PublicData } from './public-model.ts';

/**
 * What staff of the desk may see and nobody else: the whole description of conditional records,
 * which they decide about, and the letters that they begin with. Never an output: it lies beside
 * the desk's program, and only pages of who is signed in read it.
 */
export interface StaffData {
  readonly files: readonly StaffFile[];
  readonly items: readonly StaffItem[];
  readonly letters: readonly LetterTemplate[];
}

interface Whole {
  readonly authorities: AuthorityLinks;
  /** Names of those authorities that are nowhere on the site. */
  readonly hiddenNames: readonly LocalText[];
}
export type StaffFile = ConditionalFile & Whole;
export type StaffItem = ConditionalItem & Whole;

/**
 * Of records whose existence is public and whose description is not. What is withheld stays
 * inside here, too: nobody can ask for it.
 */
export function toStaffData(catalogue: Catalogue, published: PublicData): StaffData {
  const files = idsOfConditional(published.files);
  const items = idsOfConditional(published.items);
  const shown = new Set(published.authorities.map(({ id }) => id));
  const names = new Map(catalogue.authorities.map(({ id, name }) => [id, name]));
  const wholeOf = ({ authorities }: FileRecord | ItemRecord): Whole => ({
    authorities,
    hiddenNames: Object.values(authorities)
      .flat()
      .flatMap((id) => (shown.has(id) ? [] : (names.get(id) ?? []))),
  });
  return {
    files: catalogue.files.flatMap((file) => {
      const access = files.get(file.id);
      return access === undefined ? [] : { ...toWholeFile(file, access), ...wholeOf(file) };
    }),
    items: catalogue.items.flatMap((item) => {
      const access = items.get(item.id);
      return access === undefined ? [] : { ...toWholeItem(item, access), ...wholeOf(item) };
    }),
    letters: catalogue.letters,
  };
}

function toWholeFile(file: FileRecord, access: ConditionalAccess): ConditionalFile {
  return {
    kind: 'file',
    ...pick(file, ['id', 'slug', 'fonds', 'inventory', 'notation', 'title', 'date']),
    ...pick(file, ['languages', 'fields', 'fieldsEn']),
    access,
  };
}

function toWholeItem(item: ItemRecord, access: ConditionalAccess): ConditionalItem {
  return {
    kind: 'item',
    ...pick(item, ['id', 'slug', 'fonds', 'file', 'ordinal', 'type', 'number', 'title', 'date']),
    ...pick(item, ['issuer', 'languages', 'folios', 'fields', 'fieldsEn']),
    access,
  };
}

function idsOfConditional(
  records: PublicData['files'] | PublicData['items'],
): ReadonlyMap<string, ConditionalAccess> {
  return new Map(
    records.flatMap(({ id, access }) => (access.kind === 'open' ? [] : [[id, access] as const])),
  );
}
