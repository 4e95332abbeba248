import { describe, expect, it } from 'vitest';
import { isSameSecret } from '#src/desk/is-same-secret.ts';
import { findStep, buildCodeSetup } from '#src/desk/accounts/sign-in/code-setup.ts';
import { issueDevice, readDevice } from '#src/desk/accounts/sign-in/sign-in.ts';
import { toFormToken } from '#src/desk/accounts/form-token.ts';
import { drawRecoveryCodes, hashRecoveryCode } from '#src/desk/accounts/sign-in/recovery-codes.ts';
import { showCode } from '#tests/helpers/show-code.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const otherKey = Buffer.alloc(32, 8).toString('base64url');
const email = 'thu@archive.example';

describe('a known device', () => {
  it('is known to the account that signed in on it, and to no other', () => {
    const device = issueDevice(key, email);
    expect(readDevice(key, device, email)).toMatch(/^[\w-]{22}$/);
    expect(readDevice(key, device, 'other@archive.example')).toBeUndefined();
    expect(readDevice(otherKey, device, email)).toBeUndefined();
    expect(issueDevice(key, email)).not.toBe(device);
  });

  it.each(['', 'x', '.', `${'x'.repeat(22)}.${'x'.repeat(43)}`])('is not made up: %j', (given) => {
    expect(readDevice(key, given, email)).toBeUndefined();
  });
});

describe('the token of a form', () => {
  it('is for one browser and one person', () => {
    const token = toFormToken(key, 'browser', 'person');
    expect(isSameSecret(token, toFormToken(key, 'browser', 'person'))).toBe(true);
    for (const other of [
      toFormToken(key, 'another', 'person'),
      toFormToken(key, 'browser', 'another'),
      toFormToken(otherKey, 'browser', 'person'),
      '',
    ])
      expect(isSameSecret(token, other)).toBe(false);
  });
});

describe('recovery codes', () => {
  it('are ten, of 120 bits each, in letters that hands do not mistake', () => {
    const codes = drawRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[2-9a-kmnp-z]{4}-){5}[2-9a-kmnp-z]{4}$/);
  });

  it('are the same however they are typed', () => {
    expect(hashRecoveryCode('ABCD efgh-2345')).toBe(hashRecoveryCode('abcd-efgh-2345'));
    expect(hashRecoveryCode('abcd-efgh-2346')).not.toBe(hashRecoveryCode('abcd-efgh-2345'));
  });
});

describe('an authenticator', () => {
  it('is set up with a key of its own, shown as a picture and in letters', () => {
    const { secret, key: shown, qr } = buildCodeSetup('Kho thử', email);
    expect(Buffer.from(shown.replaceAll(' ', '')).length).toBeGreaterThan(50);
    expect(qr).toMatch(/^<svg /);
    expect(qr).not.toMatch(/style=|<script/);
    expect(buildCodeSetup('Kho thử', email, secret).secret).toBe(secret);
    expect(buildCodeSetup('Kho thử', email, 'weak').secret).not.toBe('weak');
  });

  it('shows the right code now, and half a minute before and after', async () => {
    const { secret } = buildCodeSetup('Kho thử', email);
    const now = new Date();
    const current = Math.floor(now.getTime() / 30_000);
    for (const step of [-1, 0, 1])
      expect(await findStep(secret, await showCode(secret, step), now)).toBe(current + step);
    expect(await findStep(secret, await showCode(secret, 5), now)).toBeUndefined();
    expect(await findStep(secret, '', now)).toBeUndefined();
    expect(await findStep('weak', await showCode('weak'), now)).toBeUndefined();
  });
});
