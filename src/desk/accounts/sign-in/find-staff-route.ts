import type { Language } from '#src/domain/values.ts';
import { findStaffPage } from '#src/site/staff-pages.ts';
import { urls } from '#src/site/urls.ts';
import type { StaffRole } from '../staff.ts';
import type { SignInState } from './sign-in-state.ts';

/** The outcome of the access check for a path under `/ban-truc/`. */
export type StaffRoute =
  | { readonly kind: 'show' }
  | { readonly kind: 'go'; readonly to: string }
  /** Same answer as for an unknown path, whether or not a page exists for others. */
  | { readonly kind: 'nothing' };

/** `path` has no language prefix; `returnTo` is the full requested path. */
export function findStaffRoute(
  signInState: SignInState,
  path: string,
  language: Language,
  returnTo?: string,
): StaffRoute {
  const page = findStaffPage(path);
  const go = (to: string): StaffRoute => ({ kind: 'go', to });
  switch (signInState.kind) {
    case 'nobody':
      return page?.for === 'sign-in' ? { kind: 'show' } : go(urls.signIn(language, returnTo));
    case 'needs-password':
      return page?.for === signInState.kind ? { kind: 'show' } : go(urls.accountPassword(language));
    case 'needs-code':
      return page?.for === signInState.kind ? { kind: 'show' } : go(urls.accountCode(language));
    case 'staff': {
      const { role } = signInState.person;
      if (page?.for === 'sign-in') return go(findHome(role, language));
      if (page?.for === 'needs-password' || page?.for === 'needs-code') return { kind: 'show' };
      if (page?.for.includes(role)) return { kind: 'show' };
      return path === urls.desk('vi') ? go(findHome(role, language)) : { kind: 'nothing' };
    }
  }
}

/** Start page by role: the requests, or the accounts. */
export function findHome(role: StaffRole, language: Language): string {
  return (role === 'administrator' ? urls.people : urls.desk)(language);
}
