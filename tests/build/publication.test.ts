import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findYes, makeArchive, runScript, type CommandResult } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

const itemsFile = 'fonds/TU/items.csv';
const table = smallArchive[itemsFile] ?? '';
/** The second item has words of its own that are not public while it is closed. */
const secret = 'Đơn thư của bà Nguyễn Thị Thử';
const row = (access: string) =>
  `TU-01-0145-003,TU-01-0145,Đơn,8/1976,Tỉnh ủy,${secret},01,1,4,${access}\n`;
/** The same rows with two columns more, which they leave empty. */
const header = table
  .replace('mode,accessReason\n', 'mode,accessReason,withheld,opensOn\n')
  .replaceAll(/^(TU-.*)$/gm, '$1,,');
const tableWith = (access: string) => `${header}${row(access)}`;
const withheld = tableWith('02,privacy,x,');
const open = tableWith('01,,,');

const archive = makeArchive({ ...smallArchive, [itemsFile]: withheld });
const versions = `${archive.out}.sites`;
const page = join(archive.out, 'tai-lieu/TU-01-0145-003/index.html');
const build = (...args: string[]) => runScript('scripts/build.ts', archive.env, args);
const change = (text: string) => archive.write(itemsFile, text);

afterAll(() => archive.remove());
/** Some tests build twice or more. */
const slowly = { timeout: 300_000 };

describe('the first build', slowly, () => {
  it('has nothing to compare with and asks nothing', () => {
    const { code, said } = build();
    expect(code).toBe(0);
    expect(said).not.toMatch(/--yes|So với trang đang đứng/);
    expect(existsSync(page)).toBe(false);
  });

  it('keeps the record of closed data readable only by its owner, and never serves it', () => {
    const record = join(versions, 'current', 'published.json');
    expect(statSync(record).mode & 0o777).toBe(0o600);
    expect(readFileSync(record, 'utf8')).toContain('TU-01-0145-003');
    expect(readFileSync(record, 'utf8')).not.toContain(secret);
    expect(readdirSync(archive.out)).not.toContain('published.json');
  });
});

describe('an unattended build that opens something', slowly, () => {
  let stopped: CommandResult;
  beforeAll(() => {
    change(open);
    stopped = build();
  });

  it('stops, says in both languages what to run, and keeps the last site', () => {
    expect(stopped.code).toBe(1);
    expect(stopped.said).toContain('So với trang đang đứng: mở ra 1 văn bản.');
    expect(stopped.said).toContain('Against the site that stands: opened: 1 item.');
    expect(stopped.said).toContain('văn bản TU-01-0145-003');
    expect(stopped.said).toMatch(/^ {2}npm run build -- --yes [0-9a-f]{12}$/m);
    expect(stopped.said).not.toMatch(/^\s+at /m);
    expect(existsSync(page)).toBe(false);
  });

  it('writes no titles of unpublished records to a log, but all of them to the owner’s list', () => {
    expect(stopped.said).not.toContain(secret);
    const [, list = ''] = /The whole list: (.+)$/m.exec(stopped.said) ?? [];
    expect(readFileSync(list, 'utf8')).toContain(secret);
    expect(statSync(list).mode & 0o777).toBe(0o600);
  });

  it('is not taken for a first build when the caches are deleted', () => {
    rmSync(archive.env['WORK_DIR'] ?? '', { recursive: true });
    expect(findYes(build())).toBe(findYes(stopped));
  });

  it('is answered by the hash of this very list, and by no other', () => {
    const hash = findYes(stopped) ?? '';
    const wrong = build('--yes', '0123456789ab');
    expect([wrong.code, findYes(wrong)]).toEqual([1, hash]);
    expect(wrong.said).toContain('Danh sách đã khác');
    change(`${open}TU-01-0145-004,TU-01-0145,Đơn,8/1976,Tỉnh ủy,Thêm một,01,1,5,01,,,\n`);
    expect(build('--yes', hash).code).toBe(1);
    change(open);
    expect(build('--yes', hash).code).toBe(0);
    expect(existsSync(page)).toBe(true);
  });

  it('is not answered by that hash another time', () => {
    change(withheld);
    expect(build().code).toBe(0);
    expect(existsSync(page)).toBe(false);
    change(open);
    expect(build('--yes', findYes(stopped) ?? '').code).toBe(1);
  });
});

describe('what a day opens', slowly, () => {
  it('opens at night without a yes, once that day was published', () => {
    change(tableWith('02,privacy,,2027-01-01'));
    const asked = archive.build();
    expect(asked.code).toBe(1);
    expect(build('--yes', findYes(asked) ?? '').code).toBe(0);
    expect(archive.build('2027-01-01').said).toContain('đến ngày mở 1 văn bản');
    expect(existsSync(page)).toBe(true);
  });
});

describe('the sites before', slowly, () => {
  it('are the last three, without leftovers', () => {
    const names = readdirSync(versions);
    expect(names.filter((name) => name !== 'current')).toHaveLength(3);
    expect(lstatSync(archive.out).isSymbolicLink()).toBe(true);
  });

  it('come back by --undo, which asks before anything that was withdrawn since is open again', () => {
    change(withheld);
    expect(build().code).toBe(0);
    const refused = build('--undo');
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('mở ra 1 văn bản');
    expect(refused.said).toMatch(/npm run build -- --undo --yes [0-9a-f]{12}$/m);
    expect(existsSync(page)).toBe(false);
    expect(build('--undo', '--yes', findYes(refused) ?? '').code).toBe(0);
    expect(existsSync(page)).toBe(true);
  });
});

describe('a site without a record', slowly, () => {
  it('because its record is gone is asked about as a whole', () => {
    rmSync(join(versions, 'current', 'published.json'));
    const { code, said } = build();
    expect(code).toBe(1);
    expect(said).toContain('Không biết chắc trang đang đứng công bố những gì');
  });

  it('of an earlier version, a folder in place of the link, is asked about and can come back', () => {
    const copy = `${archive.out}.copy`;
    cpSync(join(versions, 'current', 'client'), copy, { recursive: true });
    for (const old of [archive.out, versions]) rmSync(old, { recursive: true });
    cpSync(copy, archive.out, { recursive: true });
    const asked = build();
    expect(asked.code).toBe(1);
    expect(lstatSync(archive.out).isDirectory()).toBe(true);
    expect(build('--yes', findYes(asked) ?? '').code).toBe(0);
    expect(lstatSync(archive.out).isSymbolicLink()).toBe(true);
    const undone = build('--undo');
    expect(build('--undo', '--yes', findYes(undone) ?? '').code).toBe(0);
    expect(existsSync(join(archive.out, 'index.html'))).toBe(true);
  });
});
