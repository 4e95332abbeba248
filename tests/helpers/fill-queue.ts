import { addDays } from '#src/domain/days.ts';
import { codesPerYear } from '#src/desk/rules/request-code.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import { saveRequests, type NewRequest } from '#src/desk/store/request/save-requests.ts';
import { newRequest } from './new-request.ts';

const inOneStep = 200;
const daysOfDesk = 3650;
const lastDay = '2026-11-29';
/** Of the newest hundredth, which is still to be answered, in turn. */
const openStates: readonly RequestState[] = ['received', 'reviewing', 'waiting', 'with-head'];
/** Of all before, in turn. */
const endStates: readonly RequestState[] = ['decided', 'decided', 'decided', 'closed-silent'];

/** Of the same years: each request had a seat and a copy. */
async function addServed(store: Store, some: readonly NewRequest[], first: number): Promise<void> {
  await store
    .insertInto('bookings')
    .values(
      some.map(({ id, receivedAt }, index) => ({
        ...{ request_id: id, number: 1, uid: id, state: 'booked' as const, step: 1 },
        ...{ changed_at: receivedAt, day: receivedAt.slice(0, 10), seat: first + index },
        ...{ from_time: '07:30', until_time: '11:30' },
      })),
    )
    .execute();
  await store
    .insertInto('attendance')
    .values(some.map(({ id }) => ({ request_id: id, number: 1, step: 1, mark: 'came' as const })))
    .execute();
  await store
    .insertInto('copies')
    .values(
      some.map(({ id, receivedAt: at }) => ({
        ...{ request_id: id, place: 0, version: 1, at, actor: 'lan', pages: 4, copies: 1 },
        ...{ fee: null, fee_group: null, receipt: null },
      })),
    )
    .execute();
}

/**
 * A desk after ten years: the newest hundredth of its requests is open, all others have ended. Each
 * reader has sent twenty, and each record was asked for ten times. Their states are set without
 * moves in the log.
 */
export async function fillQueue(store: Store, requests: number): Promise<void> {
  const dayOf = (number: number) =>
    addDays(lastDay, -Math.floor(((requests - 1 - number) * daysOfDesk) / requests));
  for (let first = 0; first < requests; first += inOneStep) {
    const numbers = Array.from(
      { length: Math.min(inOneStep, requests - first) },
      (_, index) => first + index,
    );
    let drawn = first;
    const some = numbers.map((number) => buildRequest(number, requests, dayOf(number)));
    await saveRequests(store, some, () => (drawn += 1) % codesPerYear);
    await setStates(store, some, numbers, requests);
    await addServed(store, some, first);
    await store
      .insertInto('messages')
      .values(
        some.map(({ id, receivedAt: at }) => ({
          ...{ request_id: id, version: 2, at },
          ...({ author: 'desk', text: 'Phòng đọc đã nhận phiếu.' } as const),
        })),
      )
      .execute();
  }
}

function buildRequest(number: number, requests: number, day: string): NewRequest {
  const reader = number % Math.ceil(requests / 20);
  const items = newRequest().items.map((item, place) => ({
    ...item,
    recordId: `TU-01-${String((number * 2 + place) % Math.ceil(requests / 5)).padStart(5, '0')}`,
  }));
  return newRequest({
    receivedAt: `${day}T03:00:00.000Z`,
    latestAnswer: addDays(day, 9),
    items,
    reader: {
      purpose: '01',
      fields: {
        name: `Nguyễn Thị Thử ${reader}`,
        email: `thu${reader}@nguoidoc.example`,
        topic: 'Phong trào bình dân học vụ ở các xã ven biển trong những năm đầu sau Cách mạng',
      },
      consents: ['history'],
    },
  });
}

async function setStates(
  store: Store,
  some: readonly NewRequest[],
  numbers: readonly number[],
  requests: number,
): Promise<void> {
  const stateOf = (number: number) => {
    const states = number >= requests * 0.99 ? openStates : endStates;
    return states[number % states.length] ?? 'decided';
  };
  const byState = Map.groupBy(some, (_, index) => stateOf(numbers[index] ?? 0));
  for (const [state, of] of byState)
    await store
      .updateTable('requests')
      .set((eb) => ({
        state,
        ...(state === 'decided' && { answered_on: eb.ref('received_on'), working_days: 3 }),
        ...(openStates.includes(state) && { assigned_to: 'lan' }),
      }))
      .where(
        'id',
        'in',
        of.map(({ id }) => id),
      )
      .execute();
}
