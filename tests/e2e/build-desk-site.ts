import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeArchive, runScript } from '../build/build-in-folder.ts';
import { smallArchive } from '../build/small-archive.ts';
import { deskFolder } from './desk-site.ts';
import { closedItem, readingArchive } from './reading-archive.ts';
import { readingEnv, readingFolder } from './reading-site.ts';

const letter = (title: string, use: string, text: string) =>
  `---\ntitle: ${title}\nuse: ${use}\n---\nKính gửi {nguoi-doc},\n\n${text}\n\n{can-bo}\n`;

const letters = {
  'letters/dong-y.md': letter('Đồng ý', 'granted', '{quyet-dinh}'),
  'letters/tu-choi.md': letter('Từ chối', 'refused', '{quyet-dinh}\n\n{khieu-nai}'),
};

const rooms = `readingRoom: { seats: 2, sessions: ['07:30-11:30', '13:30-17:00'] }
readerRegister: { closes: '17:00' }
virtualReading: {}
`;
const site = { 'site.yaml': `${smallArchive['site.yaml'] ?? ''}${rooms}` };

test('A small archive is built with its desk', () => {
  rmSync(deskFolder, { recursive: true, force: true });
  const { env } = makeArchive({ ...smallArchive, ...site, ...letters }, deskFolder);
  expect(runScript('scripts/build.ts', { ...env, DESK: 'on' })).toMatchObject({ code: 0 });
});

test('An archive with scans of a conditional item is built with its desk', () => {
  rmSync(readingFolder, { recursive: true, force: true });
  const { scans } = makeArchive({ ...readingArchive, ...letters }, readingFolder);
  cpSync(join('scans', closedItem.scans), join(scans, closedItem.scans), { recursive: true });
  expect(runScript('scripts/build.ts', readingEnv)).toMatchObject({ code: 0 });
});
