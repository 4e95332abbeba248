/** Steps before a letter is named: what is refused in them is no fault of the letter. */
const stepsBefore: readonly unknown[] = ['EAUTH', 'EPROTOCOL', 'ETLS', 'ECONNECTION', 'EDNS'];

/**
 * The number with which a mail server refused a letter for good, such as 550 for a mailbox that does
 * not exist. Nothing for what may go well later: replies of 400 to 499, a server that cannot be
 * reached, or one that does not let the archive in.
 * https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function findFinalRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  const { responseCode: reply } = error;
  if ('code' in error && stepsBefore.includes(error.code)) return undefined;
  return typeof reply === 'number' && reply >= 500 && reply <= 599 ? String(reply) : undefined;
}
