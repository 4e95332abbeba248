/** Why a desk's data cannot be opened, restored or erased. */
export type VaultProblem =
  | 'keys-missing'
  | 'keys-unreadable'
  | 'keys-of-another-desk'
  | 'database-missing'
  | 'erasures-unreadable'
  | 'links-unreadable'
  | 'not-a-backup'
  | 'other-format'
  | 'cut'
  | 'damaged'
  | 'newer-version'
  | 'not-empty'
  | 'another-desk';

/** What is wrong with a desk's data and how to fix it, in both languages. Nothing was changed. */
export class VaultError extends Error {
  override name = 'VaultError';
  readonly problem: VaultProblem;
  constructor(problem: VaultProblem, vi: string, en: string, options?: ErrorOptions) {
    super(`${vi}\n${en}`, options);
    this.problem = problem;
  }
}
