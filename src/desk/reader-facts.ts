import * as z from 'zod';

/** Purposes by their codes in the national list (Thông tư 05/2025/TT-BNV). */
export const purposes = ['01', '02', '03'] as const;
export type Purpose = (typeof purposes)[number];

/** Where readers come from, as categorised by the yearly report. */
export const origins = ['vietnamese', 'foreign', 'unknown'] as const;
export type Origin = (typeof origins)[number];

/**
 * Optional personal data of a reader, besides the purpose; `site.yaml` says which are asked for.
 */
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

/** Uses of personal data besides answering this request; each needs its own consent. */
export const consentPurposes = ['statistics', 'history'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** All personal data of a request. Erased as a whole. */
export interface ReaderFacts {
  readonly purpose: Purpose;
  readonly fields: Readonly<Partial<Record<ReaderField, string>>>;
  readonly consents: readonly ConsentPurpose[];
}

/** As stored in the database, in JSON. */
export const readerFactsSchema: z.ZodType<ReaderFacts> = z.strictObject({
  purpose: z.enum(purposes),
  fields: z.partialRecord(z.enum(readerFields), z.string()),
  consents: z.array(z.enum(consentPurposes)),
});
