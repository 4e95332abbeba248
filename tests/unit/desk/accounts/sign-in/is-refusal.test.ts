import { APIError } from 'better-auth/api';
import { expect, it } from 'vitest';
import { isRefusal } from '#src/desk/accounts/sign-in/is-refusal.ts';

it('a wrong password is a refusal, and a session that could not be kept is none', () => {
  expect(isRefusal(new APIError('UNAUTHORIZED'))).toBe(true);
  expect(isRefusal(new APIError('BAD_REQUEST'))).toBe(true);
  expect(isRefusal(new APIError('INTERNAL_SERVER_ERROR'))).toBe(false);
  expect(isRefusal(new Error('disk full'))).toBe(false);
});
