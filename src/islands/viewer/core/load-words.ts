import type { ViewerStore } from './viewer.store.ts';
import { unpackWords, type PackedWords } from '#src/domain/page-words.ts';

/** Fetches the lines of the item once; retries on the next call after a failure. */
export async function loadWords(store: ViewerStore, url: string | undefined): Promise<void> {
  const { kind } = store.$words.get();
  if (kind === 'loading' || kind === 'ready') return;
  if (url === undefined) {
    store.setWords({ kind: 'ready', words: new Map() });
    return;
  }
  store.setWords({ kind: 'loading' });
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    store.setWords({ kind: 'ready', words: unpackWords((await response.json()) as PackedWords) });
  } catch {
    store.setWords({ kind: 'failed' });
  }
}
