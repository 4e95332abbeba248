import { formatDay } from '#src/i18n/format.ts';
import type { Grant } from '#src/desk/store/grants/grant-record.ts';
import { toLastDay } from '#src/desk/store/grants/renew-grant.ts';
import type { Mark } from '../marks/mark.ts';
import type { DoorArchive } from './open-door.ts';

/** The mark of a grant: the same for all its images, so that tiles agree at their seams. */
export function toMark(grant: Grant, { name }: DoorArchive): Mark {
  return {
    archive: name.vi,
    code: grant.shortCode,
    grant: grant.label,
    until: formatDay('vi', toLastDay(grant)),
  };
}
