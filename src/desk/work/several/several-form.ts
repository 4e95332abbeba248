import { toLine, toLines } from '#src/text/entered-text.ts';
import type { WorkMove } from '../work-form.ts';

/**
 * Bulk actions: moves without text to a reader. Decisions and letters are made request by request.
 */
export const severalMoves = [
  'take',
  'assign',
  'pass-to-head',
  'pass-to-creator',
  'give-back',
  'close-as-spam',
  'close-silent',
  'reopen',
] as const satisfies readonly WorkMove[];
export type SeveralMove = (typeof severalMoves)[number];

export type SeveralTask =
  | { readonly move: Exclude<SeveralMove, 'assign'> }
  /** `to` is a staff id; if absent, the requests are unassigned. */
  | { readonly move: 'assign'; readonly to?: string };

/** A selected request. If a line was tampered with, its version is `NaN`, which never matches. */
export interface ChosenRequest {
  readonly code: string;
  readonly version: number;
}

export interface SeveralForm {
  /** Each request once, in the order of selection. */
  readonly chosen: readonly ChosenRequest[];
  /** Nothing if none was selected. */
  readonly task: SeveralTask | undefined;
  readonly note: string;
  /** The preview was seen and confirmed. */
  readonly isConfirmed: boolean;
}

/** Parses a form from the queue, the preview or the results. */
export function readSeveralForm(data: FormData): SeveralForm {
  const textOf = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const chosen = new Map<string, ChosenRequest>();
  for (const value of data.getAll('chosen')) {
    const [code = '', version = ''] = typeof value === 'string' ? toLine(value).split(' ') : [];
    if (code !== '' && !chosen.has(code))
      chosen.set(code, { code, version: version === '' ? Number.NaN : Number(version) });
  }
  return {
    chosen: [...chosen.values()],
    task: readTask(toLine(textOf('task'))),
    note: toLines(textOf('note')),
    isConfirmed: textOf('step') === 'confirm',
  };
}

/** Form value that identifies a request and its version. */
export function toChosenValue({ code, version }: ChosenRequest): string {
  return `${code} ${version}`;
}

/** Form value of an action: `take`, `assign <id>`, or `assign` for nobody. */
export function toTaskValue(task: SeveralTask): string {
  return task.move === 'assign' && task.to !== undefined ? `assign ${task.to}` : task.move;
}

function readTask(value: string): SeveralTask | undefined {
  const [name, to] = value.split(' ');
  const move = severalMoves.find((one) => one === name);
  if (move !== 'assign') return move === undefined ? undefined : { move };
  return { move, ...(to !== undefined && { to }) };
}
