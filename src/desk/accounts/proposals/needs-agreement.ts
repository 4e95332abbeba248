import type { PersonChange } from '../people.ts';
import type { StaffRole } from '../staff.ts';

/**
 * Roles that no administrator gives or takes over alone: the head decides about requests, and
 * another administrator is the second person who agrees.
 */
export function isTrusted(role: StaffRole): boolean {
  return role !== 'service';
}

/**
 * Does a change by one administrator need a second person? `wasTrusted` tells whether the account
 * has ever had a trusted role: else whoever takes the role away first could then take the account
 * over. Closing and taking a role away serve at once, since they open nothing to anyone.
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
