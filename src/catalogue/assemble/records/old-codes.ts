import { toReferenceSlug } from '#src/text/slug.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { OldPath } from '#src/catalogue/model.ts';
import type { RecordKind } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { splitList, type Row } from '../rows/row.ts';
import type { SlugRegistry } from './slugs.ts';

/** Former codes of records of one kind (`aliases`). */
export interface OldCodes {
  /** Records those of one record. */
  note(id: string, row: Row): void;
  /** After all records have their paths: reports former codes that are in use or duplicated. */
  finish(slugs: SlugRegistry): readonly OldPath[];
}

interface Noted {
  readonly id: string;
  readonly code: string;
  readonly place: Place;
}

export function createOldCodes(kind: RecordKind, { issues }: BuildContext): OldCodes {
  const noted: Noted[] = [];
  return {
    note: (id, row) => {
      const place = row.placeOf('aliases');
      for (const code of new Set(splitList(row.values.get('aliases'))))
        noted.push({ id, code, place });
    },
    finish: (slugs) => {
      const taken = new Map<string, string>();
      return noted.flatMap(({ id, code, place }): OldPath[] => {
        const slug = toReferenceSlug(code);
        if (slug === undefined) {
          issues.add('unusable-id', place, { value: code });
          return [];
        }
        const living = slugs.find(slug);
        if (living !== undefined) {
          issues.add('old-code-in-use', place, { value: code, other: living });
          return [];
        }
        const key = slug.toLowerCase();
        const other = taken.get(key);
        if (other !== undefined && other !== id)
          issues.add('doubled-old-code', place, { value: code, other });
        if (other !== undefined) return [];
        taken.set(key, id);
        return [{ kind, slug, id }];
      });
    },
  };
}
