import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkKioskFolder, writeKioskFolder } from '#scripts/content/kiosk/kiosk-folder.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  site = join(root, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'một');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a new folder holds the site and its starters, ready for Windows and Linux', async () => {
  const folder = join(root, 'man-hinh');
  await checkKioskFolder(folder);
  await writeKioskFolder(folder, site, '2026-11-23');
  expect(readFileSync(join(folder, 'phong-doc/index.html'), 'utf8')).toBe('một');
  for (const name of ['mo-man-hinh.cmd', 'mo-man-hinh.sh', 'may-chu.ps1', 'may-chu.mjs'])
    expect(existsSync(join(folder, name))).toBe(true);
  expect(readFileSync(join(folder, 'mo-man-hinh.cmd'), 'latin1')).toMatch(/^@echo off\r\n/);
  // Without the mark Windows PowerShell takes Vietnamese for Windows-1252.
  expect(readFileSync(join(folder, 'may-chu.ps1'), 'utf8')).toMatch(/^\uFEFF#/);
  expect(readFileSync(join(folder, 'mo-man-hinh.sh'), 'utf8')).not.toContain('\r');
  expect(existsSync(`${folder}.next`)).toBe(false);
});

test('a folder that it wrote is replaced completely', async () => {
  const folder = join(root, 'man-hinh');
  await writeKioskFolder(folder, site, '2026-11-23');
  writeFileSync(join(folder, 'phong-doc/cu.html'), 'cũ');
  await checkKioskFolder(folder);
  await writeKioskFolder(folder, site, '2026-11-24');
  expect(existsSync(join(folder, 'phong-doc/cu.html'))).toBe(false);
  expect(existsSync(`${folder}.previous`)).toBe(false);
});

test('a folder with other files, or in a missing parent folder, is rejected', async () => {
  writeFileSync(join(root, 'ảnh.jpg'), '');
  await expect(checkKioskFolder(root)).rejects.toThrow(/có những thứ khác bên trong/);
  await expect(checkKioskFolder(join(root, 'a/b'))).rejects.toThrow(/Không có thư mục/);
  await expect(checkKioskFolder(join(root, 'ảnh.jpg'))).rejects.toThrow(/thứ khác/);
});

test('foreign files next to the folder, under names that it needs, are rejected too', async () => {
  mkdirSync(join(root, 'man-hinh.previous'));
  writeFileSync(join(root, 'man-hinh.previous/anh.jpg'), '');
  await expect(checkKioskFolder(join(root, 'man-hinh'))).rejects.toThrow(/man-hinh\.previous có/);
});

test('when it is interrupted, the previous folder remains and no partial files are left', async () => {
  const folder = join(root, 'man-hinh');
  await writeKioskFolder(folder, site, '2026-11-23');
  await expect(writeKioskFolder(folder, join(root, 'none'), '2026-11-24')).rejects.toThrow();
  expect(readFileSync(join(folder, 'phong-doc/index.html'), 'utf8')).toBe('một');
  expect(existsSync(`${folder}.next`)).toBe(false);
});
