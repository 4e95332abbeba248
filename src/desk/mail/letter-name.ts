import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { foldText } from '#src/text/fold.ts';

/** Longest name in a letter, in characters. */
const longest = 60;

/** Most words of a name. */
const mostWords = 8;

/** Before a name, with its dot: titles, and initials of one letter. */
const title = String.raw`(?:\p{L}|GS|PGS|TS|TSKH|ThS|CN|KS|BS|LS|NGND|NGƯT|NSND|NSƯT|Dr|Prof|Mr|Mrs|Ms)\.`;
const word = String.raw`\p{L}\p{M}*(?:[\p{L}\p{M}]|['’-](?=\p{L}))*`;
const nameForm = new RegExp(`^(?:(?:${title} ?)+)?${word}(?: (?:\\p{L}\\.|${word}))*$`, 'u');

/** Words that an archive writes to readers, folded: no name of a person holds them. */
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
 * A reader's name as it may stand among the archive's words. What has the form of a name stands as it
 * is. Anything else could be read as a sentence of the archive, a link or a heading: it is shortened,
 * without its punctuation, in quotation marks and with a remark that the reader wrote it.
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
