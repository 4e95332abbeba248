/** As the database keeps it. */
export type CardState = 'valid' | 'ended' | 'erased';

/** As it is on a day: a card that was not ended is expired after its last day. */
export type CardStanding = CardState | 'expired';

export const cardStandings = ['valid', 'expired', 'ended', 'erased'] as const;

/** @param today `YYYY-MM-DD`, as `validUntil`, the last day on which it is valid */
export function findStanding(
  { state, validUntil }: { readonly state: CardState; readonly validUntil: string },
  today: string,
): CardStanding {
  return state === 'valid' && validUntil < today ? 'expired' : state;
}
