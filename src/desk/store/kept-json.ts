import * as z from 'zod';
import { readerFactsSchema, type ReaderFacts } from '../reader-facts.ts';
import { cardFactsSchema, type CardFacts } from '../register/card-facts.ts';
import { refusalReasons, type Decision } from '../rules/decision.ts';
import { grantPlaces } from '../rules/grants/grant.ts';
import { roles, type Actor, type ItemState } from '../rules/request.ts';

/** A database cell whose JSON the desk did not write. */
export class DamagedCellError extends Error {
  override name = 'DamagedCellError';
  /** The code of the request, or the owner of the cell. */
  readonly of: string;
  readonly column: string;
  /** Subject and column: for the log, nothing personal. */
  readonly code: string;

  constructor(of: string, column: string, cause: unknown) {
    super(`The column ${column} of ${of} is damaged.`, { cause });
    this.of = of;
    this.column = column;
    this.code = `${of}.${column}`;
  }
}

/** Checked by name: pages are bundled separately from the program that reads the database. */
export function isDamagedCell(error: unknown): error is DamagedCellError {
  return error instanceof Error && error.name === 'DamagedCellError';
}

const actorSchema: z.ZodType<Actor> = z.strictObject({ id: z.string(), role: z.enum(roles) });

const onlineSchema = z.strictObject({
  place: z.enum(grantPlaces),
  pages: z.array(z.int().min(1)).exactOptional(),
});

const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('allow-reading'),
    from: z.iso.date(),
    until: z.iso.date(),
    online: onlineSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('allow-copy'),
    certified: z.boolean(),
    online: onlineSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('refuse'), reason: z.enum(refusalReasons) }),
]);

const itemStateSchema: z.ZodType<ItemState> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pending') }),
  z.strictObject({ kind: z.literal('proposed'), decision: decisionSchema, by: actorSchema }),
  z.strictObject({
    kind: z.literal('decided'),
    decision: decisionSchema,
    by: z.array(actorSchema),
  }),
  z.strictObject({ kind: z.literal('withdrawn') }),
]);

/**
 * Personal data of the request with this code.
 *
 * @throws if the cell is damaged
 */
export function readReader(code: string, cell: string): ReaderFacts {
  return readCell(readerFactsSchema, cell, code, 'reader');
}

/**
 * Personal data of the reader's record with this card.
 *
 * @throws if the cell is damaged
 */
export function readCardFacts(card: string, cell: string): CardFacts {
  return readCell(cardFactsSchema, cell, card, 'facts');
}

/**
 * State of an item of the request with this code.
 *
 * @throws if the cell is damaged
 */
export function readItemState(code: string, place: number, cell: string): ItemState {
  return readCell(itemStateSchema, cell, code, `state.${place + 1}`);
}

/**
 * Hashes of a staff member's recovery codes.
 *
 * @throws if the cell is damaged
 */
export function readRecoveryHashes(staffId: string, cell: string): readonly string[] {
  return readCell(z.array(z.string()), cell, staffId, 'recovery_codes');
}

/**
 * Page numbers of a granted record.
 *
 * @throws if the cell is damaged
 */
export function readGrantedPages(grantId: string, cell: string): readonly number[] {
  return readCell(z.array(z.int().min(1)), cell, grantId, 'pages');
}

export interface RenewalAgreement {
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly by: Actor;
}

const renewalSchema: z.ZodType<RenewalAgreement> = z.strictObject({
  until: z.iso.date(),
  by: actorSchema,
});

/**
 * The first agreement to a renewal.
 *
 * @throws if the cell is damaged
 */
export function readRenewalAgreement(grantId: string, cell: string): RenewalAgreement {
  return readCell(renewalSchema, cell, grantId, 'renewal_agreement');
}

function readCell<Kept>(schema: z.ZodType<Kept>, cell: string, of: string, column: string): Kept {
  try {
    return schema.parse(JSON.parse(cell));
  } catch (error) {
    throw new DamagedCellError(of, column, error);
  }
}
