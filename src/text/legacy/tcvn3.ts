/**
 * TCVN3, “ABC”: one byte per letter (TCVN 5712:1993, table VN3), shown as Latin-1. Each run lists
 * letters in order from its first code; codes that the table leaves empty are absent.
 * Only these seven capitals exist: `.VnTimeH` fonts draw small letters as capitals, so the case of
 * such text is lost and it becomes lower case.
 */
const runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters = new Map(
  runs.flatMap(([start, run]) =>
    Array.from(run, (letter, index) => [String.fromCharCode(start + index), letter] as const),
  ),
);

/**
 * `text` has one byte per character, as Latin-1. Characters that are not TCVN3 letters are kept.
 */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (letter) => letters.get(letter) ?? letter);
}
