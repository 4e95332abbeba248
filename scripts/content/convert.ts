import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '#src/files/write-whole.ts';
import { convertLegacy, type Conversion } from '#src/text/legacy/convert.ts';
import { legacyEncodings, type LegacyEncoding } from '#src/text/legacy/index.ts';
import { convertMessages, type ConvertMessages } from './convert/convert-messages.ts';
import { mayShowLine } from './convert/may-show-line.ts';

/** Exit codes: 0 written, 1 nothing written, 2 wrong command. */
const refused = 1;
const misused = 2;
const shownChanges = 5;

const options = {
  from: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const english = args.some(
    (arg, index) => arg === '--lang=en' || (args[index - 1] === '--lang' && arg === 'en'),
  );
  const say = convertMessages[english ? 'en' : 'vi'];
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    console.error(say.usage);
    return misused;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(say.usage);
    return 0;
  }
  const [file] = positionals;
  const from = legacyEncodings.find((encoding) => encoding === values.from);
  const wrong = positionals.length !== 1 || !['vi', 'en'].includes(values.lang);
  if (file === undefined || wrong || (values.from !== undefined && from === undefined)) {
    console.error(say.usage);
    return misused;
  }
  return convertFile(file, from, say);
}

async function convertFile(
  file: string,
  from: LegacyEncoding | undefined,
  say: ConvertMessages,
): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    console.error(say.unreadable(file));
    return refused;
  }
  const extension = extname(file);
  const delimited = ['.csv', '.tsv'].includes(extension.toLowerCase());
  const conversion = convertLegacy(bytes, { delimited, ...(from && { from }) });
  if (conversion.kind !== 'converted') {
    console.error(say[conversion.kind](file));
    return refused;
  }
  const target = join(dirname(file), `${basename(file, extension)}.utf8${extension || '.txt'}`);
  // Spreadsheet programs recognise UTF-8 by its byte order mark.
  const text = (delimited ? '\uFEFF' : '') + conversion.text;
  if (existsSync(target) && readFileSync(target, 'utf8') !== text) {
    console.error(say.exists(target));
    return refused;
  }
  try {
    await writeWhole(target, text);
  } catch {
    console.error(say.unwritable(target));
    return refused;
  }
  report(conversion, file, target, say);
  return 0;
}

function report(
  { text: converted, encodings, changes, doubtful }: Extract<Conversion, { kind: 'converted' }>,
  file: string,
  target: string,
  say: ConvertMessages,
): void {
  const mayShow = mayShowLine(file, converted);
  const shown = changes.filter(({ line }) => mayShow(line)).slice(0, shownChanges);
  const names = encodings.map((encoding) => say.encodings[encoding]).join(', ');
  console.log(say.written(names, file, target, changes.length));
  for (const { line, before, after } of shown) {
    console.log(`\n  ${say.line} ${line}\n    − ${shorten(before)}\n    + ${shorten(after)}`);
  }
  if (changes.length > shown.length)
    console.log(`\n  … ${say.more(changes.length - shown.length)}`);
  if (doubtful.length > 0) {
    console.log(`\n${say.doubtful(doubtful.length)}`);
    for (const { line, text } of doubtful) {
      console.log(`  ${say.line} ${line}${mayShow(line) ? `: ${shorten(text)}` : ''}`);
    }
  }
  if (encodings.includes('tcvn3')) console.log(`\n${say.capitals}`);
  console.log(`\n${say.next(file, target)}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
