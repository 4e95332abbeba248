import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { addStaff, resetStaff } from '#scripts/desk/add-staff.ts';
import { staffWords } from '#scripts/desk/words.ts';
import { createAsker } from '#scripts/lib/ask.ts';
import { openStore } from '#src/desk/store/open-store.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-staff-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Nobody can be asked. */
const asker = () => createAsker(staffWords, Readable.from([]), process.stdout);
const person = { name: 'Trần Thị Thử', address: 'Thu@Archive.example', role: '3' };

it('adds a person while the desk is open, and says the password once', async () => {
  const open = await openStore({ dataDir });
  expect(await addStaff({ dataDir }, person, asker())).toMatch(/\n {2}(?:\w{4}-){3}\w{4}\n/);
  const rows = await open.selectFrom('staff').select(['name', 'address', 'role']).execute();
  await open.destroy();
  expect(rows).toEqual([
    { name: 'Trần Thị Thử', address: 'thu@archive.example', role: 'administrator' },
  ]);
});

it('says what is missing, wrong or known', async () => {
  const add = (flags: object) => addStaff({ dataDir }, flags, asker());
  await expect(add({ name: 'Thử' })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ToldError: Còn thiếu: --address, --role. / Missing: --address, --role.]`,
  );
  await expect(add({ ...person, address: 'thu', role: '4' })).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [ToldError: Thư điện tử chưa đúng; ghi như ten@noilam.vn. / This is not an e-mail address; write name@example.org.
    Vai trò là service (phòng đọc), head (lãnh đạo) hoặc administrator (quản trị). / The role is service, head or administrator.]
  `);
  await expect(add(person)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ToldError: thu@archive.example đã có tài khoản; quên mật khẩu thì chạy npm run desk -- reset-staff.
    thu@archive.example already has an account; for a forgotten password run npm run desk -- reset-staff.]
  `);
});

it('makes a new password for a person who is locked out, and removes the authenticator', async () => {
  expect(await resetStaff({ dataDir }, { address: person.address }, asker())).toMatch(
    /(?:\w{4}-){3}/,
  );
  await expect(
    resetStaff({ dataDir }, { address: 'ai@archive.example' }, asker()),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ToldError: Không có tài khoản ai@archive.example. / There is no account for ai@archive.example.]`,
  );
  const store = await openStore({ dataDir });
  const log = await store.selectFrom('staff_log').select(['actor', 'change']).execute();
  await store.destroy();
  expect(log.map(({ actor, change }) => `${actor} ${change}`)).toEqual([
    'command added',
    'command code-reset',
    'command password-reset',
  ]);
});
