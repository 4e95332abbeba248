/**
 * Số và ký hiệu as printed on documents, from the two columns: `24` and `NQ/TU` → `24-NQ/TU`, the
 * Party's way; `15` and `QĐ-UBND` → `15/QĐ-UBND`, `15` and `2015/QĐ-UBND` → `15/2015/QĐ-UBND`, the
 * state's. A complete notation is kept; a leading word “Số” is dropped.
 */
export function toDocumentNumber(writtenNumber = '', writtenNotation = ''): string | undefined {
  const number = withoutLabel(writtenNumber);
  const notation = withoutLabel(writtenNotation);
  if (number === '' || notation === '') return number || notation || undefined;
  if (number === notation || getOwnNumber(notation) !== undefined) return notation;
  if (/[/-]/.test(number)) return number.endsWith(notation) ? number : `${number} ${notation}`;
  if (/^[/-]/.test(notation)) return number + notation;
  const isStateStyle = /^[^/-]+-/.test(notation) || yearFirst.test(notation);
  return `${number}${isStateStyle ? '/' : '-'}${notation}`;
}

/** Whether the notation contains a number that differs from the number column. */
export function isNumberConflict(writtenNumber = '', writtenNotation = ''): boolean {
  const own = getOwnNumber(withoutLabel(writtenNotation));
  const number = /^0*(\d+[a-z]?)$/i.exec(withoutLabel(writtenNumber))?.[1];
  return own !== undefined && number !== undefined && own.toLowerCase() !== number.toLowerCase();
}

function withoutLabel(text: string): string {
  return text.replace(/^(?:số|(?:số,? (?:và )?)?ký hiệu)\s*[:.]\s*|^số\s+(?=\d)/iu, '').trim();
}

/** `2015/QĐ-UBND` begins with the year that follows the number. */
const yearFirst = /^(?:19|20)\d{2}\s*\//;

/** The number at the start of a complete notation: `024-NQ/TU`, `24 NQ/TU`. */
function getOwnNumber(notation: string): string | undefined {
  if (yearFirst.test(notation)) return undefined;
  return /^0*(\d+[a-z]?)(?:\s*[/-]|\s+(?=\p{L}))/iu.exec(notation)?.[1];
}
