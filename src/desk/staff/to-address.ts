/** An address of e-mail as it is kept and compared. */
export function toAddress(written: string): string {
  return written.normalize('NFC').trim().toLowerCase();
}
