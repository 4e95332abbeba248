import { foldText } from '../text/fold.ts';
import { toPhoneDigits } from './phone-digits.ts';

/** Identifiers by which a reader may be recognised again. */
export interface ReaderIdentity {
  readonly name?: string;
  readonly birthYear?: string;
  readonly phone?: string;
  readonly email?: string;
}

/**
 * Identifiers by which two requests are of the same reader, strongest first: same e-mail, same
 * telephone and name, or same name and year of birth. A name alone identifies nobody, and a
 * telephone alone may be shared by a household or an office.
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
