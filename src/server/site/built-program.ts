import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from '@polka/compression';
import type { RenderPage } from '#src/server/answer-desk.ts';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import type { SiteLease, SiteLeases } from '#src/build/sites/lease-site.ts';
import { findKind } from '#src/build/sites/site-folders.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { readWhenChanged } from '#src/public/read-when-changed.ts';

export interface BuiltProgram {
  /** Renders a page with the program and data of the current site. */
  readonly render: RenderPage;
  /** The `site.yaml` of these pages' data; the same object while unchanged. */
  readonly readSite: () => Promise<PublicData['site']>;
  close(): void;
}

interface LoadedProgram {
  /** Of the version that contains the program. */
  readonly lease: SiteLease;
  readonly entry: string;
  readonly handler: RenderPage;
  /** Pages being rendered. */
  pages: number;
}

/**
 * Pages rendered on demand follow the site: after a build, the next page uses the new program and
 * data. A program with the same entry as before is not loaded again, because the entry names every
 * other part by hash, and Node never unloads a module. A program loads parts of itself lazily, so
 * its version is leased while in use.
 *
 * @param serverDir of the program if no build has made versions
 */
export async function openBuiltProgram(
  serverDir: string,
  leases: SiteLeases,
  { log, report }: { readonly log: WriteLog; readonly report: ReportError },
): Promise<BuiltProgram> {
  const programDirOf = ({ versionDir }: SiteLease) =>
    versionDir === undefined ? serverDir : join(versionDir, 'server');
  const entryOf = (lease: SiteLease) => join(programDirOf(lease), 'entry.mjs');
  const load = async (lease: SiteLease): Promise<LoadedProgram> => {
    try {
      const file = entryOf(lease);
      const entry = readFileSync(file, 'utf8');
      const { handler } = (await import(pathToFileURL(file).href)) as { handler: RenderPage };
      return { lease, entry, handler, pages: 0 };
    } catch (error) {
      lease.release();
      throw error;
    }
  };

  const compress = compression();
  let program = await load(leases.take());
  let data = leases.take();
  const readShownSite = readWhenChanged(
    () => join(programDirOf(data), 'public.json'),
    (text) => (JSON.parse(text) as PublicData).site,
  );
  showData(data);
  let seenVersion = data.versionDir;
  let switching: Promise<void> | undefined;

  /** Resolves when the program and its data are those of the current site. */
  async function follow(): Promise<void> {
    await switching;
    const now = leases.take();
    if (now.versionDir === seenVersion) {
      now.release();
      // Another request may have started the switch meanwhile.
      await switching;
      return;
    }
    if (switching !== undefined) {
      now.release();
      await follow();
      return;
    }
    switching = switchTo(now).finally(() => {
      switching = undefined;
    });
    await switching;
  }

  async function switchTo(lease: SiteLease): Promise<void> {
    seenVersion = lease.versionDir;
    // A site built without a desk: the last program continues with its own data.
    if (findKind(programDirOf(lease)) === undefined) {
      log({ level: 'warn', event: 'site-without-desk' });
      lease.release();
      return;
    }
    try {
      if (readFileSync(entryOf(lease), 'utf8') !== program.entry) {
        const earlier = program;
        program = await load(lease.again());
        releaseUnused(earlier);
      }
    } catch (error) {
      report('program-not-loaded', error);
      lease.release();
      return;
    }
    showData(lease);
    data.release();
    data = lease;
  }

  /** The program reads these again when the name or the file changes. */
  function showData(lease: SiteLease): void {
    process.env['PHONG_DOC_PUBLIC_DATA'] = join(programDirOf(lease), 'public.json');
    process.env['PHONG_DOC_STAFF_DATA'] = join(programDirOf(lease), 'staff.json');
  }

  function releaseUnused(used: LoadedProgram): void {
    if (used !== program && used.pages === 0) used.lease.release();
  }

  return {
    async readSite() {
      await follow();
      return readShownSite();
    },
    async render(request, response, next, locals) {
      await follow();
      const used = program;
      used.pages += 1;
      try {
        await new Promise<void>((resolve, reject) => {
          compress(request, response, () => {
            Promise.resolve(used.handler(request, response, next, locals)).then(resolve, reject);
          });
        });
      } finally {
        used.pages -= 1;
        releaseUnused(used);
      }
    },
    close() {
      program.lease.release();
      data.release();
    },
  };
}
