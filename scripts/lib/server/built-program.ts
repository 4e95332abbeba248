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
  /** Makes a page with the program and the data of the site that is current now. */
  readonly render: RenderPage;
  /** What `site.yaml` said for the data of these pages; the same object while it is the same. */
  readonly readSite: () => Promise<PublicData['site']>;
  close(): void;
}

interface LoadedProgram {
  /** Of the version that the program lies in. */
  readonly lease: SiteLease;
  readonly entry: string;
  readonly handler: RenderPage;
  /** Pages that are being made. */
  pages: number;
}

const readShownSite = readWhenChanged(
  'PHONG_DOC_PUBLIC_DATA',
  (text) => (JSON.parse(text) as PublicData).site,
);

/**
 * Pages that are made on demand follow the site: after a build the next page comes from the new
 * program with the new data. A program whose entry is the same as before is not loaded again, since
 * the entry names every other part by its hash; what Node has loaded once it keeps for ever. A
 * program loads parts of itself as they are needed, so its version is held as long as it is used.
 *
 * @param serverDir of the program where no build has made versions
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
  showData(data);
  let seenVersion = data.versionDir;
  let switching: Promise<void> | undefined;

  /** Resolves when the program and its data are those of the site that is current now. */
  async function follow(): Promise<void> {
    await switching;
    const now = leases.take();
    if (now.versionDir === seenVersion) {
      now.release();
      // Another page may have begun to switch meanwhile.
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
    // A site that was built without a desk: the last program goes on with its own data.
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

  /** The program and `readShownSite` read these again when the name or the file changes. */
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
