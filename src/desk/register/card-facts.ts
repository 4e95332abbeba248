import * as z from 'zod';
import {
  consentPurposes,
  purposes,
  type ConsentPurpose,
  type Purpose,
  type ReaderField,
} from '../reader-facts.ts';
import { paperKinds, type PaperKind } from '../rules/register/paper-kinds.ts';

/** What a reader's record may hold besides purpose and papers. There is no field for a paper's number. */
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

/** What else the reader agreed to, when (ISO 8601, UTC), and which wording he had before him. */
export interface CardConsent {
  readonly purposes: readonly ConsentPurpose[];
  readonly wording: number;
  readonly at: string;
}

/** All that is personal in a reader's record. Erased as a whole. */
export interface CardFacts {
  readonly purpose: Purpose;
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
  /** Each kind once. */
  readonly papers: readonly SeenPaper[];
  readonly consent: CardConsent;
}

/** As the database keeps them, in JSON. */
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
