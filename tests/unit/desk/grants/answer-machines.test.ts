import { afterEach, expect, it } from 'vitest';
import { answerMachines, longestMachineName } from '#src/desk/grants/answer-machines.ts';
import { openMachines, type Machines } from '#src/desk/grants/open-machines.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { enrolMachine, findMachine } from '#src/desk/store/grants/machines.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';

describeEachDatabase('the machines of the reading room', (newPlace) => {
  let store: DeskStore;
  let machines: Machines;
  const now = new Date('2026-11-23T03:00:00Z');
  afterEach(() => store.destroy());

  async function open() {
    store = await openStore(newPlace());
    machines = openMachines(store, 'quang', () => now);
  }

  async function send(typed: Readonly<Record<string, string>>) {
    const data = new FormData();
    for (const [name, value] of Object.entries(typed)) data.append(name, value);
    return answerMachines(data, machines);
  }

  it('are each added under their own name, with a code of ten digits', async () => {
    await open();
    expect(await send({ action: 'add', name: '  Máy \n 3 ' })).toEqual({
      ...{ kind: 'code', name: 'Máy 3' },
      code: expect.stringMatching(/^\d{10}$/) as string,
    });
    const long = 'x'.repeat(longestMachineName + 1);
    for (const [name, problem] of [
      ['Máy 3', 'known-name'],
      [' ', 'no-name'],
      [long, 'long-name'],
    ] as const)
      expect(await send({ action: 'add', name })).toMatchObject({ kind: 'problem', problem });
    expect((await machines.list()).map(({ name }) => name)).toEqual(['Máy 3']);
  });

  it('end only when that is confirmed, and their names are free again', async () => {
    await open();
    const answer = await send({ action: 'add', name: 'Máy 3' });
    const code = answer.kind === 'code' ? answer.code : '';
    const secret = (await enrolMachine(store, code, undefined, now.toISOString())) ?? '';
    expect(await findMachine(store, secret)).toMatchObject({ name: 'Máy 3', hasKey: false });
    const id = (await machines.list())[0]?.id ?? '';
    expect(await send({ action: 'end', id })).toMatchObject({ problem: 'not-sure' });
    expect(await send({ action: 'end', id: 'x', sure: 'on' })).toMatchObject({
      problem: 'not-allowed',
    });
    expect(await send({ action: 'end', id, sure: 'on' })).toEqual({ kind: 'done' });
    expect(await findMachine(store, secret)).toBeUndefined();
    expect(await send({ action: 'end', id, sure: 'on' })).toMatchObject({
      problem: 'not-allowed',
    });
    expect(await send({ action: 'add', name: 'Máy 3' })).toMatchObject({ kind: 'code' });
    expect(await send({ action: 'x' })).toMatchObject({ problem: 'not-allowed' });
  });
});
