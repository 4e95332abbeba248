import type { Decision, OnlineReading } from '#src/desk/rules/decision.ts';
import { listGrantsOf, type Grant } from '#src/desk/store/grants/grant-record.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { moveRequest, type RequestMove } from '#src/desk/store/request/move-request.ts';
import { hoa, moveRules } from './desk-rules.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from './new-request.ts';

/** When it is decided: 23 November 2026 in Vietnam. */
export const decidedAt = '2026-11-23T03:00:00.000Z';

/** Reading of the conditional item until 7 December, in the virtual reading room. */
export function allowReading(online: OnlineReading = { place: 'anywhere' }): Decision {
  return { kind: 'allow-reading', from: '2026-11-23', until: '2026-12-07', online };
}

/** Moves a request as it stands now. */
export async function moveNow(
  store: DeskStore,
  requestId: string,
  command: RequestMove['command'],
  at = decidedAt,
) {
  const seen = await getRequest(store, requestId);
  const by = { id: hoa.id, role: hoa.role };
  return moveRequest(store, seen, { command, by, at, text: 'Kính gửi bà.' }, moveRules);
}

/** Decides the conditional item of a request. */
export function decide(store: DeskStore, requestId: string, decision: Decision, at = decidedAt) {
  const decisions = new Map([[0, decision]]);
  return moveNow(store, requestId, { move: 'decide', decisions, accessNow: sameAccess }, at);
}

// Tests save other requests under the first numbers.
let numbers = 1000;

/** A request with one grant. */
export async function grantRequest(
  store: DeskStore,
  decision: Decision = allowReading(),
): Promise<{ readonly requestId: string; readonly grant: Grant }> {
  numbers += 1;
  const { id: requestId } = await saveRequest(store, newRequest(), () => numbers);
  await decide(store, requestId, decision);
  const [grant] = await listGrantsOf(store, requestId);
  if (grant === undefined) throw new Error('No grant was made.');
  return { requestId, grant };
}
