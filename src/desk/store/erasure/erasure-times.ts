import type { Retention } from './find-due.ts';

/** For how many days what is personal is kept. */
export interface ErasureTimes extends Retention {
  /** Readers' records, after the last visit. */
  readonly readers: number;
}

/** Where `site.yaml` has no register: as with a register that says nothing else. */
const daysWithoutRegister = 1825;

/** What `site.yaml` says; what is kept of a register that was turned off has its time, too. */
export function findErasureTimes({ requests, readerRegister }: TimedSite): ErasureTimes {
  const readers = readerRegister?.retentionDays ?? daysWithoutRegister;
  return { ...requests.retentionDays, readers };
}

interface TimedSite {
  readonly requests: { readonly retentionDays: Retention };
  readonly readerRegister?: { readonly retentionDays: number } | undefined;
}
