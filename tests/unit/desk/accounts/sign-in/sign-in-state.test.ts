import { describe, expect, it } from 'vitest';
import {
  findSignInState,
  longestSession,
  type SignInFacts,
} from '#src/desk/accounts/sign-in/sign-in-state.ts';

const person = { id: 'p1', name: 'Thử', email: 'thu@archive.example', role: 'service' } as const;
const now = Date.UTC(2026, 10, 23);
const yesOrNo = [false, true];

describe('how far somebody has come', () => {
  const all = yesOrNo.flatMap((isClosed) =>
    yesOrNo.flatMap((isOver) =>
      yesOrNo.flatMap((hasOneTimePassword) =>
        yesOrNo.map((hasSecondFactor) => ({
          isClosed,
          isOver,
          hasOneTimePassword,
          hasSecondFactor,
        })),
      ),
    ),
  );

  it.each(all)('is distinguished from %j', ({ isOver, ...facts }) => {
    const signedInAt = now - longestSession + (isOver ? 0 : 1);
    const given: SignInFacts = { person, signedInAt, ...facts };
    const expected =
      facts.isClosed || isOver
        ? { kind: 'nobody' }
        : facts.hasOneTimePassword
          ? { kind: 'needs-password', person }
          : { kind: facts.hasSecondFactor ? 'staff' : 'needs-code', person };
    expect(findSignInState(given, now)).toEqual(expected);
  });

  it('is nowhere without a session', () => {
    expect(findSignInState(undefined, now)).toEqual({ kind: 'nobody' });
  });
});
