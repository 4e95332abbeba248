import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import type { Language } from '#src/domain/values.ts';
import { toStateOn } from '#src/publish/select/exhibit-state.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { urls } from '#src/site/urls.ts';
import { ToldError } from '../../lib/told-error.ts';

/** An exhibit with a page in the last build. */
export interface PrintedExhibit {
  readonly slug: string;
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  /** Footer of every sheet of sample data. */
  readonly isSample: boolean;
}

/** @throws ToldError if it is unknown, a draft, or not built */
export async function findPrintedExhibit(
  asked: string | undefined,
  language: Language,
  settings: EnvSettings,
): Promise<PrintedExhibit> {
  const { catalogue, issues } = await readCatalogue(settings);
  if (catalogue === undefined) {
    throw new ToldError(formatForTerminal(issues, { language: 'vi', root: settings.contentDir }));
  }
  const { exhibits, site } = catalogue;
  const slugs = exhibits.map(({ slug }) => slug).join(', ');
  if (asked === undefined) {
    throw new ToldError(
      `Ghi tên trưng bày: npm run content -- print <tên>. Có: ${slugs}.\n` +
        `Name an exhibit: npm run content -- print <name>. There are: ${slugs}.`,
    );
  }
  const exhibit = exhibits.find(
    // An unlisted exhibit's slug ends with its key; the folder name is accepted too.
    ({ slug, state }) => slug === asked || (state === 'unlisted' && slug.startsWith(`${asked}-`)),
  );
  if (exhibit === undefined) {
    throw new ToldError(
      `Không có trưng bày "${asked}". Có: ${slugs}.\n` +
        `There is no exhibit "${asked}". There are: ${slugs}.`,
    );
  }
  const { slug, state, from, title } = exhibit;
  if (state === 'draft') {
    throw new ToldError(
      `"${asked}" còn là bản nháp, chưa có trang để in. Đặt state: unlisted hoặc published, rồi npm run build.\n` +
        `"${asked}" is a draft and has no page to print. Set its state to unlisted or published, then npm run build.`,
    );
  }
  if (from !== undefined && toStateOn(exhibit, catalogue.today) === 'draft') {
    throw new ToldError(
      `"${asked}" chưa đến ngày khai mạc (${from}), chưa có trang để in.\n` +
        `"${asked}" opens on ${from} and has no page to print before.`,
    );
  }
  if (title[language] === undefined) {
    throw new ToldError(
      `"${asked}" chưa có bản tiếng Anh (index.en.mdx).\n"${asked}" has no English text (index.en.mdx).`,
    );
  }
  const path = urls.exhibit(language, slug);
  if (!existsSync(join(settings.outDir, path, 'index.html'))) {
    throw new ToldError(
      `Bản dựng gần nhất chưa có trưng bày "${asked}". Chạy npm run build trước.\n` +
        `The last build has no exhibit "${asked}". Run npm run build first.`,
    );
  }
  return { slug, title: title[language], path, isSample: site.sample };
}
