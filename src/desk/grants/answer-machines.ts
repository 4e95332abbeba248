import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';
import type { Machines } from './open-machines.ts';

/** Longest name of a machine, in characters. */
export const longestMachineName = 60;

export type MachineProblem = 'no-name' | 'known-name' | 'long-name' | 'not-allowed' | 'not-sure';

export type MachineAnswer =
  /** Done; redirect to the page. */
  | { readonly kind: 'done' }
  /** The code to type on the machine. It is shown only once. */
  | { readonly kind: 'code'; readonly name: string; readonly code: string }
  | { readonly kind: 'problem'; readonly problem: MachineProblem; readonly name: string };

/** Handles a form of the page of machines. */
export async function answerMachines(form: FormData, machines: Machines): Promise<MachineAnswer> {
  const name = toLine(readText(form, 'name'));
  const fail = (problem: MachineProblem): MachineAnswer => ({ kind: 'problem', problem, name });
  const list = await machines.list();
  switch (form.get('action')) {
    case 'add': {
      if (name === '') return fail('no-name');
      if (name.length > longestMachineName) return fail('long-name');
      const isKnown = list.some((one) => one.endedAt === undefined && one.name === name);
      if (isKnown) return fail('known-name');
      const { code } = await machines.add(name);
      return { kind: 'code', name, code };
    }
    case 'end': {
      const machine = list.find(({ id }) => id === readText(form, 'id'));
      if (machine === undefined || machine.endedAt !== undefined) return fail('not-allowed');
      if (!form.has('sure')) return fail('not-sure');
      await machines.end(machine.id);
      return { kind: 'done' };
    }
    default:
      return fail('not-allowed');
  }
}
