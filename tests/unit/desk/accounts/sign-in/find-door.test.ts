import { describe, expect, it } from 'vitest';
import { findDoor, findHome, type Door } from '#src/desk/accounts/sign-in/find-door.ts';
import { staffRoles, type StaffRole } from '#src/desk/accounts/staff.ts';
import type { Standing } from '#src/desk/accounts/sign-in/standing.ts';
import { staffPages } from '#src/site/staff-pages.ts';

const as = (role: StaffRole, kind: Exclude<Standing['kind'], 'nobody'> = 'staff'): Standing => ({
  kind,
  person: { id: 'p1', name: 'Thử', email: 'thu@archive.example', role },
});
const nobody: Standing = { kind: 'nobody' };
const show: Door = { kind: 'show' };
const go = (to: string): Door => ({ kind: 'go', to });
const pathOf = (path: string) => path.replace(/\[\w+\]/, 'YC-2026-000123');

describe('the door', () => {
  describe.each(staffPages)('at $path', (page) => {
    const path = pathOf(page.path);

    it('shows it to those whom it is for, and to nobody else', () => {
      for (const role of staffRoles) {
        const isFor = Array.isArray(page.for) ? page.for.includes(role) : page.for !== 'sign-in';
        const door = findDoor(as(role), path, 'vi');
        expect(door.kind === 'show', role).toBe(isFor);
      }
    });

    it('sends those without a session to sign in, and back', () => {
      const door = findDoor(nobody, path, 'vi', path);
      const signIn = go(`/ban-truc/dang-nhap/?ve=${encodeURIComponent(path)}`);
      expect(door).toEqual(page.for === 'sign-in' ? show : signIn);
    });

    it('sends those who lack a password or a code to where they set it, whatever their role', () => {
      for (const role of staffRoles) {
        expect(findDoor(as(role, 'needs-password'), path, 'vi')).toEqual(
          page.for === 'needs-password' ? show : go('/ban-truc/tai-khoan/mat-khau/'),
        );
        expect(findDoor(as(role, 'needs-code'), path, 'en')).toEqual(
          page.for === 'needs-code' ? show : go('/en/ban-truc/tai-khoan/ma-xac-thuc/'),
        );
      }
    });
  });

  it('does not tell strangers which pages there are', () => {
    const kinds = ['/ban-truc/khong-co/', '/ban-truc/nhan-su/'].map(
      (path) => findDoor(nobody, path, 'vi').kind,
    );
    expect(kinds).toEqual(['go', 'go']);
  });

  it('answers what is for others as what there is not', () => {
    for (const path of ['/ban-truc/nhan-su/', '/ban-truc/khong-co/'])
      expect(findDoor(as('service'), path, 'vi')).toEqual({ kind: 'nothing' });
  });

  it('leads who is in already from the way in to where his work begins', () => {
    expect(findDoor(as('administrator'), '/ban-truc/dang-nhap/', 'en')).toEqual(
      go('/en/ban-truc/nhan-su/'),
    );
    expect(findDoor(as('administrator'), '/ban-truc/', 'vi')).toEqual(go('/ban-truc/nhan-su/'));
  });

  it('begins at a page that one may see', () => {
    for (const role of staffRoles)
      expect(findDoor(as(role), findHome(role, 'vi'), 'vi')).toEqual(show);
  });
});
