import { addDays } from '#src/domain/days.ts';
import { toCardNumber } from '#src/desk/rules/register/card-number.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import { newCardFacts } from './new-reader.ts';

const inOneStep = 200;
const firstDay = '2016-12-01';
const daysOfRegister = 3650;

/** A register after ten years: its readers came once each on their first day, evenly spread. */
export async function fillRegister(store: Store, readers: number): Promise<void> {
  for (let first = 0; first < readers; first += inOneStep) {
    const numbers = Array.from({ length: inOneStep }, (_, at) => first + at + 1);
    const dayOf = (number: number) =>
      addDays(firstDay, Math.floor(((number - 1) * daysOfRegister) / readers));
    await store
      .insertInto('readers')
      .values(
        numbers.map((number) => ({
          ...{ id: `reader ${number}`, form_key: `form ${number}`, version: 1, state: 'valid' },
          ...({ state: 'valid' } as const),
          card: toCardNumber(Number(dayOf(number).slice(0, 4)), number),
          ...{ valid_from: dayOf(number), valid_until: addDays(dayOf(number), 365) },
          facts: JSON.stringify(newCardFacts({ name: `Người ${number}` })),
          ...{ searched: `nguoi ${number}`, folded_name: `nguoi ${number}` },
          phone_digits: `0912${String(number).padStart(6, '0')}`,
        })),
      )
      .execute();
    await store
      .insertInto('reader_visits')
      .values(
        numbers.map((number) => ({
          ...{ year: Number(dayOf(number).slice(0, 4)), number, day: dayOf(number) },
          ...({ reader_id: `reader ${number}`, state: 'left', purpose: '01' } as const),
          ...{ came_at: `${dayOf(number)}T02:00:00.000Z`, left_at: null, topic: null },
          ...{ entered_by: 'lan', void_reason: null },
        })),
      )
      .execute();
    await store
      .insertInto('register_log')
      .values(
        numbers.map((number) => ({
          ...{ reader_id: `reader ${number}`, version: 1, actor: 'lan' },
          ...({ at: `${dayOf(number)}T02:00:00.000Z`, move: 'create' } as const),
        })),
      )
      .execute();
  }
}
