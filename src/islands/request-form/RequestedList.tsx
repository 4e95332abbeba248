import { useRef, useState } from 'react';
import type { Language } from '#src/domain/values.ts';
import { urls } from '#src/site/urls.ts';
import { fillLabel } from '../shared/fill-label.ts';
import { keyOf, type RequestEntry } from '../request-list/request-entry.ts';
import { removeRequest } from '../request-list/request-list.store.ts';
import { placeOf } from './request-letter.ts';
import type { RequestLabels } from './RequestForm.tsx';

interface Props {
  entries: readonly RequestEntry[];
  language: Language;
  labels: RequestLabels;
}

/** The list on screen, each entry with a link to its page and a remove button. */
export function RequestedList({ entries, language, labels }: Props) {
  const [removed, setRemoved] = useState('');
  const spoken = useRef<HTMLParagraphElement>(null);
  return (
    <>
      {entries.length === 0 ? (
        <p className="slip-empty">{labels['request.empty']}</p>
      ) : (
        <ol className="slip-list">
          {entries.map((entry) => (
            <li key={keyOf(entry)}>
              <div>
                <p className="ref">
                  <b>{entry.reference}</b> {entry.page !== undefined && placeOf(entry, labels)}
                </p>
                <Title entry={entry} language={language} />
              </div>
              <button
                type="button"
                className="slip-remove"
                aria-label={fillLabel(labels['request.remove'], { title: nameOf(entry) })}
                onClick={() => {
                  removeRequest(keyOf(entry));
                  setRemoved(fillLabel(labels['request.removed'], { title: nameOf(entry) }));
                  // The button is removed with its entry, so the focus moves to the status message.
                  spoken.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      {/* The key lets Preact distinguish sibling paragraphs, so that the focus is kept. */}
      <p key="spoken" role="status" className="slip-spoken" tabIndex={-1} ref={spoken}>
        {removed}
      </p>
    </>
  );
}

function Title({ entry, language }: { entry: RequestEntry; language: Language }) {
  if (entry.title === '') return null;
  if (entry.slug === undefined) return <p>{entry.title}</p>;
  const toPath = entry.kind === 'file' ? urls.file : urls.item;
  return (
    <p>
      <a href={toPath(language, entry.slug)}>{entry.title}</a>
    </p>
  );
}

function nameOf({ title, reference }: RequestEntry): string {
  return title === '' ? reference : title;
}
