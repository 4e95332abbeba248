import type { Messages } from '../messages.ts';

export const records = {} as const satisfies Messages;
