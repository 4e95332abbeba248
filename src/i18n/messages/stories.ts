import type { Messages } from '../messages.ts';

export const stories = {} as const satisfies Messages;
