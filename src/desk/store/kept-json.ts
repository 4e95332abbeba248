import * as z from 'zod';
import { readerFactsSchema, type ReaderFacts } from '../reader-facts.ts';
import { cardFactsSchema, type CardFacts } from '../register/card-facts.ts';
import { refusalReasons, type Decision } from '../rules/decision.ts';
import { roles, type Actor, type ItemState } from '../rules/request.ts';

/** A cell of the database holds JSON that the desk did not write. */
export class DamagedCellError extends Error {
  override name = 'DamagedCellError';
  /** The code of the request, or whose cell it is else. */
  readonly of: string;
  readonly column: string;
  /** Of what, and in which column: for the log, and nothing personal. */
  readonly code: string;

  constructor(of: string, column: string, cause: unknown) {
    super(`The column ${column} of ${of} is damaged.`, { cause });
    this.of = of;
    this.column = column;
    this.code = `${of}.${column}`;
  }
}

/** By its name: pages are built apart from the program that reads the database. */
export function isDamagedCell(error: unknown): error is DamagedCellError {
  return error instanceof Error && error.name === 'DamagedCellError';
}

const actorSchema: z.ZodType<Actor> = z.strictObject({ id: z.string(), role: z.enum(roles) });

const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('allow-reading'),
    from: z.iso.date(),
    until: z.iso.date(),
  }),
  z.strictObject({ kind: z.literal('allow-copy'), certified: z.boolean() }),
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
 * What is personal in the request of this code.
 * @throws when the database does not hold what the desk keeps there
 */
export function readReader(code: string, cell: string): ReaderFacts {
  return readCell(readerFactsSchema, cell, code, 'reader');
}

/**
 * What is personal in the reader's record of this card.
 * @throws when the database does not hold what the desk keeps there
 */
export function readCardFacts(card: string, cell: string): CardFacts {
  return readCell(cardFactsSchema, cell, card, 'facts');
}

/**
 * Where an item of the request of this code stands.
 * @throws when the database does not hold what the desk keeps there
 */
export function readItemState(code: string, place: number, cell: string): ItemState {
  return readCell(itemStateSchema, cell, code, `state.${place + 1}`);
}

/**
 * Hashes of the recovery codes of somebody of the staff.
 * @throws when the database does not hold what the desk keeps there
 */
export function readRecoveryHashes(staffId: string, cell: string): readonly string[] {
  return readCell(z.array(z.string()), cell, staffId, 'recovery_codes');
}

function readCell<Kept>(schema: z.ZodType<Kept>, cell: string, of: string, column: string): Kept {
  try {
    return schema.parse(JSON.parse(cell));
  } catch (error) {
    throw new DamagedCellError(of, column, error);
  }
}
