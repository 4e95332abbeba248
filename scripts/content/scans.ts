/**
 * `npm run content -- scans [--lang en]`: cuts what is public of the scans, with progress, and enters new
 * masters in the fixity list; 1 when a page could not be cut.
 * `--verify`: reads every master anew; 1 when one changed, went or came since it was entered. Reads
 * every pack, too, and removes damaged ones, which the next run cuts anew; 1 when there were any.
 * `--accept`: enters the masters as they are now, after such a change was meant.
 * `--prune`: cuts, then removes the packs that no site shows any more.
 * `--pyramids FOLDER`: writes the public pages for an image server, `FOLDER/<item>/<page>.tif`, and
 * removes those that are no longer public; 1 when a page could not be written, or when a build would
 * need approval.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { acceptMasters, enterMasters, verifyMasters } from '#src/imaging/fixity/check-masters.ts';
import { formatFixityReport, hasDifferences } from '#src/imaging/fixity/report.ts';
import { describeScanProblems } from '#src/imaging/problems.ts';
import { buildLinePrinter, buildProgressPrinter } from '#src/imaging/progress.ts';
import { prunePacks } from '#src/imaging/pack/prune-packs.ts';
import { verifyPacks } from '#src/imaging/pack/verify-packs.ts';
import { listPackUsers } from '#src/build/sites/site-images.ts';
import { prepare } from '#src/build/prepare.ts';
import { ContentError, UnapprovedError } from '#src/build/stopped-build.ts';
import { UnfitFolderError, writeSitePyramids } from '#src/build/write-site-pyramids.ts';
import { ForeignFolderError } from '#src/imaging/pyramids/pyramid-folder.ts';
import { readEnvSettings, type EnvSettings } from '#src/config/env-settings.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'vi' },
    verify: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    prune: { type: 'boolean', default: false },
    pyramids: { type: 'string' },
  },
});
const language = values.lang === 'en' ? 'en' : 'vi';
const say = (vi: string, en: string) => console.log(language === 'vi' ? vi : en);
const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort(new Error('interrupted'));
});

try {
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  if (values.verify) await verify(settings);
  else if (values.accept) {
    console.log(formatFixityReport(await acceptMasters(settings), language));
    say('Đã ghi nhận ảnh gốc như hiện nay.', 'The masters were entered as they are now.');
  } else if (values.pyramids === undefined) await cut(settings);
  else await writeForServer(settings, values.pyramids);
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = 130;
  else if (error instanceof ContentError) {
    console.error(
      formatForTerminal(error.issues, { language, root: process.env['CONTENT_DIR'] ?? 'content' }),
    );
    process.exitCode = 1;
  } else if (error instanceof UnapprovedError) process.exitCode = 1;
  else throw error;
}

async function verify(settings: EnvSettings): Promise<void> {
  await verifyStore(settings);
  const report = await verifyMasters(settings);
  if (report === undefined) {
    const { fixityFile } = settings;
    say(`Chưa có ${fixityFile}. Chạy npm run content -- scans.`, `No ${fixityFile} yet. Run npm run content -- scans.`);
    process.exitCode = 1;
    return;
  }
  console.log(formatFixityReport(report, language));
  if (hasDifferences(report)) process.exitCode = 1;
}

async function verifyStore({ packsDir, sitesDir }: EnvSettings): Promise<void> {
  const started = performance.now();
  const print = buildLinePrinter(process.stderr);
  const { checked, damaged } = await verifyPacks(
    packsDir,
    listPackUsers(sitesDir),
    (done, total) => {
      const line = () =>
        language === 'vi' ? `Soát kho ảnh ${done}/${total}` : `Verifying packs ${done}/${total}`;
      print(line, performance.now() - started, done === total);
    },
  );
  for (const [key, pages] of damaged)
    say(
      `${pages.join(', ') || key}\n  gói ảnh hỏng, đã xoá; lần dựng sau sẽ cắt lại từ ảnh gốc`,
      `${pages.join(', ') || key}\n  damaged pack, removed; the next run cuts it anew from the master`,
    );
  say(
    `${checked} gói ảnh đã soát, ${damaged.size} gói hỏng.`,
    `${checked} packs were checked, ${damaged.size} damaged.`,
  );
  if (damaged.size > 0) process.exitCode = 1;
}

async function cut(settings: EnvSettings): Promise<void> {
  const started = performance.now();
  const { scans } = await prepare(settings, {
    onProgress: buildProgressPrinter(process.stderr, language),
    tell: (text) => console.error(text),
    signal: interrupted.signal,
  });
  const entered = existsSync(settings.scansDir)
    ? await enterMasters(settings, join(settings.packsDir, 'masters.json'))
    : 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { pages, cut: fresh, problems, notices } = scans;
  for (const line of describeScanProblems(notices, language)) console.error(line);
  for (const line of describeScanProblems(problems, language)) console.error(line);
  say(
    `${pages} trang, dựng mới ${fresh}, ${problems.length} lỗi, ${seconds} giây; ghi nhận mới ${entered} ảnh gốc.`,
    `${pages} pages, ${fresh} cut now, ${problems.length} problems, ${seconds} s; ${entered} masters entered.`,
  );
  if (problems.length > 0) process.exitCode = 1;
  if (values.prune) await prune(settings);
}

async function writeForServer(settings: EnvSettings, folder: string): Promise<void> {
  const started = performance.now();
  try {
    const { pages, written, problems } = await writeSitePyramids(settings, folder, {
      asker: { tell: (text) => console.error(text) },
      onProgress: buildProgressPrinter(process.stderr, language, 'pyramids'),
      signal: interrupted.signal,
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    for (const line of describeScanProblems(problems, language)) console.error(line);
    say(
      `${pages} trang, ghi mới ${written}, ${problems.length} lỗi, ${seconds} giây.`,
      `${pages} pages, ${written} written now, ${problems.length} problems, ${seconds} s.`,
    );
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    if (error instanceof UnfitFolderError)
      say(
        `--pyramids ${folder}: thư mục này trùng với ${error.message}; chọn thư mục riêng cho máy chủ ảnh.`,
        `--pyramids ${folder}: this folder overlaps ${error.message}; choose a folder of its own for the image server.`,
      );
    else if (error instanceof ForeignFolderError)
      say(
        `--pyramids ${folder}: thư mục có tệp khác nên không ghi vào; chọn thư mục trống hoặc chưa có.`,
        `--pyramids ${folder}: the folder has other files, so nothing was written; choose an empty or a new one.`,
      );
    else throw error;
    process.exitCode = 1;
  }
}

async function prune({ packsDir, sitesDir }: EnvSettings): Promise<void> {
  const removed = await prunePacks(packsDir, listPackUsers(sitesDir));
  say(
    `Đã xoá khỏi kho ảnh ${removed} trang không còn trang web nào dùng.`,
    `${removed} pages that no site shows were removed from the store of packs.`,
  );
}
