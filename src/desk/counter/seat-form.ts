import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';
import { readWhole } from './read-whole.ts';

export const seatActions = ['book', 'move', 'cancel'] as const;
export type SeatAction = (typeof seatActions)[number];

/** Input for a seat, and the versions that were seen. */
export interface SeatForm {
  readonly action?: SeatAction;
  /** Version of the request that was seen. */
  readonly version: number;
  /** Version of the booking; with `book`, of the new booking. */
  readonly number: number;
  readonly step: number;
  readonly day: string;
  /** Start of the session. */
  readonly from: string;
  /** Empty: any. */
  readonly seat: string;
}

export function readSeatForm(data: FormData): SeatForm {
  const text = (name: string) => toLine(readText(data, name));
  const action = seatActions.find((one) => one === data.get('action'));
  return {
    ...(action !== undefined && { action }),
    version: readWhole(data, 'version'),
    number: readWhole(data, 'number'),
    step: readWhole(data, 'step'),
    day: text('day'),
    from: text('from'),
    seat: text('seat'),
  };
}
