import { execFileSync } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { drawLetters } from '#scripts/sample/drawing/draw-letters.ts';
import { openTypewriterFace } from '#scripts/sample/drawing/typeface.ts';
import { findEngine } from '#src/imaging/ocr/find-engine.ts';
import { ocrScans, type OcrOptions } from '#src/imaging/ocr/ocr-scans.ts';
import { readLines } from '#src/imaging/words/read-lines.ts';
import { buildPdf, type PdfPageParts } from '#tests/helpers/build-pdf.ts';
import { listFiles, openWorkbench, type Workbench } from '../read/workbench.ts';

const text = 'Nghị quyết về thuỷ lợi tỉnh Hải Sơn';
const [width, height] = [1000, 120];

async function drawText(): Promise<Buffer> {
  const lettering = { face: openTypewriterFace(), ink: '#222', size: 44 };
  const { svg } = drawLetters(text, 30, 76, lettering);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${svg}</svg>`;
  return sharp(Buffer.from(page)).png().toBuffer();
}

function ocr({ scansDir, workDir }: Workbench, options: Pick<OcrOptions, 'scans' | 'engine'>) {
  return ocrScans({ ...options, scansDir, workDir, day: '2026-11-23', workers: 1 });
}

async function readBack({ scansDir }: Workbench, path: string) {
  return readLines(await readFile(join(scansDir, path), 'utf8'), { width, height });
}

/** What a machine without Tesseract has. */
async function findNpmEngine({ workDir }: Workbench) {
  vi.stubEnv('PATH', '');
  const engine = await findEngine('vie', workDir);
  vi.unstubAllEnvs();
  return engine;
}

// Real recognition: some seconds, and many where other work runs beside it.
const patience = { timeout: 60_000 };

describe('words of scans', patience, () => {
  it('are recognised by the engine of npm; what fails is told, and the rest goes on', async () => {
    const bench = await openWorkbench();
    const engine = await findNpmEngine(bench);
    expect(engine.kind).toBe('script');
    const pages: readonly PdfPageParts[] = [
      { points: [72, 72], texts: [{ text: 'So 12', x: 9, y: 9 }] },
      { points: [72, 72] },
    ];
    const files = {
      '1.png': await drawText(),
      '2.jpg': '',
      '3.jpg': 'no image',
      '4.pdf': buildPdf(pages),
      '5.pdf': buildPdf(pages.slice(0, 1)),
    };
    for (const [path, bytes] of Object.entries(files)) await bench.put(path, bytes);
    // Comes after the scans were listed.
    await bench.put('5.xml', 'lời của người');
    const scans = Object.keys(files).map((path) => ({
      image: path,
      frames: path === '4.pdf' ? [0, 1] : [0],
    }));
    const { pages: read, problems } = await ocr(bench, { scans, engine });
    expect(read).toBe(3);
    expect(problems.map(({ name, path }) => [path, name])).toEqual([
      ['2.jpg', 'scan-empty'],
      ['3.jpg', 'scan-not-picture'],
      ['5.pdf', 'words-there'],
    ]);
    expect(await listFiles(bench.scansDir)).toEqual(
      [...Object.keys(files), '1.xml', '4.xml', '5.xml'].sort(),
    );
    expect(await readFile(join(bench.scansDir, '5.xml'), 'utf8')).toBe('lời của người');
    const [line] = await readBack(bench, '1.xml');
    expect(line?.text).toBe(text.normalize('NFC'));
    expect(line?.words).toHaveLength(8);
    // A page that holds text is not guessed at.
    expect((await readBack(bench, '4.xml'))[0]?.text).toBe('So 12');
  });

  it('need data of their language', async () => {
    const { workDir } = await openWorkbench();
    await expect(findEngine('vie+zzz', workDir)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [MissingLanguageError: Chưa có dữ liệu nhận dạng chữ: zzz. Cài bằng apt install tesseract-ocr-zzz, hoặc npm install @tesseract.js-data/zzz.
      No data to read zzz with. Install it by one of these commands.]
    `);
    await expect(findEngine('../vie', workDir)).rejects.toThrow('../vie');
  });
});

describe.skipIf(process.platform === 'win32')('a Tesseract that never ends', patience, () => {
  /** A program of that name on the path, which writes its process id into a file and waits. */
  async function openWaiting() {
    const bench = await openWorkbench();
    const file = join(bench.scansDir, 'pid');
    const script = `#!/bin/sh\necho $$ > '${file}.part'\nmv '${file}.part' '${file}'\nexec sleep 600\n`;
    await bench.put('bin/tesseract', script);
    await chmod(join(bench.scansDir, 'bin/tesseract'), 0o755);
    await bench.put('1.png', await drawText());
    vi.stubEnv('PATH', `${join(bench.scansDir, 'bin')}:${process.env['PATH'] ?? ''}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const readPid = async () => Number(await readFile(file, 'utf8'));
    const run = (options: Partial<OcrOptions>) =>
      ocrScans({
        ...options,
        scans: [{ image: '1.png', frames: [0] }],
        engine: { kind: 'binary', name: 'tesseract 5', languages: 'vie' },
        ...{ scansDir: bench.scansDir, workDir: bench.workDir, day: '2026-11-23', workers: 1 },
      });
    return { run, readPid };
  }
  const isGone = (pid: number) => {
    expect(pid).toBeGreaterThan(1);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  };

  it('is ended with a worker that exceeds a limit, and the scan is reported', async () => {
    const { run, readPid } = await openWaiting();
    const limits = { seconds: 1, memoryMiB: 4096, scanMegapixels: 9, pdfMegapixels: 9 };
    const { problems } = await run({ limits });
    expect(problems.map(({ name, path }) => [name, path])).toEqual([['scan-too-slow', '1.png']]);
    const pid = await readPid();
    await vi.waitFor(() => isGone(pid), { timeout: 10_000 });
  });

  it('is ended when a person interrupts', async () => {
    const { run, readPid } = await openWaiting();
    const interrupted = new AbortController();
    const running = run({ signal: interrupted.signal });
    const pid = await vi.waitFor(readPid, { timeout: 30_000 });
    interrupted.abort(new Error('interrupted'));
    await expect(running).rejects.toThrow('interrupted');
    await vi.waitFor(() => isGone(pid), { timeout: 10_000 });
  });
});

const hasBinary = ((): boolean => {
  try {
    return /^vie$/m.test(execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
})();

describe.skipIf(!hasBinary)(
  'the machine’s own Tesseract (skipped where it has no vie)',
  patience,
  () => {
    it('is taken first', async () => {
      const bench = await openWorkbench();
      const engine = await findEngine('vie', bench.workDir);
      expect(engine.kind).toBe('binary');
      expect(engine.name).toMatch(/^tesseract \d/);
      await bench.put('1.png', await drawText());
      const { problems } = await ocr(bench, { scans: [{ image: '1.png', frames: [0] }], engine });
      expect(problems).toEqual([]);
      const lines = await readBack(bench, '1.xml');
      expect(lines.map((line) => line.text)).toEqual([text.normalize('NFC')]);
    });
  },
);
