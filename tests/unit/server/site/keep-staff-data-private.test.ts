import { chmodSync, mkdirSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepStaffDataPrivate } from '#src/server/site/keep-staff-data-private.ts';
import type { LogLine } from '#src/desk/log.ts';

it('What only staff and readers with a grant may see is closed at the start in the served site and in earlier ones, and the log says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-staff-data-'));
  const versionsDir = join(folder, 'dist.sites');
  const serverDir = join(folder, 'dist.server');
  const names = ['20261123T010203Z-1', '20261124T010203Z-2'];
  const files = names.flatMap((name) =>
    ['staff.json', 'closed.db'].map((file) => join(versionsDir, name, 'server', file)),
  );
  for (const file of files) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '{}');
    chmodSync(file, 0o644);
  }
  symlinkSync(join(versionsDir, '20261124T010203Z-2', 'server'), serverDir);
  const lines: LogLine[] = [];
  keepStaffDataPrivate({ serverDir, versionsDir }, (line) => lines.push(line));
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual(files.map(() => 0o600));
  expect(lines.map(({ event, mode }) => `${event} ${mode}`)).toEqual(
    Array.from(files, () => 'mode-tightened 644'),
  );
});
