import { stripMarks } from '#src/text/fold.ts';
import { readSpellings } from './spellings.ts';

/**
 * What a text says of secrecy. `stamp`: a mark of secrecy, alone or as a remark of its own
 * (`Mật`, `Bốn (Tối mật)`, `Top secret`). `mention`: a sentence that speaks of secrecy
 * (`Báo cáo về công tác bảo mật`), which a person has to look at.
 */
export type Secrecy = 'none' | 'mention' | 'stamp';

export interface SecrecyOptions {
  /** The place is one where `M` or `TM` alone can only be a stamp. */
  readonly letters?: boolean;
}

/** Reads a cell, a line or a value, whatever its encoding, form and spacing. */
export function readSecrecy(text: string, { letters = false }: SecrecyOptions = {}): Secrecy {
  if (!mayMatter.test(text) && !(letters && text.length <= longestLetters)) return 'none';
  let strongest: Secrecy = 'none';
  for (const spelling of readSpellings(text)) {
    const found = readSpelling(spelling, letters);
    if (found === 'stamp') return found;
    if (found === 'mention') strongest = found;
  }
  return strongest;
}

/** A letter, with whatever a person or a program put around it. */
const longestLetters = 12;

/**
 * A quick look that no spelling of a mark escapes: an m and a t with at most one letter between
 * them, in any script, or set apart, or the words of other languages. Most cells have none.
 */
const mayMatter =
  /[mмμｍ](?:[\s._*·-]{1,4}\S{1,4}[\s._*·-]{1,4}|a?[^\sa-z0-9]{0,5})[tтτｔ]|secr|conf|clas|секр|[&\p{Script=Han}\u{1D400}-\u{1D7FF}]/iu;

function readSpelling(text: string, letters: boolean): Secrecy {
  const label = secrecyLabel.exec(text);
  if (label !== null) return readLabelled(label[1] ?? '');
  if (letters && /^[^\p{L}\p{N}]*(?:m|tm|tum|tuym)[^\p{L}\p{N}]*$/u.test(text)) return 'stamp';
  if (isStamp(text) || partsOf(text).some(isStamp)) return 'stamp';
  if (listed(text).some(isPlainStamp)) return 'stamp';
  return isMention(text) ? 'mention' : 'none';
}

const secrecyLabel =
  /^[^\p{L}]*(?:(?:mức\s+)?độ\s+mật|(?:mức|cấp)\s+(?:độ\s+)?mật|dấu\s+(?:chỉ\s+)?(?:độ\s+)?mật|do mat|muc do mat|dau do mat|secrecy(?:\s+(?:level|mark))?|security\s+classification)(?:\s+(?:của\s+)?tài\s+liệu)?\s*[:=]\s*(.*)$/su;

/** Words for “none” in a column of secrecy marks. */
const none = new Set([
  '',
  '0',
  '00',
  'khong',
  'khong mat',
  'thuong',
  'binh thuong',
  'khong co',
  'khong thuoc',
  'no',
  'none',
  'unclassified',
]);

/** Reads a column of secrecy marks: anything that does not plainly say “none” is one. */
export function isSecrecyMark(text: string): boolean {
  const folded = stripMarks(text).replace(/[\s\p{Pd}]+/gu, ' ');
  return !none.has(folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

function readLabelled(value: string): Secrecy {
  // A form's label with nothing behind it says that somebody has to look.
  if (value.trim() === '') return 'mention';
  return isSecrecyMark(value) ? 'stamp' : 'none';
}

/** Parts that stand by themselves: lines, sentences, what is in brackets, what dashes set apart. */
function partsOf(text: string): readonly string[] {
  const brackets = [...text.matchAll(/[([{<«【（［]([^)\]}>»】）］]*)[)\]}>»】）］]/gu)];
  const outside = text.replace(/[([{<«【（［][^)\]}>»】）］]*[)\]}>»】）］]/gu, '\n');
  const apart = outside.split(/[\n;|:!?…]|\.(?=\s|$)|\s[/_*]+\s|\s-+\s|[–—]|\s{3,}/u);
  const inBrackets = brackets.flatMap((match) => (match[1] ?? '').split(/[;,|:]/u));
  return [...apart, ...inBrackets].filter((part) => part.trim() !== '');
}

/** Members of a list: `mật` among them may be molasses, `tối mật` is nothing else. */
function listed(text: string): readonly string[] {
  return text.includes(',') ? text.split(/[,;\n]/u) : [];
}

const isPlainStamp = (part: string): boolean =>
  isStamp(part) && !/^[^\p{L}]*(?:bí )?m[ậâạa]t[^\p{L}]*$/u.test(part);

/** “Mật” as it is typed: whole, without its marks, or with one of them. */
const mat = /^m(?:ậ|â|ạ|a)t$/u;
/** With a letter lost: `m?t`, `m�t`, `m§t`. */
const damagedMat = /^m[^\p{L}\p{N}\s]{1,3}t$/u;

/** All the words that a stamp or a remark about one is made of, without marks. */
const stampWords = new Set(
  (
    'bi toi tuyet doi tai lieu van ban ho so cong dien tap giay to do muc cap dau dong co da chi loai phan ' +
    'che thuoc nha nuoc chua duoc giai va hoac la day nay so trang dau bia goc tren ben trai phai ngoai ' +
    'o voi hang khan thuong hoa toc xem luu y chu ghi ' +
    'a b c d m tm tum tl vb hs cv'
  ).split(' '),
);

const foreignStamps =
  /^(?:the |a )?(?:stamp(?:ed)?:? |mark(?:ed)?:? |classified:? |classification:? |security:? |document |documents |record |file |level:? )*(?:(?:top|most|strictly|state|tres|très) )?(?:secrets?|confidential|confidentiel(?:le)?|classified|секретно|совершенно секретно)(?: (?:document|documents|record|file|stamp|information|defense|défense))?$/u;
const chineseStamps = /^(?:絕密|绝密|機密|机密|秘密|極密|极密|密)$/u;

function isStamp(part: string): boolean {
  const text = part.trim().replace(/\s+/gu, ' ');
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return false;
  if (foreignStamps.test(bare) || chineseStamps.test(bare)) return true;
  if (damagedMat.test(bare) || /^t[^\p{L}\p{N}\s]{1,3}i m[^\p{L}\p{N}\s]{1,3}t$/u.test(bare)) {
    return true;
  }
  const words = withoutDenials(bare)
    .split(/[^\p{L}\p{M}\p{N}?\uFFFD]+/u)
    .filter((word) => word !== '');
  if (!words.some(isMat)) return false;
  return words.every((word) => isMat(word) || /^\d+$/.test(word) || isStampWord(word));
}

const isMat = (word: string): boolean =>
  mat.test(word) || damagedMat.test(word) || joined.test(word);
/** Without the space: `tốimật`, `tuyệtmật`, as spaced letters come out. */
const joined = /^(?:t(?:ố|o|ô)i|tuy(?:ệ|e|ê)t|b(?:í|i)|t(?:à|a)ili(?:ệ|e|ê)u)m(?:ậ|â|ạ|a)t$/u;

function isStampWord(word: string): boolean {
  const plain = stripMarks(word);
  if (!/[?\uFFFD]/u.test(plain)) return stampWords.has(plain);
  const pattern = new RegExp(`^${plain.replace(/[?\uFFFD]+/gu, '.{1,2}')}$`, 'u');
  return [...stampWords].some((one) => pattern.test(one));
}

const denial =
  /(?<!\p{L})kh(?:ô|o)ng (?:(?:phải|thuộc|có|còn|là|tài liệu|văn bản|hồ sơ|dấu|độ|loại|đóng|bí|nhà nước|phai|thuoc|co|con|la) )*m[ậâạa]t(?!\p{L})/gu;

/** What says that there is no secrecy, or none any more, is no stamp: `không mật`, `đã giải mật`. */
function withoutDenials(text: string): string {
  return text
    .replace(denial, '…')
    .replace(/(?<!ch[ưu]a (?:được |có |duoc |co )?)(?<!\p{L})gi[ảa]i m[ậâạa]t(?!\p{L})/gu, '…');
}

/** Words in which “mật” is honey, closeness, a name or a police force. */
const otherMeanings = new RegExp(
  [
    String.raw`(?<!\p{L})mật (?:ong|mía|thiết|độ|thám|vụ|gấu|khẩu|tông|giáo|ngọt|hoa)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:thân|nồng|trìu|túi|ống|sỏi|cẩn|rỉ|kẹo|đường|nuôi ong lấy|thị|văn) mật(?!\p{L})`,
  ].join('|'),
  'gu',
);

const mentions =
  /(?<!\p{L})(?:mật|(?:bi|bao|toi|tuyet|giai|dau|do|tai lieu|van ban|cong van) mat|m[?\uFFFD]t|t(?:op|rès) secret|secrets?|secrecy|confidential(?:ity)?|classified|declassif\p{L}+|confidentiel\p{L}*)(?!\p{L})/u;

function isMention(text: string): boolean {
  const words = text.replace(/\s+/gu, ' ');
  const told = words
    .replace(denial, '')
    .replace(/(?<!\p{L})(?:not |non-)(?:secret|confidential|classified)(?!\p{L})/gu, '')
    .replace(otherMeanings, '');
  return mentions.test(told);
}
