/** Files that a grant with copies offers for an item. */
export const copyKinds = ['copy', 'certificate'] as const;
export type CopyKind = (typeof copyKinds)[number];

const starts = { copy: 'ban-sao', certificate: 'chung-nhan' } as const;

/**
 * Name of a downloaded file: `ban-sao-TU-01-0145-001.pdf`. It has the slug of the record, and
 * nothing of the reader, the request or the grant: files are sent on and left on shared machines.
 */
export function toCopyName(kind: CopyKind, slug: string): string {
  return `${starts[kind]}-${slug}.pdf`;
}
