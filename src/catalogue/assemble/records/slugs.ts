import { toReferenceSlug } from '#src/text/slug.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import { toIdKey } from '#src/domain/reference-key.ts';
import type { BuildContext } from '../context.ts';
import { checkFolderName } from '../folder-name.ts';

/** Gives addresses to records of one kind and finds those that would share one. */
export interface SlugRegistry {
  /** The slug of an id; an issue when it has none, no folder can bear it, or it is taken. */
  take(id: string, place: Place): string;
  /** The id that has an address, whatever the case; reserved ones are the site's. */
  find(slug: string): string | undefined;
}

/** `reserved` are slugs, in small letters, that the site uses where the records of this kind stand. */
export function createSlugRegistry(
  { issues }: BuildContext,
  reserved: readonly string[] = [],
): SlugRegistry {
  const taken = new Map<string, string>();
  return {
    take: (id, place) => {
      const slug = toReferenceSlug(id);
      if (slug === undefined) {
        issues.add('unusable-id', place, { value: id });
        return '';
      }
      checkFolderName(slug, id, place, issues);
      // Some disks cannot tell capitals apart.
      const key = slug.toLowerCase();
      if (reserved.includes(key)) issues.add('reserved-name', place, { value: id });
      const other = taken.get(key);
      if (other !== undefined) {
        issues.add('duplicate-slug', place, { value: id, other, slug });
      }
      taken.set(key, other ?? id);
      return slug;
    },
    find: (slug) => {
      const key = slug.toLowerCase();
      return taken.get(key) ?? (reserved.includes(key) ? key : undefined);
    },
  };
}

/** Ids of one kind with where they stand; a second one, in any spelling, is an issue. */
export interface IdRegistry {
  take(id: string, place: Place): boolean;
}

export function createIdRegistry({ issues, secret }: BuildContext): IdRegistry {
  const taken = new Map<string, Place>();
  return {
    take: (id, place) => {
      const key = toIdKey(id);
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, place);
        return true;
      }
      if (!secret.has(id)) {
        const where = `${other.file}:${other.row ?? 1}`;
        issues.add('doubled-id', place, { value: id, other: where });
      }
      return false;
    },
  };
}
