/**
 * Số và ký hiệu as documents bear it, from the two columns: `24` and `NQ/TU` → `24-NQ/TU`, the
 * Party's way; `15` and `QĐ-UBND` → `15/QĐ-UBND`, the state's. What already is whole stays.
 */
export function toDocumentNumber(number = '', notation = ''): string | undefined {
  if (number === '' || notation === '') return number || notation || undefined;
  if (startsWith(notation, number)) return notation;
  if (/[/-]/.test(number)) return number.endsWith(notation) ? number : `${number} ${notation}`;
  if (/^[/-]/.test(notation)) return number + notation;
  const isStateStyle = /^[^/-]+-/.test(notation);
  return `${number}${isStateStyle ? '/' : '-'}${notation}`;
}

/** `024-NQ/TU` with `24` is whole too. */
function startsWith(notation: string, number: string): boolean {
  const first = /^0*(\d+[a-z]?)\s*[/-]/i.exec(notation)?.[1];
  return first !== undefined && first === number.replace(/^0+/, '');
}
