import type { Store } from '../open-store.ts';

/**
 * Ends the sessions on a machine, except those of a request: the next reader must not see what the
 * reader before has left open.
 *
 * @param requestId of the reader who comes now; `undefined` ends all
 * @param at ISO 8601, UTC
 * @returns ids of the grants whose session was ended
 */
export async function endOthersOnMachine(
  store: Store,
  machineId: string,
  requestId: string | undefined,
  at: string,
): Promise<readonly string[]> {
  const open = store
    .updateTable('reading_sessions')
    .set({ ended_at: at, ended_as: 'left' })
    .where('machine_id', '=', machineId)
    .where('ended_at', 'is', null);
  const others =
    requestId === undefined
      ? open
      : open.where('grant_id', 'not in', (eb) =>
          eb.selectFrom('grants').select('id').where('request_id', '=', requestId),
        );
  const ended = await others.returning('grant_id').execute();
  return ended.map(({ grant_id }) => grant_id);
}
