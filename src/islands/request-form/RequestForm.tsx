import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import type { Language } from '#src/domain/values.ts';
import type { Labels } from '#src/i18n/messages.ts';
import type { request } from '#src/i18n/messages/request.ts';
import { fillLabel } from '../shared/fill-label.ts';
import { useHydrated } from '../shared/use-hydrated.ts';
import { readLinkedEntry, type RequestEntry } from '../request-list/request-entry.ts';
import { $requests, addRequest, clearRequests } from '../request-list/request-list.store.ts';
import { buildLetterHref } from './request-letter.ts';
import { RequestedList } from './RequestedList.tsx';
import { SlipRows } from './SlipRows.tsx';

export type RequestLabels = Labels<typeof request>;

interface Props {
  language: Language;
  labels: RequestLabels;
  /** E-mail for slips. */
  email?: string | undefined;
}

const none: readonly RequestEntry[] = [];

/** The records on the slip, and its actions. */
export function RequestForm({ language, labels, email }: Props) {
  const kept = useStore($requests);
  const entries = useHydrated() ? kept : none;

  useEffect(() => {
    const linked = readLinkedEntry(location.search);
    if (linked === undefined) return;
    addRequest(linked);
    // The link is used once: reloading must not add a record again that was removed.
    history.replaceState(null, '', location.pathname);
  }, []);

  return (
    <>
      <div className="slip-screen">
        <p className="ref">{fillLabel(labels['request.count'], { count: entries.length })}</p>
        <RequestedList entries={entries} language={language} labels={labels} />
      </div>
      <SlipRows entries={entries} labels={labels} />
      <div className="slip-actions">
        <button type="button" className="btn" onClick={() => window.print()}>
          {labels['request.print']}
        </button>
        {email !== undefined && entries.length > 0 && (
          <a className="btn btn-ghost" href={buildLetterHref(email, entries, labels)}>
            {labels['request.mail']}
          </a>
        )}
        {entries.length > 0 && (
          <button type="button" className="btn btn-ghost" onClick={clearRequests}>
            {labels['request.clear']}
          </button>
        )}
        {email !== undefined && entries.length > 0 && <p>{labels['request.mailNote']}</p>}
      </div>
    </>
  );
}
