import type { IssueList, Place } from '../issues/issue.ts';

/**
 * Maximum length in bytes of a folder named after a record. Disks allow 255; extensions, numbers
 * and the key of an unlisted exhibit are appended.
 */
const mostBytes = 200;

/**
 * Device names reserved by Windows, with any extension: a site may be copied to a Windows kiosk.
 */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Files that the site itself writes beside folders of records. */
const ownFiles: ReadonlySet<string> = new Set([
  'index.html',
  'collection.json',
  'manifest.json',
  'lich.ics',
  'ma-qr.svg',
]);

/**
 * An issue if a folder of the site cannot have a name, which would otherwise fail in the build with
 * a disk error. `written` is the source of the name.
 */
export function checkFolderName(
  name: string,
  written: string,
  place: Place,
  issues: IssueList,
): void {
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > mostBytes) {
    issues.add('long-name', place, { value: written, bytes, most: mostBytes });
  }
  if (deviceName.test(name)) issues.add('device-name', place, { value: written });
  if (ownFiles.has(name.toLowerCase())) issues.add('reserved-name', place, { value: written });
}
