import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Person } from './standing.ts';

export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common';

/** Words of this house that people make passwords of. */
const houseWords = ['phongdoc', 'bantruc', 'luutru', 'tailieu', 'matkhau', 'vietnam', 'archive'];

/** Of 0 to 4, by zxcvbn: 3 is safe from guessing, 10^8 guesses or more. */
const leastScore = 3;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * What is wrong with a new password. Long ones may be made of anything; those made of words that
 * everyone uses, of keys in a row or of the person's own name are guessed first.
 * https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 */
export function checkPassword(
  password: string,
  { name, address }: Pick<Person, 'name' | 'address'>,
): PasswordProblem | undefined {
  if (Array.from(password).length < shortestPassword) return 'too-short';
  if (password.length > longestPassword) return 'too-long';
  const own = `${name} ${address}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const { score } = estimator.check(password, [...houseWords, ...own, own.join('')]);
  return score < leastScore ? 'too-common' : undefined;
}
