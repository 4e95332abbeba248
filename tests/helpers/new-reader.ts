import { randomBytes } from 'node:crypto';
import type { CardFacts } from '#src/desk/register/card-facts.ts';
import type { NewRecord } from '#src/desk/store/register/records.ts';

/** What is personal in a reader's record, as entered on 23 November 2026. */
export function newCardFacts(fields: CardFacts['fields'] = {}): CardFacts {
  return {
    purpose: '01',
    fields: { name: 'Trần Thị Thử', phone: '0912 345 678', ...fields },
    papers: [{ kind: 'citizen-card', day: '2026-11-23', by: 'lan' }],
    consent: { purposes: [], wording: 1, at: '2026-11-23T02:00:00.000Z' },
  };
}

/** A reader's record to be kept, of a form of its own. */
export function newReader(fields: CardFacts['fields'] = {}): NewRecord {
  return { formKey: randomBytes(16).toString('base64url'), facts: newCardFacts(fields) };
}
