import * as z from 'zod';

/** Purposes by their codes in the national list (Thông tư 05/2025/TT-BNV). */
export const purposes = ['01', '02', '03'] as const;
export type Purpose = (typeof purposes)[number];

/** Where readers come from, as the yearly report counts them. */
export const origins = ['vietnamese', 'foreign', 'unknown'] as const;
export type Origin = (typeof origins)[number];

/** What a reader may tell of himself, besides his purpose; `site.yaml` says what is asked. */
export const readerFields = [
  'name',
  'birthYear',
  'nationality',
  'identity',
  'organisation',
  'position',
  'address',
  'phone',
  'email',
  'topic',
  'period',
] as const;
export type ReaderField = (typeof readerFields)[number];

/** What personal data may be used for besides answering this request: each agreed to by itself. */
export const consentPurposes = ['statistics', 'history'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** All that is personal in a request. Erased as a whole. */
export interface ReaderFacts {
  readonly purpose: Purpose;
  readonly fields: Readonly<Partial<Record<ReaderField, string>>>;
  readonly consents: readonly ConsentPurpose[];
}

/** As the database keeps them, in JSON. */
export const readerFactsSchema: z.ZodType<ReaderFacts> = z.strictObject({
  purpose: z.enum(purposes),
  fields: z.partialRecord(z.enum(readerFields), z.string()),
  consents: z.array(z.enum(consentPurposes)),
});
