import type { Messages } from '../messages.ts';

export const search = {} as const satisfies Messages;
