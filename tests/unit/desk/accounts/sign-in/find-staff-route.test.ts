import { describe, expect, it } from 'vitest';
import {
  findStaffRoute,
  findHome,
  type StaffRoute,
} from '#src/desk/accounts/sign-in/find-staff-route.ts';
import { staffRoles, type StaffRole } from '#src/desk/accounts/staff.ts';
import type { SignInState } from '#src/desk/accounts/sign-in/sign-in-state.ts';
import { staffPages } from '#src/site/staff-pages.ts';

const as = (
  role: StaffRole,
  kind: Exclude<SignInState['kind'], 'nobody'> = 'staff',
): SignInState => ({
  kind,
  person: { id: 'p1', name: 'Thử', email: 'thu@archive.example', role },
});
const nobody: SignInState = { kind: 'nobody' };
const show: StaffRoute = { kind: 'show' };
const go = (to: string): StaffRoute => ({ kind: 'go', to });
const pathOf = (path: string) => path.replace(/\[\w+\]/, 'YC-2026-000123');

describe('the door', () => {
  describe.each(staffPages)('at $path', (page) => {
    const path = pathOf(page.path);

    it('shows a page only to its audience', () => {
      for (const role of staffRoles) {
        const isFor = Array.isArray(page.for) ? page.for.includes(role) : page.for !== 'sign-in';
        const staffRoute = findStaffRoute(as(role), path, 'vi');
        expect(staffRoute.kind === 'show', role).toBe(isFor);
      }
    });

    it('sends those without a session to sign in, and back', () => {
      const staffRoute = findStaffRoute(nobody, path, 'vi', path);
      const signIn = go(`/ban-truc/dang-nhap/?ve=${encodeURIComponent(path)}`);
      expect(staffRoute).toEqual(page.for === 'sign-in' ? show : signIn);
    });

    it('sends those who lack a password or a code to where they set it, whatever their role', () => {
      for (const role of staffRoles) {
        expect(findStaffRoute(as(role, 'needs-password'), path, 'vi')).toEqual(
          page.for === 'needs-password' ? show : go('/ban-truc/tai-khoan/mat-khau/'),
        );
        expect(findStaffRoute(as(role, 'needs-code'), path, 'en')).toEqual(
          page.for === 'needs-code' ? show : go('/en/ban-truc/tai-khoan/ma-xac-thuc/'),
        );
      }
    });
  });

  it('does not reveal to strangers which pages exist', () => {
    const kinds = ['/ban-truc/khong-co/', '/ban-truc/nhan-su/'].map(
      (path) => findStaffRoute(nobody, path, 'vi').kind,
    );
    expect(kinds).toEqual(['go', 'go']);
  });

  it('answers pages for other roles like missing pages', () => {
    for (const path of ['/ban-truc/nhan-su/', '/ban-truc/khong-co/'])
      expect(findStaffRoute(as('service'), path, 'vi')).toEqual({ kind: 'nothing' });
  });

  it('redirects signed-in staff from the sign-in page to their start page', () => {
    expect(findStaffRoute(as('administrator'), '/ban-truc/dang-nhap/', 'en')).toEqual(
      go('/en/ban-truc/nhan-su/'),
    );
    expect(findStaffRoute(as('administrator'), '/ban-truc/', 'vi')).toEqual(
      go('/ban-truc/nhan-su/'),
    );
  });

  it('begins at a page that one may see', () => {
    for (const role of staffRoles)
      expect(findStaffRoute(as(role), findHome(role, 'vi'), 'vi')).toEqual(show);
  });
});
