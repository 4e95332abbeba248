import { readRecoveryHashes } from '#src/desk/store/kept-json.ts';
import type { Kysely } from 'kysely';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { Store } from '#src/desk/store/open-store.ts';
import type { DeskTables } from '#src/desk/store/tables.ts';
import type { Auth } from '../build-auth.ts';
import { findStep } from './code-setup.ts';
import { hashRecoveryCode } from './recovery-codes.ts';

/** The time step of a code from somebody's authenticator. */
export async function findStepOf(
  auth: Auth,
  store: Store,
  id: string,
  code: string,
  now: Date,
): Promise<number | undefined> {
  const factor = await store
    .selectFrom('staff_second_factors')
    .select('secret')
    .where('staff_id', '=', id)
    .where('verified', '=', 1)
    .executeTakeFirst();
  if (factor === undefined) return undefined;
  const { secretConfig } = await auth.$context;
  return findStep(await symmetricDecrypt({ key: secretConfig, data: factor.secret }), code, now);
}

/**
 * Spends the code of a step and all earlier ones, so that each works once across all servers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6238#section-5.2
 */
export async function spendStep(
  db: Kysely<DeskTables>,
  id: string,
  step: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_second_factors')
    .set({ last_step: step })
    .where('staff_id', '=', id)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Spends an authenticator code or a recovery code, if it is right. */
export async function spendCode(
  auth: Auth,
  store: Store,
  id: string,
  written: string,
  now: Date,
): Promise<boolean> {
  const code = written.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(code)) {
    const step = await findStepOf(auth, store, id, code, now);
    return step !== undefined && (await spendStep(store, id, step));
  }
  const factor = await store
    .selectFrom('staff_second_factors')
    .select('recovery_codes')
    .where('staff_id', '=', id)
    .where('verified', '=', 1)
    .executeTakeFirst();
  if (factor === undefined) return false;
  const hashes = readRecoveryHashes(id, factor.recovery_codes);
  const hash = hashRecoveryCode(code);
  if (!hashes.includes(hash)) return false;
  const { numUpdatedRows } = await store
    .updateTable('staff_second_factors')
    .set({ recovery_codes: JSON.stringify(hashes.filter((one) => one !== hash)) })
    .where('staff_id', '=', id)
    .where('recovery_codes', '=', factor.recovery_codes)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
