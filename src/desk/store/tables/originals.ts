import type { FeeGroup } from '#src/desk/rules/calendar/copy-fee.ts';
import type { DeliveryMove, DeliveryState } from '#src/desk/rules/calendar/delivery.ts';

/** Originals called from the store, and copies made of them. */
export interface OriginalTables {
  deliveries: DeliveryRow;
  promised_days: PromisedDayRow;
  delivery_log: DeliveryLogRow;
  copies: CopyRow;
}

interface DeliveryRow {
  request_id: string;
  place: number;
  /** From 1: a returned original may be called again. */
  number: number;
  /** The code of the file that is fetched, which holds the item. */
  unit: string;
  state: DeliveryState;
  /** Incremented with every change, from 1. */
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
  /** Incremented with every change, from 1. */
  version: number;
  at: string;
  actor: string;
  /** Pages of one copy. */
  pages: number;
  copies: number;
  /** In đồng; nothing if the archive charges no fees. */
  fee: number | null;
  fee_group: FeeGroup | null;
  receipt: string | null;
}
