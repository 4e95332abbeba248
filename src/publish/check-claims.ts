import { join } from 'node:path';
import type { PageClaim } from '../catalogue/build/record-check.ts';
import { createIssueList, type Issue } from '../catalogue/issues/issue.ts';
import type { PageRecord } from '../catalogue/model.ts';
import { toRegion } from '../site/region.ts';
import { openPageReader, type PageReader } from '../imaging/page-reader.ts';
import type { PageLimits } from '../site/page-limits.ts';
import { readWords } from '../imaging/words/read-words.ts';
import { foldText } from '../text/fold.ts';

type PageFacts = Awaited<ReturnType<PageReader['readFacts']>> & { readonly text?: string };

/**
 * Holds what stories say of pages against scans and transcripts. Each page is looked at once; one
 * that cannot be read has an issue of its own elsewhere.
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
  const looked = new Map<PageRecord, Promise<PageFacts | undefined>>();
  const lookAt = (page: PageRecord): Promise<PageFacts | undefined> => {
    const known = looked.get(page) ?? readFacts(page, scansDir, reader);
    looked.set(page, known);
    return known;
  };
  for (const { item, pages, region, quote, place } of claims) {
    const [page] = pages;
    const facts = page && (await lookAt(page));
    if (region !== undefined && page && facts && !isInside(region, facts)) {
      const { width, height } = facts;
      const params = { region, value: item, page: page.number, width, height };
      issues.add('region-outside', place, params);
    }
    if (quote === undefined) continue;
    const texts = (await Promise.all(pages.map(lookAt))).map((one) => one?.text);
    const written = texts.filter((text) => text !== undefined);
    // A page without a transcript may be the one that says it.
    if (written.length < texts.length || holdsQuote(written.join('\n'), quote)) continue;
    issues.add('quote-not-found', place, { value: item });
  }
  return issues.all;
}

async function readFacts(
  { scan, frame, words, wordsPage = frame }: PageRecord,
  scansDir: string,
  reader: PageReader,
): Promise<PageFacts | undefined> {
  if (scan === undefined) return undefined;
  try {
    const facts = await reader.readFacts({
      masterPath: join(scansDir, scan),
      frame,
      redactions: [],
    });
    const image = { ...facts, ...(wordsPage !== undefined && { frame: wordsPage }) };
    const lines =
      words === undefined ? facts.textLayer : (await readWords(join(scansDir, words), image)).lines;
    const text = lines?.map((line) => line.text).join(' ');
    return { ...facts, ...(text !== undefined && { text }) };
  } catch {
    return undefined;
  }
}

function isInside(written: string, { width, height }: PageFacts): boolean {
  const region = toRegion(written);
  return region.x + region.width <= width && region.y + region.height <= height;
}

/** Marks of quotation and gaps aside: every part between `…` stands there, one after the other. */
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
