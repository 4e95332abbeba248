/** What can become of an account, as its log tells it. */
export type AccountChange =
  | 'added'
  | 'role-changed'
  | 'closed'
  | 'opened'
  /** A one-time password was made for it. */
  | 'password-reset'
  | 'password-changed'
  | 'code-set'
  /** The second factor was taken off, to be set up anew. */
  | 'code-reset'
  | 'recovery-codes-made'
  /** A recovery code was used up. */
  | 'recovery-code-used'
  | 'signed-in'
  | 'signed-out-everywhere'
  /** What takes a second person was asked for. */
  | ProposedChange
  /** The second person agreed; the change itself has a line of its own. */
  | 'proposal-agreed'
  | 'proposal-refused'
  /** Somebody gave a wrong code in the name of the person, to agree to a proposal. */
  | 'agreement-code-refused'
  /** Somebody who knows the password gave more wrong codes than are taken. */
  | 'codes-refused'
  /** More erasures than a day may make were allowed in the name of the person. */
  | 'erasures-allowed';

export type ProposedChange =
  | 'add-proposed'
  | 'role-proposed'
  | 'open-proposed'
  | 'password-reset-proposed'
  | 'code-reset-proposed';
