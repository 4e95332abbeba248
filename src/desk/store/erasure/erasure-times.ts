import type { Retention } from './find-due.ts';

/** Retention of personal data, in days. */
export interface ErasureTimes extends Retention {
  /** Readers' records, after the last visit. */
  readonly readers: number;
}

/** Used if `site.yaml` has no register: the register's defaults. */
const daysWithoutRegister = 1825;

/** The settings of `site.yaml`; data of a register that was turned off expire too. */
export function findErasureTimes({ requests, readerRegister }: TimedSite): ErasureTimes {
  const readers = readerRegister?.retentionDays ?? daysWithoutRegister;
  return { ...requests.retentionDays, readers };
}

interface TimedSite {
  readonly requests: { readonly retentionDays: Retention };
  readonly readerRegister?: { readonly retentionDays: number } | undefined;
}
