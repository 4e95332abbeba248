import type { Language } from '#src/domain/values.ts';
import type { StaffSession } from '#src/desk/accounts/sign-in/staff-session.ts';

/** What the server passes to a page at `/ban-truc/`. */
export interface GivenToStaffPage {
  readonly language: Language;
  readonly staffSession: StaffSession;
  readonly form: FormData | undefined;
}

/** What it passes to a page for staff who work with requests. */
export interface GivenToWorkPage extends GivenToStaffPage {
  readonly staffDesk: NonNullable<App.Locals['staffDesk']>;
  readonly staff: NonNullable<App.Locals['staff']>;
  readonly report: NonNullable<App.Locals['report']>;
  readonly waitForBrowser: NonNullable<App.Locals['waitForBrowser']>;
}

interface AskedPage {
  readonly locals: App.Locals;
  readonly url: URL;
}

/** @throws if the page is rendered without the server that guards it */
export function readStaffPage({ locals, url }: AskedPage): GivenToStaffPage {
  if (locals.staffSession === undefined)
    throw new Error('This page is for staff, and nobody asks.');
  return {
    language: url.pathname.startsWith('/en/') ? 'en' : 'vi',
    staffSession: locals.staffSession,
    form: locals.form,
  };
}

/** @throws if the page is rendered without the server that guards it */
export function readWorkPage(page: AskedPage): GivenToWorkPage {
  const { staffDesk, staff, report, waitForBrowser } = page.locals;
  if (!staffDesk || !staff || !report || !waitForBrowser)
    throw new Error('Only for those who work with requests.');
  return { ...readStaffPage(page), staffDesk, staff, report, waitForBrowser };
}
