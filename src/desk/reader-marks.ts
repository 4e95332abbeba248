import { foldText } from '../text/fold.ts';

/** What a reader may be known again by. */
export interface ReaderIdentity {
  readonly name?: string;
  readonly birthYear?: string;
  readonly phone?: string;
  readonly email?: string;
}

/**
 * By what two requests are of one reader, the surest first: the same e-mail, the same telephone, or
 * the same name and year of birth. A name alone is nobody's mark.
 */
export function listReaderMarks({
  name,
  birthYear,
  phone,
  email,
}: ReaderIdentity): readonly string[] {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^840?(?=\d{9}$)/, '0');
  return [
    ...(email === undefined ? [] : [`email ${email.trim().toLowerCase()}`]),
    ...(digits.length < 8 ? [] : [`phone ${digits}`]),
    ...(name === undefined || birthYear === undefined
      ? []
      : [`name ${foldText(name)} ${birthYear.trim()}`]),
  ];
}
