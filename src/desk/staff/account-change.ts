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
  | 'signed-out-everywhere';
