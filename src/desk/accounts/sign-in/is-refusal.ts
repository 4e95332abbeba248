import { APIError } from 'better-auth/api';

/** better-auth rejected the credentials. With a status of 500 or more, better-auth itself failed. */
export function isRefusal(error: unknown): error is APIError {
  return error instanceof APIError && error.statusCode < 500;
}
