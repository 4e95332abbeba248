import { toLines } from '#src/text/entered-text.ts';
import type { AnswerRules, ReaderDesk } from '../reader-desk.ts';
import type { MoveCommand } from '../rules/apply-move.ts';
import { mayMove } from '../rules/moves.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** Longest message of a reader, in characters. */
export const longestMessage = 4000;

export type FollowUpNotice =
  | 'no-text'
  | 'too-long'
  | 'no-items'
  | 'not-sure'
  /** The desk has changed the request meanwhile: the reader must see the new state first. */
  | 'changed'
  | 'not-allowed'
  /** The desk must keep the data for a pending complaint or inspection. */
  | 'held'
  /** The database cannot store it now. */
  | 'failed';

export type FollowUpAnswer =
  /** Done; redirect to the page. */
  | { readonly kind: 'done' }
  | {
      readonly kind: 'page';
      readonly notice: FollowUpNotice;
      readonly text: string;
      /** Positions of the selected items. */
      readonly chosen: ReadonlySet<number>;
    };

/** Handles a reader's action on their request. On failure, the input is returned. */
export async function answerFollowUp(
  data: FormData,
  request: RequestRecord,
  desk: Pick<ReaderDesk, 'move'>,
  rules: AnswerRules,
  report: (error: unknown) => void,
): Promise<FollowUpAnswer> {
  const text = readText(data);
  const chosen = new Set(data.getAll('item').map(Number));
  const show = (notice: FollowUpNotice): FollowUpAnswer => ({
    ...{ kind: 'page', notice, text, chosen },
  });
  const command = readCommand(data, chosen, request);
  if (typeof command === 'string') return show(command);
  const isMessage = command.move === 'write' || command.move === 'answer';
  if (isMessage && text === '') return show('no-text');
  if (isMessage && Array.from(text).length > longestMessage) return show('too-long');
  if (data.get('version') !== String(request.version)) return show('changed');
  try {
    const result = await desk.move(request, command, isMessage ? text : undefined, rules);
    if (result.kind === 'moved') return { kind: 'done' };
    if (result.kind === 'held') return show('held');
    return show(result.kind === 'changed-meanwhile' ? 'changed' : 'not-allowed');
  } catch (error) {
    report(error);
    return show('failed');
  }
}

function readText(data: FormData): string {
  const text = data.get('text');
  return typeof text === 'string' ? toLines(text) : '';
}

function readCommand(
  data: FormData,
  chosen: ReadonlySet<number>,
  { state, items }: RequestRecord,
): MoveCommand | FollowUpNotice {
  switch (data.get('action')) {
    case 'write':
      return { move: mayMove('reader', state, 'answer') ? 'answer' : 'write' };
    case 'withdraw': {
      const places = [...chosen].filter((place) => items[place] !== undefined);
      return places.length === 0 ? 'no-items' : { move: 'withdraw', items: new Set(places) };
    }
    case 'erase':
      return data.has('sure') ? { move: 'erase' } : 'not-sure';
    default:
      return 'not-allowed';
  }
}
