import type { Language } from '../../../catalogue/values.ts';
import type { Visit } from '../../staff/visit.ts';

/** What the server has given to a page at `/ban-truc/`. */
export interface GivenToStaffPage {
  readonly language: Language;
  readonly visit: Visit;
  readonly form: FormData | undefined;
}

/** @throws when it is asked for without the server that guards it */
export function readStaffPage({
  locals,
  url,
}: {
  readonly locals: App.Locals;
  readonly url: URL;
}): GivenToStaffPage {
  if (locals.visit === undefined) throw new Error('This page is for staff, and nobody asks.');
  return {
    language: url.pathname.startsWith('/en/') ? 'en' : 'vi',
    visit: locals.visit,
    form: locals.form,
  };
}
