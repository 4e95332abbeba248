import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import { afterAll, expect, it } from 'vitest';
import { buildAuth } from '#src/desk/accounts/build-auth.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { reportNothing } from '#tests/helpers/keep-lines.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-auth-'));
const store = await openStore({ dataDir });
afterAll(async () => {
  await store.destroy();
  rmSync(dataDir, { recursive: true });
});

const auth = buildAuth({
  store,
  secret: Buffer.alloc(32, 1).toString('base64url'),
  siteUrl: 'https://archive.example',
  idleMinutes: 30,
  report: reportNothing,
});

it('finds in our tables every column that it asks for', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
  expect(toBeCreated.map(({ table }) => table)).toEqual([]);
  expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([]);
});

it('gives cookies that no script reads and no other site sends', async () => {
  const { authCookies } = await auth.$context;
  expect(authCookies.sessionToken).toMatchObject({
    name: '__Secure-ban-truc.session_token',
    attributes: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' },
  });
});

it('does not allow registration', async () => {
  const body = { name: 'Ai đó', email: 'ai@archive.example', password: 'sóng vỗ bờ đá' };
  await expect(auth.api.signUpEmail({ body })).rejects.toThrow(/not enabled/);
});
