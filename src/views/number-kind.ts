/** What a document's number says: a number, a notation without one (`BC`), or that it has none. */
export function classifyNumber(text: string): 'number' | 'notation' | 'none' {
  if (/^(?:không(?: có)? số|k\/s|s\/n)$/iu.test(text)) return 'none';
  return /^[([]?\d/.test(text) ? 'number' : 'notation';
}
