/** How staff verified that the reader is making the request. A closed list, recorded in the log. */
export const identityChecks = [
  /** Photo ID, shown at the counter. Its number is not stored. */
  'papers',
  /** Staff called the telephone number of the request. */
  'called-back',
  /** The reader answered from the e-mail of the request. */
  'from-email',
  /** A letter by post with the same signature as the slip. */
  'signed-letter',
] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** Actions of staff on a reader's own data, each with the reasons that may be logged for it. */
export const careReasons = {
  correct: ['asked', 'entered-wrongly', 'changed'],
  relink: ['lost', 'seen-by-others', 'wrong-address'],
  erase: ['asked', 'wrong-person', 'ordered'],
  hold: ['complaint', 'inspection', 'court'],
  release: ['ended', 'by-mistake'],
} as const;
export type CareMove = keyof typeof careReasons;
export type CareReason = (typeof careReasons)[CareMove][number];
export type HoldReason = (typeof careReasons.hold)[number];

export const careMoves = Object.keys(careReasons) as readonly CareMove[];

/** The grounds on which a member of staff changes a reader's own data. */
export interface Grounds {
  /** A hold and its release are not requested by the reader. */
  readonly checked?: IdentityCheck | undefined;
  readonly reason: CareReason;
}

export function needsIdentityCheck(move: CareMove): boolean {
  return move !== 'hold' && move !== 'release';
}

/**
 * Why such a check cannot have been made: the request has no telephone number or e-mail
 * that it could have used.
 */
export function findCheckProblem(
  checked: IdentityCheck | undefined,
  {
    phone,
    email,
  }: { readonly phone?: string | undefined; readonly email?: string | undefined } = {},
): 'no-phone-there' | 'no-email-there' | undefined {
  if (checked === 'called-back' && phone === undefined) return 'no-phone-there';
  if (checked === 'from-email' && email === undefined) return 'no-email-there';
  return undefined;
}

/** Whether these are the grounds that such a move needs. */
export function areGrounds(move: CareMove, { checked, reason }: Grounds): boolean {
  const known: readonly CareReason[] = careReasons[move];
  const isChecked = identityChecks.some((one) => one === checked);
  return known.includes(reason) && (needsIdentityCheck(move) ? isChecked : checked === undefined);
}
