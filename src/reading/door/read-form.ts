import { toSessionFormToken } from '#src/desk/rules/grants/secrets.ts';
import { isSameSecret } from '#src/desk/is-same-secret.ts';

/** A field of a form; empty when it is missing. */
export function readField(form: FormData | undefined, name: string): string {
  const value = form?.get(name);
  return typeof value === 'string' ? value : '';
}

/**
 * Whether a form comes from a page that was rendered for this session, or this link.
 *
 * @param subject hash of the session, or the token of the link
 */
export function isOwnForm(key: string, subject: string, form: FormData | undefined): boolean {
  return isSameSecret(toSessionFormToken(key, subject), readField(form, 'formToken'));
}
