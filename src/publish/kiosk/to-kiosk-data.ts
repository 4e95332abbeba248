import { listKioskExhibits } from '../../site/kiosk-exhibits.ts';
import type { PublicData } from '../public-model.ts';

/** The public data for the hall's screen: its own exhibits alone, none for reviewers. */
export function toKioskData(data: PublicData): PublicData {
  return {
    ...data,
    exhibits: listKioskExhibits(data.exhibits),
    unlistedExhibits: [],
    isKiosk: true,
  };
}
