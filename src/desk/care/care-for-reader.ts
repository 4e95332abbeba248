import type { MoveCommand } from '../rules/apply-move.ts';
import type { Grounds } from '../rules/grounds.ts';
import { hashLinkToken, toLinkToken } from '../rules/private-link.ts';
import { buildCalendar } from '../rules/calendar/working-days.ts';
import type { AnswerRules } from '../reader-desk.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import type { Staff } from '../accounts/staff.ts';
import type { DeskStore } from '../store/desk-store.ts';
import { moveRequest, type MoveResult } from '../store/request/move-request.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** What staff can do with a reader's own data. */
export type CareCommand =
  | {
      readonly move: 'correct';
      readonly grounds: Grounds;
      readonly fields: readonly string[];
      readonly reader: ReaderFacts;
    }
  | { readonly move: 'relink' | 'erase' | 'hold' | 'release'; readonly grounds: Grounds };

export type CareResult =
  | {
      readonly kind: 'moved';
      /** Token of a new private link that is not sent by letter: to be handed over. */
      readonly token?: string;
    }
  | Exclude<MoveResult, { kind: 'moved' }>;

interface CareDeps {
  readonly store: DeskStore;
  readonly linkKey: string;
  readonly now: Date;
}

/**
 * Does it, on the version of the request that was seen. A new link replaces the old one on every
 * server in the same transaction. A correction also makes a new link if it changes an e-mail
 * e-mail that received letters: its owner may have the old link.
 */
export async function careForReader(
  { store, linkKey, now }: CareDeps,
  seen: RequestRecord,
  { id, role }: Staff,
  command: CareCommand,
  rules: AnswerRules,
): Promise<CareResult> {
  const reader = command.move === 'correct' ? command.reader : undefined;
  const isLinked =
    command.move === 'relink' || (reader !== undefined && hasOtherEmail(seen, reader));
  const token = isLinked
    ? toLinkToken(linkKey, { id: seen.id, linkVersion: seen.linkVersion + 1 })
    : undefined;
  const linkHash = token && hashLinkToken(token);
  const move = {
    ...{ command: toMoveCommand(command), by: { id, role }, at: now.toISOString() },
    ...{ reader, linkHash },
  };
  const calendar = buildCalendar(rules.calendar);
  const result = await moveRequest(store, seen, move, { ...rules, calendar });
  const isMailed = (reader ?? seen.reader)?.fields.email !== undefined;
  if (result.kind !== 'moved' || token === undefined || isMailed) return result;
  return { kind: 'moved', token };
}

function hasOtherEmail(seen: RequestRecord, reader: ReaderFacts): boolean {
  const before = seen.reader?.fields.email;
  return before !== undefined && before !== reader.fields.email;
}

function toMoveCommand(command: CareCommand): MoveCommand {
  if (command.move !== 'correct') return command;
  const { move, grounds, fields } = command;
  return { move, grounds, fields };
}
