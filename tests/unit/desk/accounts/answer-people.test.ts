import { describe, expect, it } from 'vitest';
import { answerPeople, type People } from '#src/desk/accounts/answer-people.ts';
import type { NewPerson, PersonChange } from '#src/desk/accounts/people.ts';

const listed = {
  id: 'p2',
  name: 'Phạm Thị Đọc',
  email: 'doc@archive.example',
  role: 'service',
  isClosed: false,
  hasSecondFactor: true,
} as const;

function ask(fields: Record<string, string>) {
  const done: (NewPerson | PersonChange)[] = [];
  const people: People = {
    list: () => Promise.resolve([listed]),
    add(person) {
      done.push(person);
      return Promise.resolve(person.email === listed.email ? undefined : 'one-time');
    },
    change(id, change) {
      if (id !== listed.id) return Promise.resolve({ kind: 'not-allowed' });
      done.push(change);
      return Promise.resolve(
        change.kind === 'reset-password'
          ? { kind: 'password', password: 'one-time' }
          : { kind: 'changed' },
      );
    },
    findHeldErasures: () => Promise.resolve(undefined),
    listProposals: () => Promise.resolve([]),
    agree: () => Promise.resolve({ kind: 'no-proposal' }),
    refuse: () => Promise.resolve({ kind: 'changed' }),
    agreeByCode: () => Promise.resolve({ kind: 'must-wait', seconds: 60 }),
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return answerPeople(form, people).then((answer) => ({ answer, done }));
}

describe('a new person', () => {
  const added = { action: 'add', name: ' Lê Mới ', email: 'Moi@Archive.example', role: 'head' };

  it('is added, and the one-time password shown', async () => {
    expect(await ask(added)).toEqual({
      answer: { kind: 'password', password: 'one-time', email: 'moi@archive.example' },
      done: [{ name: 'Lê Mới', email: 'moi@archive.example', role: 'head' }],
    });
  });

  it('comes back with all that is wrong at once', async () => {
    const { answer, done } = await ask({ action: 'add', name: ' ', email: 'x', role: 'reader' });
    expect(answer).toEqual({
      kind: 'problems',
      problems: ['no-name', 'no-email', 'no-role'],
      written: { name: ' ', email: 'x', role: 'reader' },
    });
    expect(done).toEqual([]);
  });

  it('is not added where there is an account', async () => {
    const { answer } = await ask({ ...added, email: listed.email });
    expect(answer).toMatchObject({ kind: 'problems', problems: ['known-email'] });
  });
});

describe('an account', () => {
  it.each(['close', 'open', 'reset-code'])('can be changed: %s', async (action) => {
    expect(await ask({ action, id: 'p2' })).toEqual({
      answer: { kind: 'done' },
      done: [{ kind: action }],
    });
  });

  it('has a new role, or a new password to be handed over', async () => {
    expect((await ask({ action: 'role', id: 'p2', role: 'head' })).done).toEqual([
      { kind: 'role', role: 'head' },
    ]);
    expect((await ask({ action: 'reset-password', id: 'p2' })).answer).toEqual({
      kind: 'password',
      password: 'one-time',
      email: listed.email,
    });
  });

  it.each([
    { action: 'role', id: 'p2', role: 'reader' },
    { action: 'delete', id: 'p2' },
    { action: 'close', id: 'p1' },
    { action: 'close' },
    {},
  ])('is left alone by %j', async (fields) => {
    const { answer, done } = await ask(fields);
    expect(answer).toMatchObject({ kind: 'problems', problems: ['not-allowed'] });
    expect(done).toEqual([]);
  });
});

describe('a proposal', () => {
  const proposal = 'p7';

  it('is agreed to, refused, or agreed to by a code', async () => {
    expect((await ask({ action: 'refuse', proposal })).answer).toEqual({ kind: 'done' });
    expect((await ask({ action: 'agree', proposal })).answer).toMatchObject({
      kind: 'problems',
      problems: ['no-proposal'],
    });
    const byCode = { action: 'agree-by-code', proposal, agreer: 'p2', code: '123456' };
    expect((await ask(byCode)).answer).toEqual({ kind: 'must-wait', seconds: 60 });
  });
});
