import type { Transaction } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { WorkingCalendar } from '#src/desk/rules/calendar/working-days.ts';
import type { RequestRecord } from './request-record.ts';
import type { DeskTables } from '../tables.ts';

/** Adds the working days that the desk waited for its reader, once the reader has answered. */
export async function addWaiting(
  transaction: Transaction<DeskTables>,
  { id, waitingSince }: RequestRecord,
  today: string,
  calendar: WorkingCalendar,
): Promise<void> {
  if (waitingSince === undefined) return;
  const waited = calendar.countWorkingDays(waitingSince, today);
  await transaction
    .updateTable('requests')
    .set((eb) => ({ waited_days: eb('waited_days', '+', waited) }))
    .where('id', '=', id)
    .execute();
}

/** Records when a request was first answered, and in how many working days. */
export async function noteAnswer(
  transaction: Transaction<DeskTables>,
  { id, receivedAt }: RequestRecord,
  today: string,
  calendar: WorkingCalendar,
): Promise<void> {
  const days = calendar.countWorkingDays(dayInVietnam(new Date(receivedAt)), today);
  await transaction
    .updateTable('requests')
    .set((eb) => ({
      answered_on: today,
      working_days: eb(eb.val(days), '-', eb.ref('waited_days')),
    }))
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .execute();
}
