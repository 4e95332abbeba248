import { writeWhole } from '#src/files/write-whole.ts';
import type { Issue } from '../catalogue/issues/index.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { cutScans, type CutResult } from '../imaging/cut/cut.ts';
import { adoptOldCuts } from '../imaging/pack/adopt-old-cuts.ts';
import { isWordsProblem } from '../imaging/problems.ts';
import type { CutProgress } from '../imaging/progress.ts';
import { withoutFailedScans } from '../publish/failed-scans.ts';
import { toKioskData } from '../publish/kiosk/to-kiosk-data.ts';
import { publishCatalogue } from '../publish/select/public.ts';
import type { PublicData } from '../public/public-model.ts';
import { listScanJobs } from '../publish/scan-jobs.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import type { Approved } from './approve.ts';
import { untimedSteps, type StepRunner } from './build-steps.ts';
import { readContent } from './read-content.ts';

export interface Prepared {
  readonly catalogue: Catalogue;
  readonly published: PublicData;
  /** Warnings only. */
  readonly issues: readonly Issue[];
  readonly scans: CutResult;
  /** Absent if nothing is published. */
  readonly approved?: Approved;
}

export interface PrepareOptions {
  /** Also publishes unfinished exhibits: for `astro dev`. */
  readonly drafts?: boolean;
  /** Called with the data to be published before anything is cut; an exception ends the build. */
  readonly approve?: (catalogue: Catalogue, published: PublicData) => Promise<Approved>;
  readonly onProgress?: (progress: CutProgress) => void;
  readonly signal?: AbortSignal;
  readonly steps?: StepRunner;
  /** Tells the archivist what is done once. */
  readonly tell?: (text: string) => void;
}

const adopted =
  'Ảnh đã cắt của bản trước được dùng lại, mỗi trang thành một tệp; lần này lâu hơn thường lệ.\n' +
  'Images cut by the version before are taken over, one file a page; this once it takes longer.';

/**
 * Reads the content, cuts its scans, and writes the public data for the pages to read.
 *
 * @throws ContentError
 */
export async function prepare(
  settings: EnvSettings,
  options: PrepareOptions = {},
): Promise<Prepared> {
  const { scansDir } = settings;
  const { drafts = false, approve, steps = untimedSteps, tell, ...cutting } = options;
  if (await adoptOldCuts(settings)) tell?.(adopted);
  const { catalogue, issues } = await steps.run('check', () => readContent(settings));
  const { all, approved } = await steps.run('publish', async () => {
    const data = publishCatalogue(catalogue, { drafts });
    const given = await approve?.(catalogue, settings.isKiosk ? toKioskData(data) : data);
    return { all: data, approved: given };
  });
  const scans = await steps.run('scans', () =>
    cutScans({
      jobs: listScanJobs(catalogue, all),
      scansDir,
      packsDir: settings.packsDir,
      derivativesDir: settings.derivativesDir,
      limits: settings.pageLimits,
      ...cutting,
    }),
  );
  const pictureless = scans.problems.filter(({ name }) => !isWordsProblem(name));
  const pictured = withoutFailedScans(all, pictureless);
  const { isKiosk, imageService } = settings;
  const served = imageService === undefined ? pictured : { ...pictured, imageService };
  const published = isKiosk ? toKioskData(pictured) : served;
  await writeWhole(settings.publicDataFile, JSON.stringify(published));
  return { catalogue, published, issues, scans, ...(approved && { approved }) };
}
