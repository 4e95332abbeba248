import type { CardFacts } from '#src/desk/register/card-facts.ts';
import type { Store } from '../open-store.ts';
import { findRecord } from './find-records.ts';
import { findJoined } from './joins.ts';
import { listVisits, type Visit } from './list-visits.ts';
import type { ReaderRecord } from './reader-record.ts';

/** A reader's register data for the reader: without the staff who wrote them. */
export interface OwnEntry extends Pick<
  ReaderRecord,
  'card' | 'state' | 'validFrom' | 'validUntil'
> {
  readonly facts?: Omit<CardFacts, 'papers'> & {
    readonly papers: readonly Pick<CardFacts['papers'][number], 'kind' | 'day'>[];
  };
  readonly visits: readonly Pick<
    Visit,
    'day' | 'state' | 'cameAt' | 'leftAt' | 'purpose' | 'topic'
  >[];
}

/** The entry of a request's reader, if a person has joined the request to a card. */
export async function findOwnEntry(store: Store, requestId: string): Promise<OwnEntry | undefined> {
  const joined = await findJoined(store, requestId);
  const record = joined && (await findRecord(store, joined.id));
  if (record === undefined) return undefined;
  const { card, state, validFrom, validUntil, facts } = record;
  const visits = await listVisits(store, record.id);
  return {
    ...{ card, state, validFrom, validUntil },
    ...(facts && {
      facts: { ...facts, papers: facts.papers.map(({ kind, day }) => ({ kind, day })) },
    }),
    visits: visits.map(({ day, state: stands, cameAt, leftAt, purpose, topic }) => ({
      ...{ day, state: stands, cameAt, leftAt, purpose, topic },
    })),
  };
}
