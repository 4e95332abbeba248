import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { addDays } from '#src/domain/days.ts';
import { openRegister } from '#src/desk/register/open-register.ts';
import { toGrantTime } from '#src/desk/rules/grants/grant.ts';
import { makeGrant } from '#src/desk/store/grants/keep-grants.ts';
import type { DeskTables } from '#src/desk/store/tables.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { newReader } from '#tests/helpers/new-reader.ts';

/** Writes what a server answered into a folder, as files that the gate can search. */
export class Answers {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps head and body of an answer. */
  async keep(path: string, answer: Response): Promise<string> {
    const body = await answer.text();
    const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    this.#count += 1;
    const file = join(this.#folder, `${this.#count}.html`);
    writeFileSync(file, `${path}\n${answer.status}\n${head}\n\n${body}`);
    return body;
  }
}

/** Opens the database of a running server for one step. */
export async function inStore<Result>(
  place: StorePlace,
  work: (store: Kysely<DeskTables>) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(place);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

/** What pages do while the table of requests is missing. */
export function withoutRequests<Result>(
  place: StorePlace,
  work: () => Promise<Result>,
): Promise<Result> {
  return inStore(place, async (store) => {
    await store.schema.alterTable('requests').renameTo('away').execute();
    try {
      return await work();
    } finally {
      await store.schema.alterTable('away').renameTo('requests').execute();
    }
  });
}

/** What pages do while the personal data of all requests are damaged. */
export function withDamagedReaders<Result>(
  place: StorePlace,
  work: () => Promise<Result>,
): Promise<Result> {
  return inStore(place, async (store) => {
    const whole = await store.selectFrom('requests').select(['id', 'reader']).execute();
    await store.updateTable('requests').set({ reader: '{' }).execute();
    try {
      return await work();
    } finally {
      for (const { id, reader } of whole)
        await store.updateTable('requests').set({ reader }).where('id', '=', id).execute();
    }
  });
}

/** Adds a reader's record; returns its id. */
export async function addReader(place: StorePlace): Promise<string> {
  const store = await openStore(place);
  const register = openRegister(store, () => new Date());
  const by = { id: 'lan', role: 'service', name: 'Lan' } as const;
  const { id } = await register.create(newReader(), by, { validDays: 365, retentionDays: 1825 });
  await store.destroy();
  return id;
}

/** Grants a conditional item for a year to the reader of a request; the grant's id. */
export function addGrant(place: StorePlace, code: string): Promise<string> {
  return inStore(place, async (store) => {
    const { id: requestId } = await store
      .selectFrom('requests')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    const today = dayInVietnam(new Date());
    const record = { recordId: 'K-COND', kind: 'item', title: 'Phiếu', reference: 'K' } as const;
    return store.transaction().execute((transaction) =>
      makeGrant(
        transaction,
        {
          ...toGrantTime(today, addDays(today, 365)),
          ...{ requestId, records: [record], madeBy: ['lan'] },
          ...{ place: 'anywhere', mayCopy: false, certified: false },
        },
        { at: new Date().toISOString(), actor: 'lan' },
      ),
    );
  });
}
