import { readEntry } from './reading-entry.ts';
import { $readingList, isSaved, saveRecord } from './reading-list.store.ts';

const spoken = document.createElement('p');
spoken.setAttribute('role', 'status');
spoken.className = 'sr-only';
document.body.append(spoken);

/** Saves the record of a link, and says so in its place and aloud. */
export function saveLink(link: HTMLElement): void {
  const entry = readEntry(link.dataset);
  if (entry === undefined) return;
  const isKept = saveRecord(entry) === 'kept';
  const { saved = '', full = '' } = link.dataset;
  if (isKept) mark(link, saved);
  else link.textContent = full;
  spoken.textContent = isKept ? saved : full;
}

/** Says of every link whose record is on the list that it is. */
export function markLinks(): void {
  const entries = $readingList.get();
  for (const link of document.querySelectorAll<HTMLElement>('[data-save-record]')) {
    const { href = '', saved = '' } = link.dataset;
    if (isSaved(entries, href)) mark(link, saved);
  }
}

function mark(link: HTMLElement, words: string): void {
  link.textContent = words;
  // Links of one page are distinguished by title.
  if (link.hasAttribute('aria-label'))
    link.setAttribute('aria-label', `${words}: ${link.dataset['title'] ?? ''}`);
  link.dataset['isSaved'] = '';
}
