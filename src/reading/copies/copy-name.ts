/** Files that a grant with copies offers for an item. */
export type CopyKind = 'copy' | 'certificate';

const starts: Readonly<Record<CopyKind, string>> = { copy: 'ban-sao', certificate: 'chung-nhan' };

/**
 * Name of a downloaded file: `ban-sao-TU-01-0145-001.pdf`. It has the slug of the record, and
 * nothing of the reader, the request or the grant: files are sent on and left on shared machines.
 */
export function toCopyName(kind: CopyKind, slug: string): string {
  return `${starts[kind]}-${slug}.pdf`;
}
