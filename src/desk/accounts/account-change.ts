/** Kinds of account changes, as recorded in the account log. */
export type AccountChange =
  | 'added'
  | 'role-changed'
  | 'closed'
  | 'opened'
  /** A one-time password was made for it. */
  | 'password-reset'
  | 'password-changed'
  | 'code-set'
  /** The second factor was removed, to be set up again. */
  | 'code-reset'
  | 'recovery-codes-made'
  /** A recovery code was used. */
  | 'recovery-code-used'
  | 'signed-in'
  | 'signed-out-everywhere'
  /** A change that needs a second person was proposed. */
  | ProposedChange
  /** The second person agreed; the change itself has its own log line. */
  | 'proposal-agreed'
  | 'proposal-refused'
  /** A wrong code was given in this person's name to agree to a proposal. */
  | 'agreement-code-refused'
  /** Somebody who knows the password exceeded the limit of wrong codes. */
  | 'codes-refused'
  /** More erasures than the daily limit were allowed in this person's name. */
  | 'erasures-allowed';

export type ProposedChange =
  | 'add-proposed'
  | 'role-proposed'
  | 'open-proposed'
  | 'password-reset-proposed'
  | 'code-reset-proposed';
