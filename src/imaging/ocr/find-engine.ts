import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** An OCR engine. Plain data, because it is sent to worker processes. */
export type OcrEngine = {
  /** Program and version, for the record. */
  readonly name: string;
  /** Tesseract's language codes: `vie+fra`. */
  readonly languages: string;
} & (
  | { readonly kind: 'binary' }
  /** `languageDir`: holds `<language>.traineddata.gz` of each. */
  | { readonly kind: 'script'; readonly languageDir: string }
);

/** There is no data for these languages; `codes` are Tesseract's. */
export class MissingLanguageError extends Error {
  override name = 'MissingLanguageError';
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super(
      `Chưa có dữ liệu nhận dạng chữ: ${codes.join(', ')}. Cài bằng apt install ${codes.map((code) => `tesseract-ocr-${code}`).join(' ')}, hoặc npm install ${codes.map((code) => `@tesseract.js-data/${code}`).join(' ')}.\n` +
        `No data to read ${codes.join(', ')} with. Install it by one of these commands.`,
    );
    this.codes = codes;
  }
}

/**
 * The machine's own Tesseract if it has all languages, because it is faster. Else the one from npm,
 * with its data from npm too: nothing is downloaded at run time.
 *
 * @param languages `vie+fra`
 * @param workDir where the data of several packages is collected
 * @throws MissingLanguageError
 */
export async function findEngine(languages: string, workDir: string): Promise<OcrEngine> {
  const codes = languages.split('+');
  const binary = await findBinary();
  if (binary !== undefined && codes.every((code) => binary.languages.has(code))) {
    return { kind: 'binary', name: binary.name, languages };
  }
  const languageDir = join(workDir, 'ocr-languages');
  await mkdir(languageDir, { recursive: true });
  const missing: string[] = [];
  for (const code of codes) {
    const data = findData(code);
    if (data === undefined) missing.push(code);
    else await copyFile(data, join(languageDir, `${code}.traineddata.gz`));
  }
  if (missing.length > 0) throw new MissingLanguageError(missing);
  const name = `tesseract.js ${await readVersion('tesseract.js')}`;
  return { kind: 'script', name, languages, languageDir };
}

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** `undefined` if there is no working one. */
async function findBinary() {
  try {
    const [version, list] = [
      await run('tesseract', ['--version']),
      await run('tesseract', ['--list-langs']),
    ];
    return {
      name: version.stdout.split('\n')[0]?.trim() ?? 'tesseract',
      languages: new Set(list.stdout.split('\n').map((line) => line.trim())),
    };
  } catch {
    return undefined;
  }
}

/** Codes become file names, such as `vie` or `chi_sim`: other texts are rejected. */
function findData(code: string): string | undefined {
  if (!/^\w+$/.test(code)) return undefined;
  try {
    const folder = dirname(resolve(`@tesseract.js-data/${code}/package.json`));
    return join(folder, '4.0.0_best_int', `${code}.traineddata.gz`);
  } catch {
    return undefined;
  }
}

async function readVersion(name: string): Promise<string> {
  const text = await readFile(resolve(`${name}/package.json`), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
