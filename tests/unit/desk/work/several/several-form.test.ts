import { expect, it } from 'vitest';
import { findSentText, workMoves } from '#src/desk/work/work-form.ts';
import {
  readSeveralForm,
  severalMoves,
  toChosenValue,
  toTaskValue,
} from '#src/desk/work/several/several-form.ts';

function read(...fields: readonly (readonly [string, string])[]) {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return readSeveralForm(data);
}

it('has all moves that say nothing to a reader, and no other', () => {
  const silent = workMoves.filter((move) => findSentText(move) === undefined);
  expect(severalMoves.toSorted()).toEqual(silent.toSorted());
});

it('reads back what the pages write', () => {
  const line = { code: 'YC-2026-000001', version: 4 };
  for (const move of severalMoves) {
    const task = { move } as const;
    const form = read(['chosen', toChosenValue(line)], ['task', toTaskValue(task)]);
    expect(form).toEqual({ chosen: [line], task, note: '', isConfirmed: false });
  }
  const assign = { move: 'assign', to: 'lan' } as const;
  const form = read(['task', toTaskValue(assign)], ['note', ' Tủ 3 '], ['step', 'confirm']);
  expect(form).toEqual({ chosen: [], task: assign, note: 'Tủ 3', isConfirmed: true });
});

it('takes each request once, as it was chosen first', () => {
  const form = read(['chosen', 'YC-2026-000001 4'], ['chosen', 'YC-2026-000001 5']);
  expect(form.chosen).toEqual([{ code: 'YC-2026-000001', version: 4 }]);
});

it('takes no move that it does not offer, and no version that is none', () => {
  const form = read(['task', 'decide'], ['chosen', 'YC-2026-000001'], ['chosen', '']);
  expect(form.task).toBeUndefined();
  expect(form.chosen).toEqual([{ code: 'YC-2026-000001', version: Number.NaN }]);
});
