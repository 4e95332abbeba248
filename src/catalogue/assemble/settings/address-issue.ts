import type { IssueList, Place } from '#src/catalogue/issues/issue.ts';
import { findSiteOrigin, type AddressFault } from '#src/domain/schema/site-address.ts';

const names = {
  scheme: 'url-scheme',
  space: 'url-with-space',
  user: 'url-with-user',
  host: 'url-host',
  path: 'url-with-path',
  query: 'url-with-query',
} as const satisfies Readonly<Record<AddressFault, string>>;

export function isAddressFault(fault: unknown): fault is AddressFault {
  return typeof fault === 'string' && fault in names;
}

/** Says why `url` cannot be the site's address. A password in it is never repeated. */
export function addAddressIssue(
  fault: AddressFault,
  address: string,
  place: Place,
  issues: IssueList,
): void {
  const value = address.replace(/\/\/.*@/s, '//…@');
  const root = findSiteOrigin(address);
  // After a path, the host alone may be the wrong fix, because another site may be there.
  const near = fault === 'path' ? undefined : root;
  const example = root ?? 'https://phongdoc.tinh.example';
  issues.add(names[fault], place, { value, root: example }, { near });
}
