import * as z from 'zod';
import {
  consentPurposes,
  purposes,
  type ConsentPurpose,
  type Purpose,
  type ReaderField,
} from '../reader-facts.ts';
import { paperKinds, type PaperKind } from '../rules/register/paper-kinds.ts';

/**
 * Optional facts of a reader's record, besides purpose and papers. There is no field for a paper's
 * number.
 */
export const cardFields = [
  'name',
  'birthYear',
  'nationality',
  'organisation',
  'address',
  'phone',
  'email',
  'topic',
] as const satisfies readonly ReaderField[];
export type CardField = (typeof cardFields)[number];

/** A paper that was shown. */
export interface SeenPaper {
  readonly kind: PaperKind;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Id of the member of staff who saw it. */
  readonly by: string;
}

/** Optional consents: when each was given (ISO 8601, UTC), and which wording was shown. */
export interface CardConsent {
  readonly purposes: readonly ConsentPurpose[];
  readonly wording: number;
  readonly at: string;
}

/** All personal data of a reader's record. Erased as a whole. */
export interface CardFacts {
  readonly purpose: Purpose;
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
  /** Each kind at most once. */
  readonly papers: readonly SeenPaper[];
  readonly consent: CardConsent;
}

/** As stored in the database, in JSON. */
export const cardFactsSchema: z.ZodType<CardFacts> = z.strictObject({
  purpose: z.enum(purposes),
  fields: z.partialRecord(z.enum(cardFields), z.string()),
  papers: z.array(z.strictObject({ kind: z.enum(paperKinds), day: z.string(), by: z.string() })),
  consent: z.strictObject({
    purposes: z.array(z.enum(consentPurposes)),
    wording: z.int(),
    at: z.string(),
  }),
});
