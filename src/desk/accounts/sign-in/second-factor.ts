import { symmetricEncrypt } from 'better-auth/crypto';
import { checkOwnPassword } from '../change-password.ts';
import { findStep } from './code-setup.ts';
import { keepCookies } from './keep-cookies.ts';
import { newId } from '../new-id.ts';
import { noteChange } from '../note-change.ts';
import { drawRecoveryCodes, hashRecoveryCode } from './recovery-codes.ts';
import type { KnownSignInState } from './sign-in-state.ts';
import type { RecoveryAnswer } from './staff-session.ts';
import type { SessionDeps } from './session-deps.ts';

/**
 * Activates an authenticator after it shows the right code: the first one, or a replacement for the
 * current one, which stays active until then. All other sessions end.
 */
export async function confirmCodeSetup(
  deps: SessionDeps,
  { kind, person }: KnownSignInState,
  secret: string,
  written: string,
  password: string,
): Promise<RecoveryAnswer> {
  const { auth, store, headers, now } = deps;
  const isFirst = kind === 'needs-code';
  const refusal = isFirst ? undefined : await checkOwnPassword(deps, person, password);
  if (refusal !== undefined) return refusal;
  const code = written.replaceAll(/\s/g, '');
  const step = await findStep(secret, code, now());
  if (step === undefined) return { kind: 'wrong-code' };
  const codes = drawRecoveryCodes();
  const token = await findToken(deps);
  const { secretConfig } = await auth.$context;
  const facts = {
    secret: await symmetricEncrypt({ key: secretConfig, data: secret }),
    recovery_codes: toHashes(codes),
    // better-auth activates the first one itself, with a new session.
    verified: isFirst ? 0 : 1,
    failures: 0,
    locked_until: null,
    last_step: step,
  } as const;
  await store.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('staff_second_factors')
      .values({ id: newId(), staff_id: person.id, ...facts })
      .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(facts))
      .execute();
    await transaction
      .deleteFrom('staff_sessions')
      .where('staff_id', '=', person.id)
      .where('token', '!=', token)
      .execute();
    const change = 'code-set';
    await noteChange(transaction, { by: person.id, about: person.id, change, at: now() });
  });
  if (isFirst) {
    const taken = await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
    keepCookies(deps, taken.headers);
  }
  return { kind: 'codes', codes };
}

/** Ten new recovery codes; the earlier ones stop working. */
export async function renewRecoveryCodes(
  deps: SessionDeps,
  { person }: KnownSignInState,
  password: string,
): Promise<RecoveryAnswer> {
  const refusal = await checkOwnPassword(deps, person, password);
  if (refusal !== undefined) return refusal;
  const codes = drawRecoveryCodes();
  await deps.store.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('staff_second_factors')
      .set({ recovery_codes: toHashes(codes) })
      .where('staff_id', '=', person.id)
      .execute();
    const change = 'recovery-codes-made';
    await noteChange(transaction, { by: person.id, about: person.id, change, at: deps.now() });
  });
  return { kind: 'codes', codes };
}

function toHashes(codes: readonly string[]): string {
  return JSON.stringify(codes.map(hashRecoveryCode));
}

async function findToken({ auth, headers }: SessionDeps): Promise<string> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  return found?.session.token ?? '';
}
