/**
 * `npm run content -- ocr [--lang vie+fra]`: recognises the words of every scan that has no transcription,
 * published or not, and writes them beside it as ALTO; 1 when a scan could not be read.
 * `--lang vie+fra`: what the scans are written in, as Tesseract names languages; `vie` by default.
 * `--lang en`: messages in English, as everywhere.
 * `--again`: recognises anew what this command has made, never what a person made or mended.
 * `--dry-run`: lists the scans that would be read.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readScans } from '#src/catalogue/read/scans.ts';
import { findEngine } from '#src/imaging/ocr/find-engine.ts';
import { ocrScans } from '#src/imaging/ocr/ocr-scans.ts';
import { planOcr, type OcrPlan, type OcrScan } from '#src/imaging/ocr/plan-ocr.ts';
import { openPageReader } from '#src/imaging/read/page-reader.ts';
import { describeScanProblems } from '#src/imaging/problems.ts';
import { buildProgressPrinter } from '#src/imaging/progress.ts';
import { readEnvSettings, type EnvSettings } from '#src/config/env-settings.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', multiple: true, default: [] },
    again: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
// Tesseract's language codes have three letters or more.
const isOfMessages = (lang: string) => lang === 'vi' || lang === 'en';
const language = values.lang.includes('en') ? 'en' : 'vi';
const languages = values.lang.findLast((lang) => !isOfMessages(lang)) ?? 'vie';
const say = (vi: string, en: string) => console.log(language === 'vi' ? vi : en);
const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort(new Error('interrupted'));
});

try {
  await ocr(readEnvSettings(process.env, process.cwd(), new Date()));
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  process.exitCode = 130;
}

async function ocr(settings: EnvSettings): Promise<void> {
  const { scansDir } = settings;
  if (!existsSync(scansDir)) {
    say(`Chưa có thư mục ảnh quét ${scansDir}.`, `There is no scans folder ${scansDir}.`);
    process.exitCode = 1;
    return;
  }
  const plans: OcrPlan[] = [];
  const reader = openPageReader(settings.pageLimits);
  try {
    for (const scan of await listScans(settings)) {
      interrupted.signal.throwIfAborted();
      plans.push(await planOcr(scan, scansDir, values.again, reader));
    }
  } finally {
    await reader.stop();
  }
  const scans = plans.flatMap((plan) => (plan.kind === 'todo' ? [plan.scan] : []));
  const count = (kind: OcrPlan['kind']) => plans.filter((plan) => plan.kind === kind).length;
  say(
    `${scans.length} tệp quét cần nhận dạng chữ; ${count('made')} tệp đã nhận dạng, ${count('transcribed')} tệp có tệp toàn văn, ${count('text-layer')} PDF có lớp chữ sẵn.`,
    `${scans.length} scans to read; ${count('made')} were read before, ${count('transcribed')} have a transcription, ${count('text-layer')} PDFs their own text.`,
  );
  if (values['dry-run']) for (const { image } of scans) console.log(image);
  else if (scans.length > 0) await recognise(settings, scans);
}

async function recognise(settings: EnvSettings, scans: readonly OcrScan[]): Promise<void> {
  const { scansDir, workDir, today, pageLimits } = settings;
  const engine = await findEngine(languages, workDir);
  say(`Dùng ${engine.name}, ${languages}.`, `With ${engine.name}, ${languages}.`);
  const started = performance.now();
  const { pages, problems } = await ocrScans({
    ...{ scans, scansDir, workDir, engine },
    day: today,
    limits: pageLimits,
    onProgress: buildProgressPrinter(process.stderr, language, 'recognising'),
    signal: interrupted.signal,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const line of describeScanProblems(problems, language)) console.error(line);
  say(
    `Nhận dạng ${pages} trang, ${problems.length} lỗi, ${seconds} giây.`,
    `${pages} pages read, ${problems.length} problems, ${seconds} s.`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

/** Every scan in the scans folder as the catalogue would see it, each with its pages. */
async function listScans({ scansDir, workDir }: EnvSettings): Promise<OcrScan[]> {
  const found = await readScans(scansDir, workDir);
  const pages = [...(found?.folders.values() ?? [])].flatMap(({ scans }) => scans);
  return [...Map.groupBy(pages, ({ image }) => image)]
    .map(([image, [first, ...others]]) => ({
      image,
      frames: [first, ...others].map((page) => page?.frame ?? 0),
      ...(first?.words !== undefined && { words: first.words }),
    }))
    .sort((a, b) => (a.image < b.image ? -1 : 1));
}
