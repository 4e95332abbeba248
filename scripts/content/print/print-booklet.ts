import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findInstalledBrowser } from '../../lib/find-installed-browser.ts';
import type { PrintedExhibit } from './find-printed-exhibit.ts';
import { readLinkedSheets } from './read-linked-sheets.ts';
import { serveBuilt, type BuiltFolders } from '#src/server/serve-built.ts';
import { ToldError } from '../../lib/told-error.ts';

/**
 * Prints an exhibit's page with the running head that style sheets cannot add, then again with
 * sheet numbers in its table of contents. The file is complete or absent.
 *
 * @returns number of sheets
 * @throws ToldError
 */
export async function printBooklet(
  exhibit: PrintedExhibit,
  folders: BuiltFolders,
  file: string,
): Promise<number> {
  const executablePath = process.env['CHROMIUM'] ?? findInstalledBrowser();
  if (executablePath === undefined) {
    throw new ToldError(
      'Không thấy Chromium, Chrome hay Edge trên máy. Cài một trình duyệt ấy, hoặc đặt CHROMIUM=<đường dẫn>.\n' +
        'There is no Chromium, Chrome or Edge on this machine. Install one, or set CHROMIUM=<its path>.',
    );
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const server = await serveBuilt(folders);
  const temporary = `${file}.${process.pid}`;
  try {
    const browser = await chromium.launch({ executablePath, args });
    try {
      // Without script, every picture loads with the page, and nothing moves.
      const page = await browser.newPage({ javaScriptEnabled: false, bypassCSP: true });
      await page.goto(server.url + exhibit.path, { waitUntil: 'load' });
      await checkPictures(page);
      await addStyles(page, toRunningHead(exhibit));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(temporary, await toPdf(page));
      const { targets } = await readLinkedSheets(temporary);
      await numberContents(page, targets);
      await writeFile(temporary, await toPdf(page));
      const { sheets } = await readLinkedSheets(temporary);
      await rename(temporary, file);
      return sheets;
    } finally {
      await browser.close();
    }
  } finally {
    await rm(temporary, { force: true });
    await server.close();
  }
}

function toPdf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** Playwright's own method waits for an event that pages without script do not fire. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }, css);
}

async function checkPictures(page: Page): Promise<void> {
  const missing = await page
    .locator('main img')
    .evaluateAll((all) =>
      all.flatMap((image) =>
        image instanceof HTMLImageElement && image.naturalWidth === 0 ? [image.src] : [],
      ),
    );
  if (missing.length === 0) return;
  const list = missing.map((source) => new URL(source).pathname).join('\n');
  throw new ToldError(
    `Thiếu ảnh trong bản dựng; chạy npm run build rồi in lại:\n${list}\n` +
      'Pictures are missing in the build; run npm run build and print again.',
  );
}

function toRunningHead({ title, isSample }: PrintedExhibit): string {
  const style = 'color: #333; font: 500 8.5pt var(--sans)';
  const box = (name: string, text: string) =>
    `@${name} { content: ${JSON.stringify(text)}; ${style}; white-space: nowrap }`;
  return `@page booklet { ${box('top-left', title)} ${isSample ? box('bottom-left', 'Dữ liệu mẫu') : ''} }`;
}

/** The links of the table of contents come first among the internal links. */
async function numberContents(page: Page, targets: readonly number[]): Promise<void> {
  await page.locator('[data-page-number]').evaluateAll((places, sheets) => {
    for (const [index, place] of places.entries()) place.textContent = String(sheets[index] ?? '');
  }, targets);
}
