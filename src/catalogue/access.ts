import type { Access, AccessReason, ConditionalAccess, LocalText } from '../domain/values.ts';

/** The access facts that archivists wrote for one fonds, file, item or page. */
export interface AccessFacts {
  readonly mode: 'open' | 'conditional';
  readonly withheld: boolean;
  readonly reason?: AccessReason;
  readonly note?: LocalText;
  readonly basis?: string;
  /** First day on which it is open, `YYYY-MM-DD`. */
  readonly opensOn?: string;
}

export type Level = 'fonds' | 'file' | 'item' | 'page';

/**
 * The access that a level's own facts give on a day. `opensOn` overrides the mode: from that day
 * mode 02 is open, and before it mode 01 is still conditional.
 */
export function toAccess(facts: AccessFacts, today: string): Access {
  if (facts.withheld) return { kind: 'withheld' };
  const { mode, reason, note, basis, opensOn } = facts;
  const closed = opensOn === undefined ? mode === 'conditional' : today < opensOn;
  if (!closed) return { kind: 'open' };
  return {
    kind: 'conditional',
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(basis !== undefined && { basis }),
    ...(opensOn !== undefined && { opensOn }),
  };
}

/** The day that opened a record by date: its own `opensOn`, if it is open now. */
export function toOpenedOn(facts: AccessFacts, access: Access): string | undefined {
  return access.kind === 'open' ? facts.opensOn : undefined;
}

/**
 * The stricter of a record's own access and that of the level above: withheld before conditional
 * before open, and of two conditional ones the one that opens later or never. If both open on the
 * same day, the record's own applies, unless it gives no reason.
 */
export function strictest(above: Access, level: Exclude<Level, 'page'>, own: Access): Access {
  if (above.kind === 'withheld' || own.kind === 'withheld') return { kind: 'withheld' };
  if (above.kind === 'open') return own;
  if (own.kind === 'open') return inherit(above, level);
  const order = compareOpening(above, own);
  const aboveSpeaks = order > 0 || (order === 0 && own.reason === undefined);
  return aboveSpeaks ? inherit(above, level) : own;
}

/** `from` names the level that closed it; it is already set if that was a higher one. */
function inherit(above: ConditionalAccess, level: Exclude<Level, 'page'>): ConditionalAccess {
  return { ...above, from: above.from ?? level };
}

/** Positive if `a` opens later than `b`; without a day it never opens automatically. */
function compareOpening(a: ConditionalAccess, b: ConditionalAccess): number {
  if (a.opensOn === b.opensOn) return 0;
  if (a.opensOn === undefined) return 1;
  if (b.opensOn === undefined) return -1;
  return a.opensOn > b.opensOn ? 1 : -1;
}
