import { keyOf, readEntry } from '../request-list/request-entry.ts';
import { $requests, addRequest } from '../request-list/request-list.store.ts';

/** Records added to the form by a link or by code are also added to the device's request list. */
export function listShown(): void {
  for (const { dataset } of shownRecords()) {
    const entry = readEntry(dataset);
    if (entry && !$requests.get().some((known) => keyOf(known) === keyOf(entry))) addRequest(entry);
  }
}

/**
 * Syncs the form with the list, which this or another tab may have changed. The server describes
 * records that are new to the form.
 */
export async function showListed(): Promise<void> {
  const place = document.querySelector('[data-desk-items]');
  if (place === null) return;
  const listed = new Set($requests.get().map(keyOf));
  for (const record of shownRecords())
    if (!listed.has(record.dataset['key'] ?? '')) record.remove();
  const missing = [...listed].filter((key) => !isShown(key));
  if (missing.length === 0) return;
  const response = await fetch(toListPath(location.pathname, missing));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const record of page.querySelectorAll<HTMLElement>('[data-desk-items] > li'))
    if (!isShown(record.dataset['key'])) place.append(document.adoptNode(record));
}

function shownRecords(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-desk-items] > li')];
}

function isShown(key: string | undefined): boolean {
  return shownRecords().some(({ dataset }) => dataset['key'] === key);
}

/** The URL of a form with these records; URLs never contain readers' data. */
export function toListPath(path: string, keys: readonly string[]): string {
  return `${path}?${new URLSearchParams(keys.map((key) => ['muc', key])).toString()}`;
}
