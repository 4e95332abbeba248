import type { Messages } from '../messages.ts';

export const viewer = {} as const satisfies Messages;
