import { listKioskExhibits } from '#src/site/kiosk-exhibits.ts';
import type { PublicData } from '#src/public/public-model.ts';

/**
 * The public data for the kiosk: only its own exhibits, none for reviewers, and no former
 * addresses, which nobody types there.
 */
export function toKioskData(data: PublicData): PublicData {
  return {
    ...data,
    withdrawn: [],
    moved: [],
    exhibits: listKioskExhibits(data.exhibits),
    unlistedExhibits: [],
    isKiosk: true,
  };
}
