import type { PersonChange } from '../people.ts';
import type { StaffRole } from '../staff.ts';

/**
 * Roles that one administrator alone may not grant or take over: a head decides on requests, and
 * another administrator is the second person who agrees.
 */
export function isTrusted(role: StaffRole): boolean {
  return role !== 'service';
}

/**
 * Whether a change by one administrator needs a second person. `wasTrusted` says whether the
 * account ever had a trusted role; otherwise an administrator could remove the role first and then
 * take the account over. Closing an account and removing a role take effect at once, because they
 * grant nothing.
 */
export function needsAgreement(change: PersonChange, wasTrusted: boolean): boolean {
  switch (change.kind) {
    case 'close':
      return false;
    case 'role':
      return isTrusted(change.role);
    default:
      return wasTrusted;
  }
}
