import type { FeeGroup } from '#src/desk/rules/calendar/copy-fee.ts';
import type { DeliveryMove, DeliveryState } from '#src/desk/rules/calendar/delivery.ts';

/** Originals that are called from the store, and copies made of them. */
export interface OriginalTables {
  deliveries: DeliveryRow;
  promised_days: PromisedDayRow;
  delivery_log: DeliveryLogRow;
  copies: CopyRow;
}

interface DeliveryRow {
  request_id: string;
  place: number;
  /** From 1: what was brought back may be called again. */
  number: number;
  /** The code of the file that is fetched: items lie in theirs. */
  unit: string;
  state: DeliveryState;
  /** Rises by one with every change, from 1. */
  step: number;
  first_day: string;
  held_until: string;
}

interface PromisedDayRow {
  unit: string;
  day: string;
  request_id: string;
}

interface DeliveryLogRow {
  request_id: string;
  place: number;
  number: number;
  step: number;
  at: string;
  actor: string;
  move: DeliveryMove | 'call';
  held_until: string;
}

interface CopyRow {
  request_id: string;
  place: number;
  /** Rises by one with every change, from 1. */
  version: number;
  at: string;
  actor: string;
  /** Of one copy. */
  pages: number;
  copies: number;
  /** In đồng; nothing where the archive takes none. */
  fee: number | null;
  fee_group: FeeGroup | null;
  receipt: string | null;
}
