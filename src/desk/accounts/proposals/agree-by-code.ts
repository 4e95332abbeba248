import type { Limiter } from '#src/desk/limits.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import type { Auth } from '../build-auth.ts';
import { noteChange } from '../note-change.ts';
import { spendCode } from '../sign-in/spend-code.ts';
import type { MustWait } from '../sign-in/staff-session.ts';
import { agreeToProposal, type ProposalAnswer } from './decide-proposal.ts';
import { listProposals } from './list-proposals.ts';

interface CodeDeps {
  readonly auth: Auth;
  readonly store: Store;
  readonly limiter: Limiter;
  readonly now: Date;
}

export type CodeAgreement = ProposalAnswer | { readonly kind: 'wrong-code' } | MustWait;

/**
 * Agrees to a proposal by the person's own code, typed in an administrator's browser. The person is
 * notified of a wrong code, because an administrator may be guessing.
 *
 * @param at id of the administrator who is signed in there
 */
export async function agreeByCode(
  { auth, store, limiter, now }: CodeDeps,
  { proposal, agreer, code, at }: Record<'proposal' | 'agreer' | 'code' | 'at', string>,
): Promise<CodeAgreement> {
  const found = (await listProposals(store, now)).find(({ id }) => id === proposal);
  if (found === undefined) return { kind: 'no-proposal' };
  if (!found.codeAgreers.some(({ id }) => id === agreer)) return { kind: 'not-allowed' };
  const wait = await limiter.take('agreement', agreer);
  if (wait !== undefined) return { kind: 'must-wait', seconds: wait };
  if (!(await spendCode(auth, store, agreer, code, now))) {
    await noteChange(store, { by: at, about: agreer, change: 'agreement-code-refused', at: now });
    return { kind: 'wrong-code' };
  }
  await limiter.forget('agreement', agreer);
  return agreeToProposal(store, proposal, { id: agreer, as: 'code' }, now);
}
