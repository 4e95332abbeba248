import type { Store } from '../store/open-store.ts';
import type { Grants } from '../grants/open-grants.ts';
import type { StaffDesk } from '../staff-desk.ts';
import { findRequestCode } from '../store/grants/grant-record.ts';
import { noteViews, type ViewKind } from './note-views.ts';
import { watchRegister } from './watch-register.ts';

/**
 * The staff desk with view logging for one member of staff: every view of a reader's data is logged
 * before it is shown. If the log cannot be written, nothing is shown.
 *
 * @param actor staff id
 */
export function watchStaffDesk(
  store: Store,
  staffDesk: StaffDesk,
  actor: string,
  now: () => Date,
): StaffDesk {
  const note = (kind: ViewKind, codes: readonly string[]) =>
    noteViews(store, { actor, kind, now: now() }, codes);
  return {
    ...staffDesk,
    register: watchRegister(store, staffDesk.register, actor, now),
    grants: watchGrants(staffDesk.grants, note),
    async find(code, earlierListPage) {
      const found = await staffDesk.find(code, earlierListPage);
      if (found?.request.reader !== undefined) await note('request', [found.request.code]);
      return found;
    },
    async findSeveral(codes) {
      const found = await staffDesk.findSeveral(codes);
      const named = [...found.requests.values()].filter(({ reader }) => reader !== undefined);
      await note(
        'queue',
        named.map(({ code }) => code),
      );
      return found;
    },
    async readQueue(search, by) {
      const listPage = await staffDesk.readQueue(search, by);
      await note('queue', listNamed(listPage.lines));
      return listPage;
    },
    async *listQueue(search, by) {
      for await (const lines of staffDesk.listQueue(search, by)) {
        await note('download', listNamed(lines));
        yield lines;
      }
    },
    async listLetters() {
      const listed = await staffDesk.listLetters();
      const toReaders = listed.letters.filter(({ recipient }) => recipient === 'reader');
      await note(
        'letters',
        toReaders.map(({ code }) => code),
      );
      return listed;
    },
  };
}

/** What somebody reads is known from the pages of a grant and from the reading log. */
function watchGrants(
  grants: Grants,
  note: (kind: ViewKind, codes: readonly string[]) => Promise<void>,
): Grants {
  return {
    ...grants,
    async find(id) {
      const found = await grants.find(id);
      const code = found && findRequestCode(found.grant);
      if (code !== undefined) await note('grant', [code]);
      return found;
    },
    async *listReadingOf(period) {
      for await (const lines of grants.listReadingOf(period)) {
        await note(
          'reading-file',
          lines.flatMap(({ code = [] }) => code),
        );
        yield lines;
      }
    },
  };
}

function listNamed(
  lines: readonly { readonly code: string; readonly readerName?: string }[],
): readonly string[] {
  return lines.flatMap(({ code, readerName }) => (readerName === undefined ? [] : [code]));
}
