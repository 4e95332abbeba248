import type { Messages } from '../messages.ts';

export const request = {} as const satisfies Messages;
