import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';
import { readWhole } from './read-whole.ts';

export const seatActions = ['book', 'move', 'cancel'] as const;
export type SeatAction = (typeof seatActions)[number];

/** What staff typed for a seat, and what they had seen. */
export interface SeatForm {
  readonly action?: SeatAction;
  /** Of the request as it was seen. */
  readonly version: number;
  /** Of the booking; with `book` the one that it is to have. */
  readonly number: number;
  readonly step: number;
  readonly day: string;
  /** When the session begins. */
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
