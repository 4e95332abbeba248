import { join } from 'node:path';
import type { PageClaim } from '#src/catalogue/assemble/records/record-check.ts';
import { createIssueList, type Issue } from '#src/catalogue/issues/issue.ts';
import type { PageRecord } from '#src/catalogue/model.ts';
import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import type { PageFacts } from '#src/imaging/read/master.ts';
import { toRegion } from '#src/domain/region.ts';
import { openPageReader, type PageReader } from '#src/imaging/read/page-reader.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { readWords } from '#src/imaging/words/read-words.ts';
import { foldText } from '#src/text/fold.ts';
import { toReason } from '#src/catalogue/issues/unsearched.ts';

/** Known facts about a page; a part is absent if the page has none or it cannot be read. */
interface PageLook {
  readonly size?: ImageSize;
  readonly text?: string;
  readonly fault?: PageFault;
}

/** An unreadable file, relative to the scans folder, and why. */
interface PageFault {
  readonly path: string;
  readonly reason: string;
}

/**
 * Compares claims of stories about pages with scans and transcripts. Each page is read once; if it
 * is unreadable, the story's claim is reported as unchecked.
 */
export async function checkClaims(
  claims: readonly PageClaim[],
  scansDir: string,
  limits?: PageLimits,
): Promise<readonly Issue[]> {
  const reader = openPageReader(limits);
  try {
    return await checkAll(claims, scansDir, reader);
  } finally {
    await reader.stop();
  }
}

async function checkAll(
  claims: readonly PageClaim[],
  scansDir: string,
  reader: PageReader,
): Promise<readonly Issue[]> {
  const issues = createIssueList();
  const looked = new Map<PageRecord, Promise<PageLook>>();
  const lookAt = (page: PageRecord): Promise<PageLook> => {
    const known = looked.get(page) ?? readPage(page, scansDir, reader);
    looked.set(page, known);
    return known;
  };
  for (const { item, pages, region, quote, place } of claims) {
    const looks = await Promise.all((quote === undefined ? pages.slice(0, 1) : pages).map(lookAt));
    const [page] = pages;
    const size = looks[0]?.size;
    if (region !== undefined && page && size && !isInside(region, size)) {
      const { width, height } = size;
      const params = { region, value: item, page: page.number, width, height };
      issues.add('region-outside', place, params);
    }
    const unread = [
      ...(region !== undefined && size === undefined ? looks.slice(0, 1) : []),
      ...(quote === undefined ? [] : looks.filter(({ text }) => text === undefined)),
    ].find(({ fault }) => fault !== undefined)?.fault;
    if (unread !== undefined) {
      const { path: scan, reason } = unread;
      issues.add('claim-unchecked', place, { value: item, scan, reason });
    }
    if (quote === undefined) continue;
    const written = looks.map(({ text }) => text).filter((text) => text !== undefined);
    // The quotation may be from a page without a transcript.
    if (written.length < looks.length || holdsQuote(written.join('\n'), quote)) continue;
    issues.add('quote-not-found', place, { value: item });
  }
  return issues.all;
}

async function readPage(
  { scan, frame, words, wordsPage = frame }: PageRecord,
  scansDir: string,
  reader: PageReader,
): Promise<PageLook> {
  if (scan === undefined) return {};
  let facts: PageFacts;
  try {
    const masterPath = join(scansDir, scan);
    facts = await reader.readFacts({ masterPath, frame, redactions: [] });
  } catch (error) {
    return { fault: toFault(scan, error) };
  }
  if (words === undefined) return { size: facts, ...toTexts(facts.textLayer) };
  try {
    const image = { ...facts, ...(wordsPage !== undefined && { frame: wordsPage }) };
    return { size: facts, ...toTexts((await readWords(join(scansDir, words), image)).lines) };
  } catch (error) {
    return { size: facts, fault: toFault(words, error) };
  }
}

function toTexts(lines: readonly TextLine[] | undefined): Pick<PageLook, 'text'> {
  return lines === undefined ? {} : { text: lines.map(({ text }) => text).join(' ') };
}

function toFault(path: string, error: unknown): PageFault {
  return { path, reason: toReason(error) };
}

function isInside(written: string, { width, height }: ImageSize): boolean {
  const region = toRegion(written);
  return region.x + region.width <= width && region.y + region.height <= height;
}

/** Ignoring quotation marks and gaps: every part between `…` must occur, in order. */
function holdsQuote(text: string, quote: string): boolean {
  const body = toLetters(text);
  let from = 0;
  for (const part of quote.split(/\[?(?:…|\.\.\.)\]?/).map(toLetters)) {
    const at = body.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function toLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
