import type { DeskStore } from '../store/desk-store.ts';
import { addMachine, endMachine, listMachines, type Machine } from '../store/grants/machines.ts';

/** What an administrator does with machines of the reading room. */
export interface Machines {
  list(): Promise<readonly Machine[]>;
  /** With the one-time code of ten digits that is typed on the machine. */
  add(name: string): Promise<{ readonly id: string; readonly code: string }>;
  /** Ends a machine and the session on it. */
  end(id: string): Promise<void>;
}

/** @param actor staff id of the administrator */
export function openMachines(store: DeskStore, actor: string, now: () => Date): Machines {
  const doing = () => ({ at: now().toISOString(), actor });
  return {
    list: () => listMachines(store),
    add: (name) => addMachine(store, name, doing()),
    end: (id) => endMachine(store, id, doing()),
  };
}
