import { toReferenceSlug } from '#src/text/slug.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import { toIdKey } from '#src/domain/reference-key.ts';
import type { BuildContext } from '../context.ts';
import { checkFolderName } from '../folder-name.ts';

/** Assigns paths to records of one kind and finds conflicts. */
export interface SlugRegistry {
  /** The slug of an id; an issue if it has none, cannot be a folder name, or is taken. */
  take(id: string, place: Place): string;
  /** The id at a path, ignoring case; reserved ones are the site's. */
  find(slug: string): string | undefined;
}

/** `reserved` are lower-case slugs that the site itself uses at this level. */
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
      // Some file systems ignore case.
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

/** Ids of one kind with their positions; a duplicate, in any spelling, is an issue. */
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
