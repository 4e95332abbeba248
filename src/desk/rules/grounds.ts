/** How staff made sure that it is the reader who asks. The list is closed: it stands in the log. */
export const identityChecks = [
  /** Papers with a photograph, shown at the counter. No number of them is kept. */
  'papers',
  /** Staff called the telephone number of the request. */
  'called-back',
  /** The reader answered from the e-mail address of the request. */
  'from-email',
  /** A letter by post with the signature that stands on the slip. */
  'signed-letter',
] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** What staff do with a reader's own data, each with the reasons that the log can give for it. */
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

/** On what somebody of the staff touches a reader's own data. */
export interface Grounds {
  /** A hold and its end are not asked for by the reader. */
  readonly checked?: IdentityCheck | undefined;
  readonly reason: CareReason;
}

export function needsIdentityCheck(move: CareMove): boolean {
  return move !== 'hold' && move !== 'release';
}

/**
 * Why such a check cannot have been made: nobody can have called a number, or had mail from an
 * address, that the desk does not have.
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

/** Are these the grounds that such a move needs? */
export function areGrounds(move: CareMove, { checked, reason }: Grounds): boolean {
  const known: readonly CareReason[] = careReasons[move];
  const isChecked = identityChecks.some((one) => one === checked);
  return known.includes(reason) && (needsIdentityCheck(move) ? isChecked : checked === undefined);
}
