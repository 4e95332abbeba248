import type { Store } from '../store/open-store.ts';
import type { Person } from './sign-in/sign-in-state.ts';

/** An account as administrators see it. */
export interface ListedPerson extends Person {
  readonly isClosed: boolean;
  readonly hasSecondFactor: boolean;
  /** Expiry of its one-time password, ISO 8601 in UTC, if it has one. */
  readonly oneTimeUntil?: string;
}

export async function listPeople(store: Store): Promise<readonly ListedPerson[]> {
  const rows = await store.selectFrom('staff').selectAll().orderBy('created_at').execute();
  return rows.map(
    ({ id, name, address: email, role, closed_at, has_second_factor, one_time_until }) => ({
      id,
      name,
      email,
      role,
      isClosed: closed_at !== null,
      hasSecondFactor: has_second_factor === 1,
      ...(one_time_until !== null && { oneTimeUntil: one_time_until }),
    }),
  );
}
