import type { Register } from '../register/open-register.ts';
import type { Store } from '../store/open-store.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';
import { noteRegisterViews, type RegisterViewKind } from './note-register-views.ts';

/**
 * The register with view logging for one member of staff: every view of a reader's data is logged
 * before it is shown. If the log cannot be written, nothing is shown.
 *
 * @param actor staff id
 */
export function watchRegister(
  store: Store,
  register: Register,
  actor: string,
  now: () => Date,
): Register {
  const note = (kind: RegisterViewKind, records: readonly ReaderRecord[]) => {
    const named = records.filter(({ facts }) => facts !== undefined);
    const ids = named.map(({ id }) => id);
    return noteRegisterViews(store, { actor, kind, now: now() }, ids);
  };
  return {
    ...register,
    async search(search) {
      const listPage = await register.search(search);
      await note('readers', listPage.records);
      return listPage;
    },
    async find(named) {
      const record = await register.find(named);
      if (record !== undefined) await note('record', [record]);
      return record;
    },
    async open(id, rules) {
      const opened = await register.open(id, rules);
      if (opened !== undefined) await note('record', [opened.record]);
      return opened;
    },
    async findLikely(fields) {
      const records = await register.findLikely(fields);
      await note('readers', records);
      return records;
    },
    async listPresent(rules) {
      const visits = await register.listPresent(rules);
      await note(
        'readers',
        visits.map(({ reader }) => reader),
      );
      return visits;
    },
    async *readYear(year, rules, use) {
      for await (const visits of register.readYear(year, rules, use)) {
        await note(
          use === 'file' ? 'register-file' : 'register',
          visits.map(({ reader }) => reader),
        );
        yield visits;
      }
    },
  };
}
