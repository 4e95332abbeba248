import { searchWordsOf } from './search-word.ts';

/** Words that say how others hang together: nearly every text has them. */
const telling = new Set(
  searchWordsOf('và của các những về với ở tại là được bị để từ đến hoặc này một'),
);
/** They are written without marks: only among words with marks can they be told from others. */
const plain = new Set(searchWordsOf('cho do theo trong khi'));
const english = new Set(searchWordsOf('the of and for with from'));
/** Function words only beside one of `english`; elsewhere they are Vietnamese: `An Hòa`, `nhà in`. */
const englishAmong = new Set(searchWordsOf('a an at by in on to'));

/**
 * The words that tell what is sought, as `searchWordsOf` gives them: without function words where
 * any others are left.
 *
 * @param isMarked whether the whole query was typed with marks
 */
export function dropFunctionWords(words: readonly string[], isMarked: boolean): readonly string[] {
  const isEnglish = words.some((word) => english.has(word));
  const left = words.filter(
    (word) => !isFunctionWord(word, isMarked) && !(isEnglish && englishAmong.has(word)),
  );
  return left.length > 0 ? left : words;
}

/** A word as `searchWordsOf` gives it; see `dropFunctionWords`. */
export function isFunctionWord(word: string, isMarked: boolean): boolean {
  return telling.has(word) || english.has(word) || (isMarked && plain.has(word));
}
