import type { CodeAgreement } from './proposals/agree-by-code.ts';
import type { ProposalAnswer } from './proposals/decide-proposal.ts';
import type { ListedProposal } from './proposals/list-proposals.ts';
import type { ProposeAnswer } from './proposals/propose.ts';
import { readNewPerson, toRole, type NewPersonProblem } from './read-new-person.ts';
import type { WrittenPerson } from './read-new-person.ts';
import { readText } from './read-text.ts';
import { toLine } from '#src/text/entered-text.ts';
import type { ListedPerson } from './list-people.ts';
import type { NewPerson, OneTimePassword, PersonAnswer, PersonChange } from './people.ts';
import type { MustWait } from './sign-in/staff-session.ts';

/** What an administrator can do with accounts. */
export interface People {
  list(): Promise<readonly ListedPerson[]>;
  /** Returns nothing if the e-mail already has an account. */
  add(person: NewPerson): Promise<OneTimePassword | ProposeAnswer | undefined>;
  change(id: string, change: PersonChange): Promise<PersonAnswer | ProposeAnswer>;
  /** How many erasures wait for approval at the server's command line; nothing if none do. */
  findHeldErasures(): Promise<number | undefined>;
  /** Proposals that wait for a second person. */
  listProposals(): Promise<readonly ListedProposal[]>;
  agree(proposal: string): Promise<ProposalAnswer>;
  refuse(proposal: string): Promise<ProposalAnswer>;
  /** `agreer` is the id of the person who gives their own code. */
  agreeByCode(proposal: string, agreer: string, code: string): Promise<CodeAgreement>;
}

export type PeopleProblem =
  | NewPersonProblem
  | 'known-email'
  | Exclude<
      (PersonAnswer | ProposeAnswer | CodeAgreement)['kind'],
      'changed' | 'password' | 'proposed' | 'needs-agreement' | MustWait['kind']
    >;

export type PeopleAnswer =
  /** The page must be requested again. */
  | { readonly kind: 'done' }
  /** The change waits for a second person. */
  | { readonly kind: 'proposed' }
  /** Shown once, to be handed over. */
  | { readonly kind: 'password'; readonly password: OneTimePassword; readonly email: string }
  | {
      readonly kind: 'problems';
      readonly problems: readonly PeopleProblem[];
      readonly written: WrittenPerson;
    }
  | MustWait;

/** Handles a form of the accounts page. On failure, all input is returned. */
export async function answerPeople(form: FormData, people: People): Promise<PeopleAnswer> {
  const written = { name: '', email: '', role: '', ...readTexts(form) };
  const fail = (...problems: readonly PeopleProblem[]) =>
    ({ kind: 'problems', problems, written }) as const;
  const action = form.get('action');
  if (action === 'add') {
    const read = readNewPerson(written);
    if (read.kind === 'problems') return fail(...read.problems);
    const added = await people.add(read.person);
    if (added === undefined) return fail('known-email');
    if (typeof added !== 'string')
      return added.kind === 'proposed' ? { kind: 'proposed' } : fail(toProblem(added.kind));
    return { kind: 'password', password: added, email: read.person.email };
  }
  if (action === 'agree' || action === 'refuse' || action === 'agree-by-code')
    return answerProposal(form, action, people, fail);
  const change = readChange(form);
  const id = toLine(readText(form, 'id'));
  if (change === undefined) return fail('not-allowed');
  const answer = await people.change(id, change);
  switch (answer.kind) {
    case 'changed':
      return { kind: 'done' };
    case 'proposed':
      return { kind: 'proposed' };
    case 'password':
      return { ...answer, email: await findEmail(people, id) };
    default:
      return fail(toProblem(answer.kind));
  }
}

async function answerProposal(
  form: FormData,
  action: 'agree' | 'refuse' | 'agree-by-code',
  people: People,
  fail: (...problems: readonly PeopleProblem[]) => PeopleAnswer,
): Promise<PeopleAnswer> {
  const readLine = (name: string) => toLine(readText(form, name));
  const id = readLine('proposal');
  const about = (await people.listProposals()).find((one) => one.id === id)?.about;
  const answer =
    action === 'agree-by-code'
      ? await people.agreeByCode(id, readLine('agreer'), readLine('code'))
      : await people[action](id);
  switch (answer.kind) {
    case 'changed':
      return { kind: 'done' };
    case 'must-wait':
      return answer;
    case 'password':
      return { ...answer, email: about?.email ?? (await findEmail(people, about?.id)) };
    default:
      return fail(toProblem(answer.kind));
  }
}

async function findEmail(people: People, id: string | undefined): Promise<string> {
  return (await people.list()).find((person) => person.id === id)?.email ?? '';
}

/** A second person was already asked, even if the caller is told again that one is needed. */
function toProblem(kind: PeopleProblem | 'needs-agreement'): PeopleProblem {
  return kind === 'needs-agreement' ? 'not-allowed' : kind;
}

function readTexts(form: FormData): Partial<WrittenPerson> {
  const texts = (['name', 'email', 'role'] as const).flatMap((field) => {
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
