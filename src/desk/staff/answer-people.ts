import { readNewPerson, toRole, type NewPersonProblem } from './read-new-person.ts';
import type { WrittenPerson } from './read-new-person.ts';
import type { ListedPerson } from './list-people.ts';
import type { NewPerson, OneTimePassword, PersonAnswer, PersonChange } from './people.ts';

/** What an administrator can do with accounts. */
export interface People {
  list(): Promise<readonly ListedPerson[]>;
  /** Nothing when the address has an account already. */
  add(person: NewPerson): Promise<OneTimePassword | undefined>;
  change(id: string, change: PersonChange): Promise<PersonAnswer>;
}

export type PeopleAnswer =
  /** To be asked for anew. */
  | { readonly kind: 'done' }
  /** Shown once, to be handed over. */
  | { readonly kind: 'password'; readonly password: OneTimePassword; readonly address: string }
  | {
      readonly kind: 'problems';
      readonly problems: readonly (NewPersonProblem | 'known-address' | 'not-allowed')[];
      readonly written: WrittenPerson;
    };

/** What becomes of a form on the page of accounts. What was written comes back when it fails. */
export async function answerPeople(form: FormData, people: People): Promise<PeopleAnswer> {
  const written = { name: '', address: '', role: '', ...readTexts(form) };
  const fail = (...problems: Extract<PeopleAnswer, { kind: 'problems' }>['problems']) =>
    ({ kind: 'problems', problems, written }) as const;
  if (form.get('action') === 'add') {
    const read = readNewPerson(written);
    if (read.kind === 'problems') return fail(...read.problems);
    const password = await people.add(read.person);
    if (password === undefined) return fail('known-address');
    return { kind: 'password', password, address: read.person.address };
  }
  const change = readChange(form);
  const id = form.get('id');
  if (change === undefined || typeof id !== 'string') return fail('not-allowed');
  const answer = await people.change(id, change);
  if (answer.kind === 'not-allowed') return fail('not-allowed');
  if (answer.kind === 'changed') return { kind: 'done' };
  const address = (await people.list()).find((person) => person.id === id)?.address ?? '';
  return { kind: 'password', password: answer.password, address };
}

function readTexts(form: FormData): Partial<WrittenPerson> {
  const texts = (['name', 'address', 'role'] as const).flatMap((field) => {
    const value = form.get(field);
    return typeof value === 'string' ? [[field, value.slice(0, 500)] as const] : [];
  });
  return Object.fromEntries(texts);
}

function readChange(form: FormData): PersonChange | undefined {
  const action = form.get('action');
  switch (action) {
    case 'role': {
      const role = form.get('role');
      const known = typeof role === 'string' ? toRole(role) : undefined;
      return known && { kind: action, role: known };
    }
    case 'close':
    case 'open':
    case 'reset-password':
    case 'reset-code':
      return { kind: action };
    default:
      return undefined;
  }
}
