/** SMTP commands before a letter is named: a refusal of these is not the letter's fault. */
const stepsBefore: readonly unknown[] = ['EAUTH', 'EPROTOCOL', 'ETLS', 'ECONNECTION', 'EDNS'];

/**
 * The reply code of a permanent refusal, such as 550 for a mailbox that does not exist. Returns
 * nothing for failures that may be temporary: replies 400 to 499, an unreachable server, or one
 * that rejects the archive's login.
 * https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function findFinalRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  const { responseCode: reply } = error;
  if ('code' in error && stepsBefore.includes(error.code)) return undefined;
  return typeof reply === 'number' && reply >= 500 && reply <= 599 ? String(reply) : undefined;
}
