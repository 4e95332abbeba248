import { reservedSegments } from '#src/site/urls.ts';
import { easeWithdrawn } from '../issues/report/ease-withdrawn.ts';
import { hideDoubtfulRows } from '../issues/report/hide-doubtful-rows.ts';
import { hasErrors, type Issue } from '../issues/issue.ts';
import type { PageBindings } from '../binding/page-binding.ts';
import type { Catalogue, PageRecord } from '../model.ts';
import type { Sources } from '../sources.ts';
import { buildAnniversaries } from './stories/anniversaries.ts';
import { buildAuthorities } from './records/authorities.ts';
import { createContext } from './context.ts';
import { checkLinks, findKnownPaths } from './known-paths.ts';
import { buildLetters } from './rows/letters.ts';
import { createProseReader } from './stories/prose-reader.ts';
import { buildExhibit } from './stories/exhibit.ts';
import { createRecordCheck, type PageClaim } from './records/record-check.ts';
import { buildRecords } from './records/records.ts';
import { buildSettings } from './settings/site-settings.ts';
import { createSlugRegistry } from './records/slugs.ts';
import { buildSynonyms } from './settings/synonyms.ts';
import { buildCollection, buildProsePage } from './stories/stories.ts';

export interface CatalogueResult {
  /** Only if no issue is an error. */
  readonly catalogue?: Catalogue;
  readonly issues: readonly Issue[];
  /** Claims of stories about pages, to be checked against scans and transcripts. */
  readonly claims: readonly PageClaim[];
  /** Pages with a transcription, including closed ones, to be checked against their scans. */
  readonly transcribed: readonly PageRecord[];
  /** Open pages with a scan, to be read as a build will read them. */
  readonly pictured: readonly PageRecord[];
  /** Items with page rows, to be checked against the scans for which the rows were written. */
  readonly binding: PageBindings;
}

export interface BuildOptions {
  /** The day that access is computed for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Proposes a review key: 32 random letters and digits. */
  readonly newKey?: () => string;
}

/**
 * Builds a validated, linked catalogue from the sources, or returns all issues. Pure: the same
 * sources on the same day give the same result.
 */
export function buildCatalogue(
  sources: Sources,
  { today, newKey = () => '…' }: BuildOptions,
): CatalogueResult {
  const context = createContext(today, sources.issues);
  const prose = createProseReader(context.issues);
  const site = buildSettings(sources.site, context);
  const authorities = buildAuthorities(sources.authorities, context);
  const { binding, isListed, ...records } = buildRecords(
    sources,
    authorities,
    prose,
    site,
    context,
  );
  const check = createRecordCheck(records.files, records.items, isListed, context);
  const anniversaries = buildAnniversaries(sources.anniversaries, check, context);
  const toolsOfKind = () => ({ prose, check, anniversaries, slugs: createSlugRegistry(context) });
  const collectionTools = toolsOfKind();
  const exhibitTools = toolsOfKind();
  const pageTools = toolsOfKind();
  const linkable = {
    ...records,
    authorities: authorities.records,
    collections: compact(
      sources.collections.map((one) => buildCollection(one, collectionTools, context)),
    ),
    exhibits: compact(
      sources.exhibits.map((one) =>
        buildExhibit(one, { ...exhibitTools, authorities, newKey }, context),
      ),
    ),
    anniversaries,
    pages: compact(
      sources.pages.map((one) => buildProsePage(one, pageTools, reservedSegments, context)),
    ),
  };
  const synonyms = buildSynonyms(sources.synonyms, context);
  const letters = buildLetters(sources.letters, context);
  checkLinks(prose.links, findKnownPaths(linkable), context);
  const issues = easeWithdrawn(
    hideDoubtfulRows(context.issues.all, context.unevenRows),
    context.withdrawnRows,
  );
  const { claims } = check;
  const transcribed = records.items.flatMap(({ pages }) =>
    pages.filter(({ scan, words }) => scan !== undefined && words !== undefined),
  );
  const pictured = records.items.flatMap(({ pages }) =>
    pages.filter(({ access, scan }) => access.kind === 'open' && scan !== undefined),
  );
  if (hasErrors(issues)) return { issues, claims, transcribed, pictured, binding };
  // The brand exists only for the compiler.
  return {
    catalogue: { site, today, ...linkable, synonyms, letters } as unknown as Catalogue,
    issues,
    claims,
    transcribed,
    pictured,
    binding,
  };
}

function compact<Entry>(list: readonly (Entry | undefined)[]): Entry[] {
  return list.filter((entry) => entry !== undefined);
}
