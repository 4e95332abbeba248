import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import type { Issue } from '#src/catalogue/issues/issue.ts';
import { readChecked } from '#src/publish/checks/read-checked.ts';

/** An archive on the disk of one file with items, whose rows by page are held to their scans. */
export interface BoundArchive {
  readonly root: string;
  readonly contentDir: string;
  readonly scansDir: string;
  readonly workDir: string;
  /** `pages.lock`, without its heading. */
  lock(): string[];
  put(files: Readonly<Record<string, string>>): void;
  remove(path: string): void;
  read(path: string): string;
  /** `file:row name` of every problem. */
  check(options?: { readonly fixityFile?: string; readonly workDir?: string }): Promise<string[]>;
  /** The same, with the severity of each. */
  severities(): Promise<string[]>;
  report(language?: 'vi' | 'en'): Promise<string>;
}

export const item = 'TU-01-0001-001';
/** Folder of the item's scans, below the root. */
export const folder = `scans/TU/TU-01-0001/${item}`;

const start: Readonly<Record<string, string>> = {
  'content/site.yaml':
    'name:\n  vi: Lưu trữ thử\n  en: Test archive\nurl: https://luutru.example\n',
  'content/fonds/TU/fonds.md':
    '---\nfondsCode: TU\ntitle: Tỉnh ủy\nlanguage: "01"\nmode: "01"\n---\n\nPhông.\n',
  'content/fonds/TU/files.csv':
    'fileCode,title,mode,language,startDate,endDate,maintenance\nTU-01-0001,Hội nghị,01,01,1976,1977,01\n',
  'content/fonds/TU/items.csv': `docCode,fileCode,subject,mode,typeName,language\n${item},TU-01-0001,Báo cáo,01,Báo cáo,01\n`,
  'content/fonds/TU/pages.csv': `docCode,page,mode,accessReason\n${item},2,02,privacy\n`,
  'content/fonds/TU/redactions.csv': `docCode,page,x,y,width,height,ground\n${item},3,1,2,3,4,privacy\n`,
  [`${folder}/0001.jpg`]: 'one',
  [`${folder}/0002.jpg`]: 'two',
  [`${folder}/0003.jpg`]: 'three',
};

/** Its scans are no pictures: nothing here looks into them. */
export function layOutBoundArchive(changes: Readonly<Record<string, string>> = {}): BoundArchive {
  const root = mkdtempSync(join(tmpdir(), 'bound-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const [contentDir, scansDir] = [join(root, 'content'), join(root, 'scans')];
  const workDir = join(root, 'work');
  const put = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  put({ ...start, ...changes });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const run = (options = {}) =>
    readChecked({ contentDir, scansDir, workDir, today: '2026-11-23', ...options });
  return {
    ...{ root, contentDir, scansDir, workDir, put, read },
    lock: () =>
      read('content/fonds/TU/pages.lock')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.replace(/\t([0-9a-f]{4})[0-9a-f]{60}/, ' $1').replaceAll('\t', ' ')),
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
    },
    check: async (options) => (await run(options)).issues.map(toLine),
    severities: async () =>
      (await run()).issues.map((issue) => `${toLine(issue)} ${issue.severity}`),
    report: async (language = 'vi') =>
      `\n${formatForTerminal((await run()).issues, { language, root: 'content' })}\n`,
  };
}

function toLine({ file, row, name }: Issue): string {
  return `${file}${row === undefined ? '' : `:${row}`} ${name}`;
}
