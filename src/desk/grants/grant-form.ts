import { readText } from '../accounts/read-text.ts';

/** What staff do with a grant. */
export const grantActions = [
  'revoke',
  'renew',
  'refuse-renewal',
  'lift',
  'see-alarm',
  'hand-code',
  'open',
] as const;
export type GrantAction = (typeof grantActions)[number];

/** A form of a grant's page. */
export interface GrantForm {
  readonly action: GrantAction | undefined;
  /** Version of the grant that was seen. */
  readonly version: number;
  /** For a renewal or lifted limits: last day, as it was typed. */
  readonly until: string;
  /** Id of a machine. */
  readonly machine: string;
  /** For a revocation: confirmation that it is intended. */
  readonly isSure: boolean;
}

/** Why nothing was done. */
export type GrantProblem =
  | 'not-allowed'
  | 'changed'
  | 'not-held'
  | 'not-sure'
  | 'no-day'
  | 'bad-day'
  | 'bad-lift'
  | 'not-renewable'
  | 'needs-other-person'
  | 'needs-head'
  | 'no-machine'
  | 'failed';

/** Parses a posted form. */
export function readGrantForm(data: FormData): GrantForm {
  return {
    action: grantActions.find((one) => one === data.get('action')),
    version: Number(data.get('version')),
    until: readText(data, 'until').trim(),
    machine: readText(data, 'machine'),
    isSure: data.has('sure'),
  };
}
