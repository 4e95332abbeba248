import { searchWordsOf } from './search-word.ts';

/** Grammatical words, which are in nearly every text. */
const telling = new Set(
  searchWordsOf('và của các những về với ở tại là được bị để từ đến hoặc này một'),
);
/** Function words without marks: they can be recognised only among words with marks. */
const plain = new Set(searchWordsOf('cho do theo trong khi'));
const english = new Set(searchWordsOf('the of and for with from'));
/**
 * Function words only next to one of `english`; otherwise they are Vietnamese: `An Hòa`, `nhà in`.
 */
const englishAmong = new Set(searchWordsOf('a an at by in on to'));

/**
 * The significant words of a query, as `searchWordsOf` returns them: without function words, unless
 * all of them are.
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

/** @param word as `searchWordsOf` returns it; see `dropFunctionWords` */
export function isFunctionWord(word: string, isMarked: boolean): boolean {
  return telling.has(word) || english.has(word) || (isMarked && plain.has(word));
}
