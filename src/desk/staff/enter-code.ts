import { APIError } from 'better-auth/api';
import { lockSeconds } from './build-auth.ts';
import { keepCookies } from './keep-cookies.ts';
import { noteChange } from './note-change.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { welcome } from './sign-in.ts';
import type { CodeAnswer } from './visit.ts';
import type { VisitParts } from './visit-parts.ts';

/**
 * The second step. A code of the authenticator serves once, as a recovery code does. Only who knows
 * the password comes so far, and has five tries each time; better-auth counts them for the account.
 */
export async function enterCode(parts: VisitParts, written: string): Promise<CodeAnswer> {
  const code = written.replaceAll(/\s/g, '');
  const isRecovery = !/^\d{6}$/.test(code);
  const checked = await askAuth(parts, code, isRecovery);
  if (checked.kind !== 'right') return checked;
  const { id, email } = checked.user;
  const isUsed = !isRecovery && (await parts.limiter.take('same-code', id, code)) !== undefined;
  const row = await parts.store
    .selectFrom('staff')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (isUsed || row?.closed_at !== null) {
    await parts.store.deleteFrom('staff_sessions').where('token', '=', checked.token).execute();
    return { kind: 'start-again' };
  }
  keepCookies(parts, checked.headers);
  if (isRecovery) {
    const at = parts.now();
    await noteChange(parts.store, { by: id, about: id, change: 'recovery-code-used', at });
  }
  await welcome(parts, id, email);
  return { kind: 'signed-in' };
}

async function askAuth({ auth, headers }: VisitParts, code: string, isRecovery: boolean) {
  try {
    const given = { headers, returnHeaders: true } as const;
    const answer = isRecovery
      ? await auth.api.verifyBackupCode({ body: { code: hashRecoveryCode(code) }, ...given })
      : await auth.api.verifyTOTP({ body: { code }, ...given });
    const { token, user } = answer.response;
    if (!token) return { kind: 'start-again' } as const;
    return { kind: 'right', headers: answer.headers, token, user } as const;
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    const name = String(error.body?.['code']);
    if (name === 'ACCOUNT_TEMPORARILY_LOCKED')
      return { kind: 'must-wait', seconds: lockSeconds } as const;
    const isWrong = /^INVALID_(?:CODE|BACKUP_CODE)$/.test(name);
    return { kind: isWrong ? 'refused' : 'start-again' } as const;
  }
}
