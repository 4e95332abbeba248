import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { foldText } from '#src/text/fold.ts';

/** Longest name in a letter, in characters. */
const longest = 60;

/** Maximum number of words in a name. */
const mostWords = 8;

/** Prefixes of a name that end with a dot: titles, and initials of one letter. */
const title = String.raw`(?:\p{L}|GS|PGS|TS|TSKH|ThS|CN|KS|BS|LS|NGND|NGƯT|NSND|NSƯT|Dr|Prof|Mr|Mrs|Ms)\.`;
const word = String.raw`\p{L}\p{M}*(?:[\p{L}\p{M}]|['’-](?=\p{L}))*`;
const nameForm = new RegExp(`^(?:(?:${title} ?)+)?${word}(?: (?:\\p{L}\\.|${word}))*$`, 'u');

/** Words that an archive writes to readers, folded: they never occur in a person's name. */
const officeWords = [
  'kinh gui',
  'phong doc',
  'ban truc',
  'luu tru',
  'quyet dinh',
  'thong bao',
  'dong y',
  'cho phep',
  'tu choi',
  'duoc doc',
  'giam doc',
  'dear',
  'archive',
  'archives',
  'reading room',
  'decision',
  'approved',
  'granted',
  'refused',
];

/**
 * A reader's name, safe to appear in a letter by the archive. Text that looks like a name is
 * unchanged. Anything else could be read as a sentence of the archive, a link or a heading: it is
 * shortened, stripped of punctuation, quoted, and marked as written by the reader.
 */
export function toLetterName(
  written: string | undefined,
  archiveName: string,
  language: Language,
): string {
  const t = translateTo(language);
  const line = (written ?? '').replace(/[\s\p{C}]+/gu, ' ').trim();
  if (isName(line, archiveName)) return line;
  const words = line
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\p{M}+/u, '');
  if (words === '') return t('desk.letter.reader');
  const characters = Array.from(words);
  const isLong = characters.length > longest;
  const name = isLong ? `${characters.slice(0, longest).join('').trim()}…` : words;
  return t('desk.letter.writtenName', { name });
}

function isName(line: string, archiveName: string): boolean {
  if (line.length > longest || line.split(' ').length > mostWords || !nameForm.test(line))
    return false;
  const folded = ` ${foldText(line)} `;
  return ![...officeWords, foldText(archiveName)].some((words) => folded.includes(` ${words} `));
}
