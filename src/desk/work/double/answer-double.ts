import type { AnswerRules } from '#src/desk/reader-desk.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import type { DoubleProblem } from '#src/desk/store/double/keep-double.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import type { StaffDesk } from '#src/desk/staff-desk.ts';
import { longestNote } from '../longest.ts';
import type { DoubleForm } from './double-form.ts';

/** Why a request was not closed as a duplicate. */
export type DoubleFailure =
  /** One of the two was moved since it was seen. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: DoubleProblem }
  | { readonly kind: 'note-too-long'; readonly most: number }
  /** The database did not confirm it. Sending it again is safe. */
  | { readonly kind: 'failed' };

interface DoubleDeps {
  readonly staffDesk: Pick<StaffDesk, 'move'>;
  readonly rules: AnswerRules;
  readonly by: Staff;
  readonly report: (error: unknown) => void;
}

/**
 * Closes a request as the duplicate of another, in the versions that were seen; or returns why not.
 */
export async function answerDouble(
  form: DoubleForm,
  request: RequestRecord,
  kept: RequestRecord | undefined,
  { staffDesk, rules, by, report }: DoubleDeps,
): Promise<DoubleFailure | undefined> {
  if (Array.from(form.note).length > longestNote)
    return { kind: 'note-too-long', most: longestNote };
  if (form.version !== request.version) return { kind: 'changed' };
  if (kept === undefined) return { kind: 'no-other' };
  if (form.kept.version !== kept.version) return { kind: 'other-changed' };
  const command = { move: 'close-as-double', kept } as const;
  try {
    const note = form.note || undefined;
    const result = await staffDesk.move(request, by, command, { note }, rules);
    switch (result.kind) {
      case 'moved':
        return undefined;
      case 'changed-meanwhile':
        return { kind: 'changed' };
      case 'bad-double':
        return { kind: result.problem };
      case 'not-allowed':
      case 'held':
      case 'tells-proposal':
      case 'unknown-colleague':
      case 'too-early':
      case 'bad-decision':
        return { kind: 'not-allowed' };
    }
  } catch (error) {
    report(error);
    return { kind: 'failed' };
  }
}
