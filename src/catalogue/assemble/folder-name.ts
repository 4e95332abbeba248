import type { IssueList, Place } from '../issues/issue.ts';

/**
 * Most bytes of a folder that is named after a record. Disks take 255; endings, numbers and the key
 * of an unlisted exhibit are added to the name.
 */
const mostBytes = 200;

/** Names that Windows keeps for devices, with any ending: a site is copied to a kiosk's Windows. */
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
 * An issue when no folder of the site can have a name: the build would end with the disk's own
 * error. `written` is what the name was made from.
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
