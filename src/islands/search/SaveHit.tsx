/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { keyOf } from '../reading-list/reading-entry.ts';
import {
  $readingList,
  isSaved,
  removeRecord,
  saveRecord,
} from '../reading-list/reading-list.store.ts';
import type { SearchHit } from './search-backend.ts';
import type { Words } from './words.ts';

interface Props {
  hit: SearchHit;
  t: Words;
}

/** Puts a record found on the reader's list, or takes it off again; guides and stories are no records. */
export function SaveHit({ hit, t }: Props) {
  const isOnList = isSaved(useStore($readingList), hit.href);
  const [isFull, setFull] = useState(false);
  const { href, title, reference, date, kind, citation } = hit;
  if (reference === undefined) return null;
  const toggle = () => {
    const entry = {
      ...{ href, title: title.text, reference, note: '' },
      ...(date !== undefined && { date }),
      ...(kind !== undefined && { kind }),
      ...(citation !== undefined && { citation }),
    };
    const kept = isOnList ? removeRecord(keyOf(hit)) : saveRecord(entry);
    setFull(kept === 'full');
  };
  return (
    <p className="search-save">
      <button
        type="button"
        className="search-link"
        aria-pressed={isOnList}
        aria-label={`${t('search.save')}: ${title.text}`}
        onClick={toggle}
      >
        {t(isOnList ? 'search.saved' : 'search.save')}
      </button>
      <span role="status">{isFull && t('search.saveFailed')}</span>
    </p>
  );
}
