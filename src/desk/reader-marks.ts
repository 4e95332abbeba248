import { foldText } from '../text/fold.ts';
import { toPhoneDigits } from './phone-digits.ts';

/** What a reader may be known again by. */
export interface ReaderIdentity {
  readonly name?: string;
  readonly birthYear?: string;
  readonly phone?: string;
  readonly email?: string;
}

/**
 * By what two requests are of one reader, the surest first: the same e-mail, the same telephone and
 * name, or the same name and year of birth. A name alone is nobody's mark, and a telephone alone is a
 * household's or an office's.
 */
export function listReaderMarks({
  name,
  birthYear,
  phone,
  email,
}: ReaderIdentity): readonly string[] {
  const digits = toPhoneDigits(phone ?? '');
  return [
    ...(email === undefined ? [] : [`email ${email.trim().toLowerCase()}`]),
    ...(digits.length < 8 || name === undefined ? [] : [`phone ${digits} ${foldText(name)}`]),
    ...(name === undefined || birthYear === undefined
      ? []
      : [`name ${foldText(name)} ${birthYear.trim()}`]),
  ];
}
