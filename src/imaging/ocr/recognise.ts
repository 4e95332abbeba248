import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Worker } from 'tesseract.js';
import type { OcrEngine } from './find-engine.ts';

/**
 * An engine's result for an image, as hOCR.
 *
 * @param image PNG
 * @throws Error if the engine fails
 */
export function recognise(engine: OcrEngine, image: Buffer, dpi: number): Promise<string> {
  return engine.kind === 'binary'
    ? runBinary(image, ['stdin', 'stdout', '-l', engine.languages, '--dpi', String(dpi), 'hocr'])
    : runScript(engine, image, dpi);
}

async function runBinary(image: Buffer, options: readonly string[]): Promise<string> {
  // One thread, because there is already one process per core.
  const child = spawn('tesseract', options, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
  // Ends together with this process, because nobody else needs its result.
  const endChild = (): boolean => child.kill('SIGKILL');
  process.once('exit', endChild);
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A program that exits before reading all its input reports the reason by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(image);
  const reading = Promise.all([exited, text(child.stdout), text(child.stderr)]);
  const [code, html, told] = await reading.finally(() => process.off('exit', endChild));
  if (code !== 0) throw new Error(told.trim().split('\n').at(-1) ?? `tesseract: exit ${code}`);
  return html;
}

let script: Promise<Worker> | undefined;

async function runScript(
  engine: Extract<OcrEngine, { kind: 'script' }>,
  image: Buffer,
  dpi: number,
): Promise<string> {
  script ??= startScript(engine);
  const worker = await script;
  await worker.setParameters({ user_defined_dpi: String(dpi), debug_file: '/dev/null' });
  const { data } = await worker.recognize(image, {}, { text: false, hocr: true });
  return data.hocr ?? '';
}

/** Started once per process, and ends with it. */
async function startScript({
  languages,
  languageDir,
}: Extract<OcrEngine, { kind: 'script' }>): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  return createWorker(languages, OEM.LSTM_ONLY, {
    langPath: languageDir,
    cacheMethod: 'none',
    // A failure is reported by the call that caused it; without this it would end the process.
    errorHandler: () => undefined,
  });
}
