import { describe, expect, it } from 'vitest';
import { mayMove } from '#src/desk/rules/moves.ts';
import type { AccessNow } from '#src/desk/rules/apply-move.ts';
import type { ItemState, RequestState } from '#src/desk/rules/request.ts';
import { requestStates } from '#src/desk/rules/request.ts';
import { staffRoles, type Staff } from '#src/desk/accounts/staff.ts';
import type { MoveResult } from '#src/desk/store/request/move-request.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { answerWork } from '#src/desk/work/answer-work.ts';
import { listMoves } from '#src/desk/work/list-moves.ts';
import { readWorkForm } from '#src/desk/work/read-work-form.ts';
import { workMoves } from '#src/desk/work/work-form.ts';
import type { StaffDesk } from '#src/desk/staff-desk.ts';
import { hoa as head, lan, twoPersonRules as rules } from '#tests/helpers/desk-rules.ts';
import { newRequest, sameAccess } from '#tests/helpers/new-request.ts';

function requestIn(state: RequestState, ...states: readonly ItemState[]): RequestRecord {
  const { items, ...sent } = newRequest();
  return {
    ...sent,
    code: 'YC-2026-000123',
    state,
    version: 3,
    linkVersion: 0,
    way: 'online',
    messages: [],
    log: [],
    items: items.map((item, place) => ({ ...item, state: states[place] ?? { kind: 'pending' } })),
  };
}

/** Sends a form; what came of it, and the move that was made. */
async function send(
  fields: Readonly<Record<string, string>>,
  given: {
    readonly request?: RequestRecord;
    readonly by?: Staff;
    readonly result?: MoveResult | Error;
    readonly accessNow?: readonly AccessNow[];
  } = {},
) {
  const { request = requestIn('reviewing'), by = lan, result = { kind: 'moved' } } = given;
  const { accessNow = sameAccess } = given;
  const data = new FormData();
  const seen = { version: '3', 'access-0': 'conditional', 'access-1': 'open' };
  for (const [name, value] of Object.entries({ ...seen, ...fields })) data.set(name, value);
  const reported: unknown[] = [];
  const made: Parameters<StaffDesk['move']>[] = [];
  const move: StaffDesk['move'] = (...one) => {
    made.push(one);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  const form = readWorkForm(data, request.items.length);
  const answer = await answerWork(form, request, {
    ...{ staffDesk: { move }, rules, by },
    accessNow,
    report: (error) => void reported.push(error),
  });
  return { answer, form, reported, made: made.map(([, , command, words]) => ({ command, words })) };
}

const problemsOf = async (...given: Parameters<typeof send>) => {
  const { answer } = await send(...given);
  return answer.kind === 'page' ? answer.problems : [];
};

describe('what an archivist does with a request', () => {
  it('decides item by item, with its letter and a note for colleagues', async () => {
    const { answer, made } = await send({
      ...{ action: 'decide', letter: 'Kính gửi\r\nbà Thử', note: 'Đã xem' },
      ...{ 'outcome-0': 'reading', 'from-0': '2026-11-24', 'until-0': '2026-12-08' },
      ...{ 'outcome-1': 'refused', 'reason-1': 'damaged' },
    });
    expect(answer).toEqual({ kind: 'done' });
    expect(made).toEqual([
      {
        command: {
          move: 'decide',
          decisions: new Map<number, unknown>([
            [0, { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-08' }],
            [1, { kind: 'refuse', reason: 'damaged' }],
          ]),
          accessNow: sameAccess,
        },
        words: { text: 'Kính gửi\nbà Thử', draft: undefined, note: 'Đã xem' },
      },
    ]);
  });

  it('reports everything missing at once, and changes nothing', async () => {
    const fields = {
      ...{ action: 'decide', 'outcome-0': 'reading', 'from-0': '2026-11-24', 'until-0': '31/12' },
      'outcome-1': 'refused',
    };
    expect(await problemsOf(fields)).toEqual([
      { kind: 'no-days', item: 0 },
      { kind: 'no-reason', item: 1 },
      { kind: 'no-letter' },
    ]);
    expect((await send(fields)).made).toEqual([]);
    expect(await problemsOf({ action: 'decide', letter: 'x' })).toEqual([{ kind: 'no-decisions' }]);
    expect(await problemsOf({ action: 'ask' })).toEqual([{ kind: 'no-message' }]);
    expect(await problemsOf({ action: 'take', note: 'x'.repeat(2001) })).toEqual([
      { kind: 'note-too-long', most: 2000 },
    ]);
    expect(await problemsOf({ action: 'constructor' })).toEqual([{ kind: 'not-allowed' }]);
  });

  it('does nothing to a request that is not as it was seen, before and while it moves', async () => {
    const stale = await send({ action: 'write', message: 'x', version: '2' });
    expect([stale.answer, stale.made]).toEqual([
      { kind: 'page', problems: [{ kind: 'changed' }] },
      [],
    ]);
    const result = { kind: 'changed-meanwhile' } as const;
    expect(await problemsOf({ action: 'take' }, { result })).toEqual([{ kind: 'changed' }]);
  });

  it('is reported, and logged, when the database fails', async () => {
    const result = new Error('database is locked');
    const { answer, reported } = await send({ action: 'write', message: 'x' }, { result });
    expect(answer).toEqual({ kind: 'page', problems: [{ kind: 'failed' }] });
    expect(reported).toEqual([result]);
  });

  it('is told by item why a decision is not possible', async () => {
    const result = { kind: 'bad-decision', item: 1, problem: 'too-many-days' } as const;
    const fields = { action: 'decide', letter: 'x', 'outcome-1': 'copy' };
    expect(await problemsOf(fields, { result })).toEqual([{ kind: 'too-many-days', item: 1 }]);
    const refused = { kind: 'not-allowed' } as const;
    expect(await problemsOf({ action: 'take' }, { result: refused })).toEqual([
      { kind: 'not-allowed' },
    ]);
  });

  it('agrees with one button to all that another person proposes', async () => {
    const decision = { kind: 'refuse', reason: 'privacy' } as const;
    const request = requestIn('reviewing', { kind: 'proposed', decision, by: lan });
    const { made } = await send({ action: 'agree', letter: 'x' }, { request, by: head });
    expect(made[0]?.command).toEqual({
      move: 'decide',
      decisions: new Map([[0, decision]]),
      accessNow: sameAccess,
    });
    expect(await problemsOf({ action: 'agree', letter: 'x' })).toEqual([{ kind: 'no-decisions' }]);
  });

  it('decides by the access of today, which the archivist must have seen', async () => {
    const fields = { action: 'decide', letter: 'x', 'outcome-1': 'copy' };
    for (const now of ['conditional', 'gone'] as const) {
      const accessNow = ['conditional', now] as const;
      const unseen = await send(fields, { accessNow });
      expect([unseen.answer, unseen.made]).toEqual([
        { kind: 'page', problems: [{ kind: 'access-changed', item: 1 }] },
        [],
      ]);
      const { made } = await send({ ...fields, 'access-1': now }, { accessNow });
      expect(made[0]?.command).toMatchObject({ accessNow });
    }
    expect(await problemsOf({ ...fields, 'access-1': '' })).toEqual([
      { kind: 'access-changed', item: 1 },
    ]);
    // What is not decided may have changed as it likes.
    expect((await send(fields, { accessNow: ['gone', 'open'] })).answer).toEqual({ kind: 'done' });
    const decision = { kind: 'allow-copy', certified: false } as const;
    const request = requestIn('reviewing', { kind: 'proposed', decision, by: lan });
    const opened = { request, by: head, accessNow: ['open', 'open'] as const };
    expect(await problemsOf({ action: 'agree', letter: 'x' }, opened)).toEqual([
      { kind: 'access-changed', item: 0 },
    ]);
  });

  it('moves nothing by drafting or looking at a letter', async () => {
    for (const action of ['draft-letter', 'preview-letter', 'draft-message', 'preview-message']) {
      const { answer, made } = await send({ action, letter: 'x' });
      expect([answer, made]).toEqual([{ kind: 'page', problems: [] }, []]);
    }
  });

  it('sends with each button the text that it names, and keeps the letter for its decision', async () => {
    const texts = { letter: 'Được đọc', message: 'Xin hỏi' };
    const sent = await Promise.all(
      ['ask', 'write'].map(async (action) => (await send({ action, ...texts })).made[0]?.words),
    );
    const words = { text: 'Xin hỏi', draft: 'Được đọc', note: undefined };
    expect(sent).toEqual([words, words]);
    for (const action of ['take', 'pass-to-head', 'pass-to-creator', 'give-back']) {
      const { made } = await send({ action, letter: 'Được đọc' });
      expect(made[0]?.words).toEqual({ text: undefined, draft: 'Được đọc', note: undefined });
      const unsent = await send({ action, message: 'Xin hỏi' });
      expect([unsent.answer, unsent.made]).toEqual([
        { kind: 'page', problems: [{ kind: 'unsent-message' }] },
        [],
      ]);
    }
    expect(await problemsOf({ action: 'decide', 'outcome-1': 'copy', ...texts })).toEqual([
      { kind: 'unsent-message' },
    ]);
  });

  it('has a button for every move of the role in the state, and for no other', () => {
    for (const role of staffRoles)
      for (const state of requestStates)
        expect(listMoves(role, requestIn(state))).toEqual(
          workMoves.filter((move) => mayMove(role, state, move)),
        );
    expect(listMoves('administrator', requestIn('received'))).toEqual([]);
    const decision = { kind: 'allow-copy', certified: false } as const;
    const partly = requestIn('reviewing', { kind: 'decided', decision, by: [lan] });
    expect(listMoves('service', partly)).not.toContain('close-as-spam');
    expect(listMoves('service', partly)).toContain('decide');
  });
});
