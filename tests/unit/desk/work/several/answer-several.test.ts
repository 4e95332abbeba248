import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import { addPerson } from '#src/desk/accounts/people.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { readViewLog } from '#src/desk/view-log/read-view-log.ts';
import { watchStaffDesk } from '#src/desk/view-log/watch-staff-desk.ts';
import {
  answerSeveral,
  mostAtOnce,
  type SeveralAnswer,
} from '#src/desk/work/several/answer-several.ts';
import type { SeveralForm, SeveralTask } from '#src/desk/work/several/several-form.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import { archiveSite as site, lan, twoPersonRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const copy = { kind: 'allow-copy', certified: false } as const;
const now = () => new Date('2026-11-24T02:00:00Z');

describeEachDatabase('several requests moved at once', (newPlace) => {
  let store: DeskStore;
  let room: StaffDesk;
  let drawn = 0;
  beforeEach(async () => {
    store = await openStore(newPlace());
    room = buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now });
  });
  afterEach(() => store.destroy());

  async function send(): Promise<string> {
    drawn += 1;
    await saveRequest(store, newRequest(), () => drawn);
    return `YC-2026-${String(drawn).padStart(6, '0')}`;
  }
  async function get(code: string) {
    const found = await room.find(code);
    if (found === undefined) throw new Error('It is not there.');
    return found;
  }
  const move = async (code: string, command: MoveCommand, words = {}) =>
    room.move((await get(code)).request, lan, command, words, rules);
  const choose = async (...codes: readonly string[]) => {
    const found = await Promise.all(codes.map(get));
    return found.map(({ request: { code, version } }) => ({ code, version }));
  };
  const answer = (
    form: Partial<SeveralForm> & { readonly task: SeveralTask | undefined },
    { staffDesk = room, by = lan, reported = [] as unknown[] } = {},
  ) =>
    answerSeveral(
      { chosen: [], note: '', isConfirmed: false, ...form },
      { staffDesk, rules, by, report: (error) => void reported.push(error) },
    );
  const outcomes = (given: SeveralAnswer) =>
    given.kind === 'results'
      ? given.lines.map(({ result }) => result)
      : given.lines.map(({ foreseen }) => foreseen);

  it('are previewed one by one, and nothing is done', async () => {
    const [fresh, decided, partly] = [await send(), await send(), await send()];
    const accessNow = sameAccess;
    const decide = (places: readonly number[]) =>
      ({
        move: 'decide',
        decisions: new Map(places.map((place) => [place, copy])),
        accessNow,
      }) as const;
    await move(partly, decide([1]), { text: 'Được' });
    await move(decided, { move: 'close-as-spam' });
    const chosen = [
      ...(await choose(fresh, decided, partly)),
      { code: 'YC-2026-999999', version: 1 },
    ];
    const before = await store.selectFrom('log').selectAll().execute();
    const given = await answer({ chosen, task: { move: 'close-as-spam' } });
    expect(outcomes(given)).toEqual([
      { kind: 'moves', state: 'closed-spam', remarks: [] },
      { kind: 'not-allowed', why: 'state' },
      { kind: 'not-allowed', why: 'answered-in-part' },
      { kind: 'unknown' },
    ]);
    expect(await store.selectFrom('log').selectAll().execute()).toEqual(before);
  });

  it('are done as they were previewed, each with its line in its log and the note', async () => {
    const codes = [await send(), await send()];
    const chosen = await choose(...codes);
    const form = { chosen, task: { move: 'take' }, note: 'Tủ số 3' } as const;
    const before = await room.countLetters();
    const preview = await answer(form);
    expect(outcomes(preview)).toEqual(
      codes.map(() => ({ kind: 'moves', state: 'reviewing', remarks: ['reader-told'] })),
    );
    const done = await answer({ ...form, isConfirmed: true });
    expect(outcomes(done)).toEqual([{ kind: 'moved' }, { kind: 'moved' }]);
    expect(await room.countLetters()).toBe(before + 2);
    for (const code of codes) {
      const { request, notes } = await get(code);
      expect(request).toMatchObject({ state: 'reviewing', assignedTo: 'lan', version: 2 });
      expect(notes).toMatchObject([{ text: 'Tủ số 3', actor: 'lan' }]);
    }
  });

  it('leave what was moved meanwhile as it is, and show who moved it', async () => {
    const [quiet, moved] = [await send(), await send()];
    const chosen = await choose(quiet, moved);
    await move(moved, { move: 'take' });
    const task = { move: 'close-as-spam' } as const;
    const preview = await answer({ chosen, task });
    expect(preview.kind === 'preview' && preview.lines.map((line) => line.hasChanged)).toEqual([
      false,
      true,
    ]);
    const done = await answer({ chosen, task, isConfirmed: true });
    expect(outcomes(done)).toEqual([{ kind: 'moved' }, { kind: 'changed-meanwhile' }]);
    const last = done.lines[1]?.request?.log.at(-1);
    expect(last).toMatchObject({ move: 'take', actor: 'lan' });
    expect((await get(moved)).request.state).toBe('reviewing');
    // The same form again, as a reloaded page sends it.
    const again = await answer({ chosen, task, isConfirmed: true });
    expect(outcomes(again)).toEqual([{ kind: 'changed-meanwhile' }, { kind: 'changed-meanwhile' }]);
  });

  it('that are sent twice in one moment are moved once', async () => {
    const codes = [await send(), await send(), await send()];
    const form = { chosen: await choose(...codes), task: { move: 'take' } as const };
    const both = await Promise.all([1, 2].map(() => answer({ ...form, isConfirmed: true })));
    const kinds = both.flatMap((one) => outcomes(one).map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'changed-meanwhile')).toHaveLength(3);
    for (const code of codes) expect((await get(code)).request.version).toBe(2);
  });

  it('say what somebody of another role could do, and whose task they were', async () => {
    await addPerson(
      store,
      { name: 'Mai', email: 'mai@kho.example', role: 'service' },
      'command',
      now(),
    );
    const [mai] = await room.listColleagues();
    if (mai === undefined) throw new Error('She is not there.');
    const [mine, passed] = [await send(), await send()];
    await move(mine, { move: 'assign', to: mai.id });
    await move(passed, { move: 'pass-to-head' });
    const chosen = await choose(mine, passed);
    expect(outcomes(await answer({ chosen, task: { move: 'close-as-spam' } }))).toEqual([
      { kind: 'moves', state: 'closed-spam', remarks: ['was-assigned'] },
      { kind: 'not-allowed', why: 'role' },
    ]);
    const assign = await answer({
      chosen,
      task: { move: 'assign', to: mai.id },
      isConfirmed: true,
    });
    expect(outcomes(assign)).toEqual([{ kind: 'already' }, { kind: 'moved' }]);
    expect(assign.names.get(mai.id)).toBe('Mai');
    expect((await get(mine)).request.version).toBe(2);
    const gone = await answer({
      chosen: await choose(mine, passed),
      task: { move: 'assign', to: 'nobody' },
      isConfirmed: true,
    });
    expect(outcomes(gone)).toEqual([{ kind: 'unknown-colleague' }, { kind: 'unknown-colleague' }]);
  });

  it('say from which day a silent reader may be given up', async () => {
    const code = await send();
    await move(code, { move: 'ask' }, { text: 'Lớp nào ạ?' });
    const form = { chosen: await choose(code), task: { move: 'close-silent' } as const };
    const early = [{ kind: 'too-early', from: '2026-12-08' }];
    expect(outcomes(await answer(form))).toEqual(early);
    expect(outcomes(await answer({ ...form, isConfirmed: true }))).toEqual(early);
  });

  it('say that a proposal waits in what is closed', async () => {
    const code = await send();
    const reading = { kind: 'allow-reading', from: '2026-11-25', until: '2026-11-26' } as const;
    const decisions = new Map([[0, reading]]);
    await move(code, { move: 'decide', decisions, accessNow: sameAccess }, { text: 'Được' });
    const given = await answer({ chosen: await choose(code), task: { move: 'close-as-spam' } });
    expect(outcomes(given)).toEqual([
      { kind: 'moves', state: 'closed-spam', remarks: ['has-proposal'] },
    ]);
  });

  it('are told one by one when the database fails in the middle, and can be sent again', async () => {
    const codes = [await send(), await send(), await send()];
    const form = {
      chosen: await choose(...codes),
      task: { move: 'take' } as const,
      isConfirmed: true,
    };
    let moves = 0;
    const failing: StaffDesk = {
      ...room,
      move: async (...one) => {
        moves += 1;
        if (moves === 2) throw new Error('The disk is full.');
        return room.move(...one);
      },
    };
    const reported: unknown[] = [];
    const first = await answer(form, { staffDesk: failing, reported });
    expect(outcomes(first).map(({ kind }) => kind)).toEqual(['moved', 'failed', 'not-tried']);
    expect(reported).toHaveLength(1);
    const second = await answer(form);
    expect(outcomes(second).map(({ kind }) => kind)).toEqual([
      'changed-meanwhile',
      'moved',
      'moved',
    ]);
  });

  it('are told even when they can no longer be read', async () => {
    const code = await send();
    let reads = 0;
    const failing: StaffDesk = {
      ...room,
      findSeveral: async (codes) => {
        reads += 1;
        if (reads === 2) throw new Error('The connection broke off.');
        return room.findSeveral(codes);
      },
    };
    const form = { chosen: await choose(code), task: { move: 'take' } as const, isConfirmed: true };
    const reported: unknown[] = [];
    const done = await answer(form, { staffDesk: failing, reported });
    expect(outcomes(done)).toEqual([{ kind: 'moved' }]);
    expect(reported).toHaveLength(1);
  });

  it('are not done without a choice, a task, or with more than one page of them', async () => {
    const code = await send();
    const [one] = await choose(code);
    if (one === undefined) throw new Error('It is not there.');
    const kinds = async (form: Parameters<typeof answer>[0]) => {
      const given = await answer({ ...form, isConfirmed: true });
      return given.kind === 'preview' ? given.problems.map(({ kind }) => kind) : given.kind;
    };
    const take = { move: 'take' } as const;
    expect(await kinds({ task: take })).toEqual(['none-chosen']);
    expect(await kinds({ chosen: [one], task: undefined })).toEqual(['no-task']);
    expect(await kinds({ chosen: [one], task: take, note: 'a'.repeat(2001) })).toEqual([
      'note-too-long',
    ]);
    const many = Array.from({ length: mostAtOnce }, (_, n) => ({
      code: `YC-2025-${n}`,
      version: 1,
    }));
    expect(await kinds({ chosen: [one, ...many], task: take })).toEqual(['too-many']);
    expect((await get(code)).request.version).toBe(1);
  });

  it('stand in the log of views, as in the queue', async () => {
    const code = await send();
    await watchStaffDesk(store, room, 'lan', now).findSeveral([code, 'YC-2026-999999']);
    expect((await readViewLog(store, { listPage: 1 })).lines).toMatchObject([
      { actor: 'lan', code, kind: 'queue' },
    ]);
  });

  it('tell which of them is damaged and where, and do the others', async () => {
    const [whole, damaged] = [await send(), await send()];
    const chosen = await choose(whole, damaged);
    await store.updateTable('requests').set({ reader: '{' }).where('code', '=', damaged).execute();
    const form = { chosen, task: { move: 'take' }, note: '' } as const;
    const damage = { kind: 'damaged', column: 'reader' };
    const preview = await answer({ ...form, isConfirmed: false });
    expect(preview.lines).toMatchObject([{ foreseen: { kind: 'moves' } }, { foreseen: damage }]);
    expect([...preview.damaged.keys()]).toEqual([damaged]);
    const done = await answer({ ...form, isConfirmed: true });
    expect(done.lines).toMatchObject([{ result: { kind: 'moved' } }, { result: damage }]);
    expect((await get(whole)).request.state).toBe('reviewing');
  });
});
