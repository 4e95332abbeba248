/**
 * `npm run content -- new [exhibit|collection|fonds]`: asks for details, then creates a new
 * exhibit, collection or fonds that passes the content check. Details given by flags such as
 * `--title` and `--slug` are not asked for.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { createAsker } from '../lib/ask.ts';
import { collectAnswers } from './new/collect-answers.ts';
import { layOut } from './new/lay-out.ts';
import { layOutSite } from './new/lay-out-site.ts';
import { newWords } from './new/words.ts';
import { writeNew } from './new/write-new.ts';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: text,
    title: text,
    'title-en': text,
    slug: text,
    summary: text,
    record: text,
    creator: text,
  },
});
const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
const language = (values.lang ?? locale).startsWith('en') ? 'en' : 'vi';
const words = newWords[language];
const asker = createAsker(words, process.stdin, process.stdout);

try {
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  const answers = await collectAnswers(positionals[0], values, asker, settings, words);
  const files = new Map(layOut(answers));
  if (!existsSync(join(settings.contentDir, 'site.yaml')))
    files.set('site.yaml', layOutSite(language));
  await writeNew(files, settings, words);
  console.log(words.written([...files.keys()]));
  console.log(words.next[answers.kind](answers.slug));
} finally {
  asker.close();
}
