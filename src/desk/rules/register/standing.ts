/** As stored in the database. */
export type CardState = 'valid' | 'ended' | 'erased';

/** The state on a given day: a card that was not ended is expired after its last valid day. */
export type CardStanding = CardState | 'expired';

export const cardStandings = ['valid', 'expired', 'ended', 'erased'] as const;

/** @param today `YYYY-MM-DD`, like `validUntil`, the last valid day */
export function findStanding(
  { state, validUntil }: { readonly state: CardState; readonly validUntil: string },
  today: string,
): CardStanding {
  return state === 'valid' && validUntil < today ? 'expired' : state;
}
