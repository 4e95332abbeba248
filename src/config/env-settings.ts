import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { dayInVietnam } from '../domain/day-in-vietnam.ts';
import { findUnfitPlace } from './data-place.ts';
import { readDeskSettings, type DeskSettings, type UnfitPlace } from './desk-settings.ts';
import { readImageService } from './image-service-setting.ts';
import type { ImageService } from '../domain/image-service.ts';
import { readPageLimits, type PageLimits } from '../site/page-limits.ts';
import { isBelow } from '../site/is-below.ts';

/** Settings of a deployment, from the environment. All folders are absolute. */
export interface EnvSettings {
  /** `CONTENT_DIR`: what archivists edit. */
  readonly contentDir: string;
  /** `SCANS_DIR`: masters and their transcriptions. */
  readonly scansDir: string;
  /**
   * `FIXITY_FILE`: SHA-256 of every master, in the format of `sha256sum`; in the folder of the
   * scans.
   */
  readonly fixityFile: string;
  /** `KIOSK=1`: builds the site for the kiosk. */
  readonly isKiosk: boolean;
  /**
   * `OUT_DIR`: the last good site; `dist-kiosk` for the kiosk. A symbolic link into `versionsDir`.
   */
  readonly outDir: string;
  /**
   * The last versions of the site, each with its program and its publication record. Never served.
   */
  readonly versionsDir: string;
  /**
   * Where a new site is built until it passes the gate: always within the program's folder, because
   * Astro would otherwise run builds from one shared folder.
   */
  readonly stagingDir: string;
  /** `stagingDir`, and that of a build of the same output with the other `DESK` setting. */
  readonly stagingDirs: readonly string[];
  /**
   * The program that answers requests to the desk: never within `OUT_DIR`, because none of it is
   * served as a file. A symbolic link into `versionsDir`.
   */
  readonly serverDir: string;
  /** `WORK_DIR`: caches; may be deleted at any time. */
  readonly workDir: string;
  /** Has one folder per content folder and output. */
  readonly sitesDir: string;
  /** The folder for this content folder and output. */
  readonly siteDir: string;
  /**
   * `PACKS_DIR`: the images of every public page, one pack each, by content hash. Shared by all
   * content folders; servers read from it.
   */
  readonly packsDir: string;
  /** What the pages that may be shown now are made of, for this content folder. */
  readonly derivativesDir: string;
  /** The index of the images of the site that is being built. */
  readonly imageIndexFile: string;
  /** Images of the previous site, where they are files, for reuse by the next build. */
  readonly spareImagesDir: string;
  /** Share pictures drawn for this content folder, by the hash of their content. */
  readonly shareCardsDir: string;
  /** PDFs of items made for this content folder. */
  readonly pdfsDir: string;
  /** The public catalogue as JSON, for this content folder. */
  readonly publicDataFile: string;
  /** Which script files viewer and search consist of: written by the build, read by its pages. */
  readonly pageScriptsFile: string;
  /**
   * `TODAY`, `YYYY-MM-DD`: the day for which access is computed; the current day in Vietnam by
   * default.
   */
  readonly today: string;
  /** Resource limits for reading and cutting one page of a scan. */
  readonly pageLimits: PageLimits;
  /**
   * `IMAGE_SERVICE`, `IMAGE_SERVICE_API`: another server whose images viewers use; absent for the
   * kiosk, which has no network.
   */
  readonly imageService?: ImageService;
  /** `HOST`: the interface that the server listens on; loopback by default. */
  readonly host: string;
  /** `PORT` that the server listens on. */
  readonly port: number;
  /** `DEBUG_ERRORS=1`: logs the messages of errors, which may contain personal data. */
  readonly debugErrors: boolean;
  /** `APPROVED`: hash of the list of changes that a person has approved; `--yes` sets it. */
  readonly approved?: string;
  /**
   * The request desk, unless `DESK` is off. Without it the site is static and has no server code.
   */
  readonly desk?: DeskSettings;
}

/** Reports all invalid variables at once, by name. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads the settings from an environment. `now` determines the default day.
 * @throws SettingsError
 */
export function readEnvSettings(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  now: Date,
): EnvSettings {
  const problems: string[] = [];
  const folder = (name: string, fallback: string) => resolve(root, given(env, name) ?? fallback);
  const today = given(env, 'TODAY') ?? dayInVietnam(now);
  if (!isDay(today)) problems.push(`TODAY="${today}" is not a day; write it as 2026-11-23.`);
  const port = Number(given(env, 'PORT') ?? '4321');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push(`PORT="${env['PORT'] ?? ''}" is not a port; use a number from 0 to 65535.`);
  const host = given(env, 'HOST') ?? 'localhost';
  if (host !== 'localhost' && isIP(host) === 0)
    problems.push(`HOST="${host}" is not an IP address; use one of this machine, or 0.0.0.0.`);
  const pageLimits = readPageLimits(env, problems);
  const imageService = readImageService(env, problems);
  const approved = given(env, 'APPROVED');
  const contentDir = folder('CONTENT_DIR', 'content');
  const scansDir = folder('SCANS_DIR', 'scans');
  const isKiosk = given(env, 'KIOSK') === '1';
  const outDir = `${folder('OUT_DIR', 'dist')}${isKiosk ? '-kiosk' : ''}`;
  const versionsDir = `${outDir}.sites`;
  const isInSite = [contentDir, scansDir].some(
    (path) => isBelow(path, outDir) || isBelow(path, versionsDir),
  );
  if (outDir === resolve(root) || isInSite)
    problems.push(`OUT_DIR="${outDir}" contains other files; choose a separate folder.`);
  // The kiosk has no network to send a request over.
  const workDir = folder('WORK_DIR', '.cache');
  const places = listUnfitPlaces(resolve(root), { outDir, workDir, contentDir, scansDir });
  const findUnfit = (dataDir: string) => findUnfitPlace(dataDir, places);
  const desk = isKiosk ? undefined : readDeskSettings(env, folder, findUnfit, problems);
  if (problems.length > 0) throw new SettingsError(problems);
  const siteKey = createHash('sha256')
    .update(`${contentDir}\n${outDir}`)
    .digest('hex')
    .slice(0, 12);
  const isWithin = outDir.startsWith(`${resolve(root)}/`);
  const beside = join(resolve(root), '.cache', 'staging', siteKey);
  const [withDesk, withoutDesk] = isWithin
    ? [`${outDir}.staging`, `${outDir}.next`]
    : [beside, beside];
  const sitesDir = join(workDir, 'sites');
  const siteDir = join(sitesDir, siteKey);
  return {
    contentDir,
    scansDir,
    fixityFile: folder('FIXITY_FILE', `${scansDir}.sha256`),
    isKiosk,
    outDir,
    versionsDir,
    stagingDir: desk ? withDesk : withoutDesk,
    stagingDirs: [...new Set([withDesk, withoutDesk])],
    serverDir: isWithin ? `${outDir}.server` : join(resolve(root), '.cache', 'server', siteKey),
    workDir,
    sitesDir,
    siteDir,
    packsDir: folder('PACKS_DIR', join(workDir, 'packs')),
    derivativesDir: join(siteDir, 'derivatives'),
    imageIndexFile: join(siteDir, 'images.db'),
    spareImagesDir: join(siteDir, 'spare-images'),
    shareCardsDir: join(siteDir, 'share-cards'),
    pdfsDir: join(siteDir, 'pdfs'),
    publicDataFile: join(siteDir, 'public.json'),
    pageScriptsFile: join(siteDir, 'page-scripts.json'),
    today,
    pageLimits,
    host,
    port,
    debugErrors: given(env, 'DEBUG_ERRORS') === '1',
    ...(imageService && !isKiosk && { imageService }),
    ...(approved !== undefined && { approved }),
    ...(desk && { desk }),
  };
}

/** Folders that must not contain the desk's data. */
function listUnfitPlaces(
  root: string,
  dirs: Pick<EnvSettings, 'outDir' | 'workDir' | 'contentDir' | 'scansDir'>,
): readonly UnfitPlace[] {
  const [built, kept] = ['which builds replace', 'whose files may be removed at any time'];
  const ofSite = ['.sites', '.server', '.staging', '.next', '-kiosk', '-kiosk.sites'];
  const sites = [...new Set([dirs.outDir, join(root, 'dist')])];
  return [
    ...sites.map((dir) => ({ dir, because: 'which is served' })),
    ...sites.flatMap((dir) => ofSite.map((end) => ({ dir: `${dir}${end}`, because: built }))),
    { dir: dirs.workDir, because: kept },
    { dir: join(root, '.cache'), because: kept },
    { dir: join(root, 'public'), because: 'which is published' },
    { dir: dirs.contentDir, because: 'which is published' },
    { dir: dirs.scansDir, because: 'which is published' },
  ];
}

/** An empty variable counts as unset. */
function given(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
