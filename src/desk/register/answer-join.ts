import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { RegisterDeps } from './answer-record-form.ts';

/** A request, and the card that is said to be its reader's. */
export interface JoinForm {
  readonly action?: 'join' | 'unjoin';
  /** Version of the request that was seen. */
  readonly version: number;
  /** The card number as typed, or the id of the record. */
  readonly reader: string;
  /** Version of the record whose name was seen; 0 before that. */
  readonly readerVersion: number;
  /** Confirmation that both names were seen and belong to one person. */
  readonly isSure: boolean;
}

export type JoinAnswer =
  | { readonly kind: 'done' }
  /** The record is found: a person must confirm that both names are of one person. */
  | { readonly kind: 'confirm'; readonly record: ReaderRecord }
  | { readonly kind: 'problem'; readonly problem: JoinProblem };

export type JoinProblem = 'no-card' | 'erased' | 'changed-meanwhile' | 'failed';

export function readJoinForm(data: FormData): JoinForm {
  const action = (['join', 'unjoin'] as const).find((one) => one === data.get('action'));
  return {
    ...(action !== undefined && { action }),
    version: Number(toLine(readText(data, 'version'))),
    reader: toLine(readText(data, 'reader')),
    readerVersion: Number(toLine(readText(data, 'reader-version'))),
    isSure: data.has('sure'),
  };
}

/** Handles the form. Nothing is joined before a person has seen both names. */
export async function answerJoin(
  form: JoinForm,
  request: RequestRecord,
  deps: RegisterDeps,
): Promise<JoinAnswer> {
  try {
    return await answer(form, request, deps);
  } catch (error) {
    deps.report(error);
    return { kind: 'problem', problem: 'failed' };
  }
}

async function answer(
  { action, version, reader, readerVersion, isSure }: JoinForm,
  request: RequestRecord,
  { register, by }: RegisterDeps,
): Promise<JoinAnswer> {
  const tell = (problem: JoinProblem): JoinAnswer => ({ kind: 'problem', problem });
  if (action === undefined || version !== request.version || request.reader === undefined)
    return tell('changed-meanwhile');
  if (action === 'unjoin') {
    const { kind } = await register.unjoin(request.id, reader, by);
    return kind === 'done' ? { kind } : tell(kind);
  }
  const record = reader === '' ? undefined : await register.find(reader);
  if (record === undefined) return tell('no-card');
  if (record.facts === undefined) return tell('erased');
  if (!isSure || readerVersion !== record.version) return { kind: 'confirm', record };
  const { kind } = await register.join(request, record, by);
  return kind === 'done' ? { kind } : tell(kind);
}
