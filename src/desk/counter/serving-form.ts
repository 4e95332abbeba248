import { toLine } from '#src/text/entered-text.ts';
import { feeGroups, type FeeGroup } from '../rules/calendar/copy-fee.ts';
import { deliveryMoves, type DeliveryMove } from '../rules/calendar/delivery.ts';
import { readText } from '../accounts/read-text.ts';

export type ServingAction = 'call' | 'copies' | DeliveryMove;

/** Input for one item of a request, and the versions that were seen. */
export interface ServingForm {
  readonly action?: ServingAction;
  readonly place: number;
  /** Versions of the request, the delivery and the copies that were seen. */
  readonly version: number;
  readonly number: number;
  readonly step: number;
  readonly copyVersion: number;
  readonly from: string;
  readonly until: string;
  readonly pages: string;
  readonly copies: string;
  readonly group?: FeeGroup;
  readonly receipt: string;
}

const actions: readonly ServingAction[] = ['call', 'copies', ...deliveryMoves];

export function readServingForm(data: FormData): ServingForm {
  const text = (name: string) => toLine(readText(data, name));
  const whole = (name: string) => {
    const number = Number(text(name));
    return text(name) !== '' && Number.isSafeInteger(number) ? number : -1;
  };
  const action = actions.find((one) => one === data.get('action'));
  const group = feeGroups.find((one) => one === data.get('group'));
  return {
    ...(action !== undefined && { action }),
    place: whole('place'),
    version: whole('version'),
    number: whole('number'),
    step: whole('step'),
    copyVersion: whole('copy-version'),
    from: text('from'),
    until: text('until'),
    pages: text('pages'),
    copies: text('copies'),
    ...(group !== undefined && { group }),
    receipt: text('receipt'),
  };
}
