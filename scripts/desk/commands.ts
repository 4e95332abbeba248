import { createReadStream, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import type { DeskSettings } from '#src/config/desk-settings.ts';
import { restoreVault, restoreVaultKeys } from '#src/desk/vault/restore-vault.ts';
import { MisuseError, type SubCommands } from '../lib/sub-commands.ts';
import { ToldError } from '../lib/told-error.ts';
import { addStaff, createStaffAsker, resetStaff, type StaffFlags } from './add-staff.ts';
import { allowHeldErasures } from './allow-erasures.ts';
import { runPreparer } from '#src/server/reading/run-preparer.ts';
import { tellCodeOf } from './read-mark.ts';
import { vaultWords } from './words.ts';
import { writeBackup } from './write-backup.ts';

/** What who keeps the server does with the desk. */
export const deskCommands: SubCommands = {
  backup: {
    takes: 'FILE',
    does: {
      vi: 'sao lưu mọi dữ liệu của bàn trực, kể cả khóa, vào một tệp, khi bàn trực vẫn mở',
      en: 'backs up all data of the desk, including keys, to a file, while it is running',
    },
    run: ([file]) => writeBackup(readDesk(), needFile(file)),
  },
  restore: {
    takes: 'FILE',
    does: {
      vi: 'phục hồi bàn trực trống từ bản sao lưu của SQLite hoặc PostgreSQL',
      en: 'restores a backup, from SQLite or PostgreSQL, into an empty desk',
    },
    run: async ([file]) => {
      const restored = await restoreVault(readDesk(), openBackup(file));
      console.log(vaultWords.restored(restored));
    },
  },
  'restore-keys': {
    takes: 'FILE',
    does: {
      vi: 'chỉ đặt lại khóa của bàn trực từ bản sao lưu',
      en: 'restores only the keys',
    },
    run: async ([file]) => {
      await restoreVaultKeys(readDesk(), openBackup(file));
      console.log(vaultWords.keysRestored);
    },
  },
  'prepare-reading': {
    does: {
      vi: 'cắt ảnh cho các quyền đọc đã cấp, chạy mãi bên cạnh máy chủ (READING_PREPARER=off)',
      en: 'cuts the pages of grants, for as long as it runs beside a server with READING_PREPARER=off',
    },
    run: () => runPreparer(readEnvSettings(process.env, process.cwd(), new Date())),
  },
  'add-staff': {
    does: {
      vi: 'thêm người làm ở bàn trực, cho mật khẩu dùng một lần',
      en: 'adds a staff account with a one-time password',
    },
    run: async (args) =>
      console.log(await addStaff(readDesk(), readFlags(args), createStaffAsker())),
  },
  'reset-staff': {
    does: {
      vi: 'cho người mất mật khẩu hoặc điện thoại vào lại',
      en: 'resets the account of a person who has lost the password, the authenticator or both',
    },
    run: async (args) =>
      console.log(await resetStaff(readDesk(), readFlags(args), createStaffAsker())),
  },
  'read-mark': {
    takes: 'FILE',
    does: {
      vi: 'đọc mã ngắn của quyền đọc trong ảnh một trang bị lộ',
      en: 'reads the short code of a grant from a leaked picture of a page',
    },
    run: async ([file]) => console.log(await tellCodeOf(readDesk(), needFile(file))),
  },
  'allow-erasures': {
    does: {
      vi: 'cho phép việc xóa đang chờ, nhân danh một lãnh đạo hoặc quản trị',
      en: 'allows the waiting erasures, in the name of a head or an administrator',
    },
    run: async (args) =>
      console.log(
        await allowHeldErasures(readDesk(), readFlags(args), createStaffAsker(), new Date()),
      ),
  },
};

/** Whatever `DESK` says: it is named by the command. */
function readDesk(): DeskSettings {
  const { desk } = readEnvSettings({ ...process.env, DESK: 'on' }, process.cwd(), new Date());
  if (desk === undefined) throw new ToldError(vaultWords.noDesk);
  return desk;
}

function needFile(file: string | undefined): string {
  if (file === undefined) throw new MisuseError();
  return file;
}

function openBackup(file: string | undefined) {
  const path = needFile(file);
  if (!existsSync(path)) throw new ToldError(vaultWords.noFile(path));
  return () => createReadStream(path);
}

function readFlags(args: readonly string[]): StaffFlags {
  const text = { type: 'string' } as const;
  return parseArgs({ args: [...args], options: { name: text, address: text, role: text } }).values;
}
