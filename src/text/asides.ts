import { hasMarks, stripMarks } from './fold.ts';
import { quotedPhrase } from './query/quoted.ts';

const kin = 'ông|bà|cụ|cha|bố|ba|mẹ|má|chú|bác|cô|dì|cậu|anh|chị';
const seeking = 'cho|tôi|xin|muốn|cần|tìm|kiếm|xem|hỏi|biết';

/**
 * A relative of the reader: `ông tôi`, `bà ngoại cháu`. `anh em` and `chị em` are separate words.
 */
const toKin = (speakers: string) =>
  `(?:^|\\s)(?!(?:anh|chị)\\s+em)(?:${kin})\\s+(?:(?:nội|ngoại)\\s+)?(?:${speakers})(?![\\p{L}\\p{M}])`;

/** Filler that does not name the search target: the speaker, `tôi muốn tìm`, question words. */
const patterns = [
  `^(?:(?:${seeking})\\s+)*(?:các\\s+|những\\s+|mọi\\s+)?(?:tài\\s+liệu|tư\\s+liệu|thông\\s+tin)\\s+(?:nói\\s+|viết\\s+)?về\\s+`,
  '^(?:(?:find|show)\\s+(?:me\\s+)?)?(?:all\\s+|any\\s+)?(?:records|documents|papers|information)\\s+(?:about|on|concerning)\\s+',
  toKin('tôi|cháu|em'),
  '(?:có\\s+)?bao\\s+nhiêu(?![\\p{L}\\p{M}])',
  '(?:thì\\s+)(?:có|được|phải)(?![\\p{L}\\p{M}])',
  '(?:là\\s+gì|ở\\s+đâu|như\\s+thế\\s+nào|thế\\s+nào|ra\\s+sao|khi\\s+nào|bao\\s+giờ)\\s*\\??$',
  '^(?:what|where|when)\\s+(?:is|are|was|were)\\s+',
];
/** Only with its mark: without it `mình` is part of a name, `ho chi minh`. */
const marked = [...patterns, toKin('mình')].map((source) => new RegExp(source, 'giu'));
const plain = patterns.map((source) => {
  const unmarked = stripMarks(source).replaceAll('\\p{l}', '\\p{L}').replaceAll('\\p{m}', '\\p{M}');
  return new RegExp(unmarked, 'giu');
});

/** Placeholder for quoted text. */
const mark = '\uFFFC';

/**
 * A query without filler; unchanged if nothing else would be left. Quoted text is kept. NFC.
 */
export function dropAsides(query: string): string {
  const quoted = query.match(quotedPhrase) ?? [];
  const left = (hasMarks(query) ? marked : plain)
    .reduce((rest, pattern) => rest.replace(pattern, ' '), query.replace(quotedPhrase, mark))
    .replace(/\s+/g, ' ')
    .trim();
  let position = 0;
  return left === '' ? query : left.replaceAll(mark, () => quoted[position++] ?? '');
}
